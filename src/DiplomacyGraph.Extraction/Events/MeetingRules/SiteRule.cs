using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.MeetingRules;

/// <summary>"at GHQ", "at Kilima House", "at the Arden training area near Tolve": a site with a name of its own.</summary>
internal static class SiteRule
{
    private const int Reach = 30;
    private const int Longest = 7;

    private static readonly HashSet<string> Sites = new(StringComparer.Ordinal)
    {
        "house", "palace", "cantonment", "base", "camp", "fort", "castle", "garrison", "centre", "center", "area", "ghq", "pass", "barracks", "academy", "residence", "lodge", "hotel", "school",
    };

    private static readonly HashSet<string> Generic = new(StringComparer.Ordinal) { "air", "naval", "military", "army", "staff", "the", "training", "conference", "officers" };

    /// <summary>The site nearest behind the words of a meeting; null for none.</summary>
    public static GeoMention? Find(TokenizedText text, EntitySet who, Sentence sentence, TokenRange trigger)
    {
        int limit = Math.Min(sentence.Tokens.End, trigger.End + Reach);
        for (int at = trigger.End; at < limit - 1; at++)
        {
            if (text.Tokens[at].Norm == "at" && NameBehind(text, sentence, at + 1) is TokenRange name && !who.Mentions.In<NameMention>(name).Any(n => n.Rank is not null)
                && who.Mentions.At<GeoMention>(name.First)?.Entry.Form != GeoForm.Seat)
            {
                return new GeoMention(name, new GeoEntry(Country(who, sentence), GeoForm.Place));
            }
        }

        return null;
    }

    private static TokenRange? NameBehind(TokenizedText text, Sentence sentence, int from)
    {
        int first = from + (from < sentence.Tokens.End && text.Tokens[from].Norm == "the" ? 1 : 0), end = first;
        while (end < Math.Min(sentence.Tokens.End, first + Longest) && (text.Tokens[end].IsCapitalised || Sites.Contains(text.Tokens[end].Norm) || (end > first && Generic.Contains(text.Tokens[end].Norm))))
        {
            end++;
            if (Sites.Contains(text.Tokens[end - 1].Norm) && !(end < sentence.Tokens.End && Sites.Contains(text.Tokens[end].Norm)))
            {
                var name = new TokenRange(first, end);
                return IsNamed(text, name) ? name : null;
            }
        }

        return null;
    }

    /// <summary>"GHQ" is a name; "the Naval Base" is none.</summary>
    private static bool IsNamed(TokenizedText text, TokenRange name) =>
        text.Tokens[name.First].Norm == "ghq" || Enumerable.Range(name.First, name.Length - 1).Any(i => text.Tokens[i].IsCapitalised && !Generic.Contains(text.Tokens[i].Norm));

    private static Party? Country(EntitySet who, Sentence sentence) =>
        who.Mentions.In<GeoMention>(sentence.Tokens).LastOrDefault(g => g.Entry.IsPlace && g.Entry.Party is not null)?.Entry.Party ?? who.DatelinePlace?.Entry.Party ?? who.Home;
}
