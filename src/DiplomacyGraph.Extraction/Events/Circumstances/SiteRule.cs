using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Events.Circumstances;

/// <summary>"at GHQ", "at Kilima House", "at the Arden training area near Tolve": a site with a name of its own.</summary>
internal static class SiteRule
{
    private const int Longest = 7;

    private static readonly WordSet Sites = new(
        "house", "palace", "cantonment", "base", "camp", "fort", "castle", "garrison", "centre", "center", "area", "ghq", "pass", "barracks", "academy", "residence", "lodge", "hotel", "school", "fortress");

    private static readonly WordSet Generic = new("air", "naval", "military", "army", "staff", "the", "training", "conference", "officers");

    /// <summary>The sites of a sentence, in order.</summary>
    public static IEnumerable<GeoMention> In(TokenizedText text, EntitySet who, Sentence sentence)
    {
        for (int at = sentence.Tokens.First; at < sentence.Tokens.End - 1; at++)
        {
            if (text.Tokens[at].Norm is "at" or "visited" or "visits" or "toured" && NameBehind(text, sentence, at + 1) is TokenRange name
                && !who.Mentions.In<NameMention>(name).Any(n => n.Rank is not null) && who.Mentions.At<GeoMention>(name.First)?.Entry.Form != GeoForm.Seat && !IsCityAlone(text, who, name))
            {
                yield return new GeoMention(name, new GeoEntry(PlaceShape.CountryOf(who, sentence), GeoForm.Place));
            }
        }
    }

    /// <summary>"the Jinhae naval base" names no more than Jinhae; "Ramstein Air Base" is a name.</summary>
    private static bool IsCityAlone(TokenizedText text, EntitySet who, TokenRange name) =>
        text.Tokens[name.End - 1].Text == "base" && who.Mentions.At<GeoMention>(name.First) is { Entry.IsPlace: true } city
        && Enumerable.Range(city.Range.End, Math.Max(0, name.End - city.Range.End)).All(i => !text.Tokens[i].IsCapitalised);

    private static TokenRange? NameBehind(TokenizedText text, Sentence sentence, int from)
    {
        int first = from + (from < sentence.Tokens.End && text.Tokens[from].Norm == "the" ? 1 : 0), end = first;
        while (end < Math.Min(sentence.Tokens.End, first + Longest) && (text.Tokens[end].IsCapitalised || (end > first && (text.Tokens[end].AfterHyphen || text.Tokens[end].Is('-'))) || Sites.Contains(text.Tokens[end]) || (end > first && Generic.Contains(text.Tokens[end]))))
        {
            end++;
            if (Sites.Contains(text.Tokens[end - 1]) && !(end < sentence.Tokens.End && Sites.Contains(text.Tokens[end])))
            {
                var name = new TokenRange(first, end);
                return IsNamed(text, name) ? name : null;
            }
        }

        return null;
    }

    /// <summary>"GHQ" is a name; "the Naval Base" is none.</summary>
    private static bool IsNamed(TokenizedText text, TokenRange name) =>
        text.Tokens[name.First].Norm == "ghq" || Enumerable.Range(name.First, name.Length - 1).Any(i => text.Tokens[i].IsCapitalised && !Generic.Contains(text.Tokens[i]));
}
