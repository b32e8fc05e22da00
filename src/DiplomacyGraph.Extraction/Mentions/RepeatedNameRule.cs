using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Mentions;

/// <summary>"Gerasimov noted …": a word of a name that the text gives in full elsewhere.</summary>
internal static class RepeatedNameRule
{
    private static readonly WordSet PlaceWords = new(
        "in", "at", "to", "from", "near", "of", "for", "via", "outside", "around", "through", "into", "towards", "between", "off", "over", "across", "leaving", "visited", "visit");

    /// <summary>Adds one-word and partial mentions of names already found.</summary>
    public static void Find(TokenizedText text, MentionSet found)
    {
        HashSet<string> known = new(StringComparer.Ordinal), surnames = new(StringComparer.Ordinal);
        foreach (NameMention name in found.All<NameMention>())
        {
            for (int i = name.Name.First; i < name.Name.End; i++)
            {
                if (text.Tokens[i].Norm.Length > 1)
                {
                    known.Add(text.Tokens[i].Norm);
                }
            }
        }

        foreach (NameMention full in found.All<NameMention>().Where(n => n.Name.Length > 1))
        {
            surnames.Add(text.Tokens[full.Name.End - 1].Norm);
            surnames.Add(text.Tokens[full.Name.End - (full.Name.Length > 2 ? 2 : 1)].Norm);
        }

        for (int i = 0; i < text.Tokens.Count; i++)
        {
            if (text.Tokens[i].IsCapitalised && (IsKnown(text, found, known, i) || IsNamesake(text, found, surnames, i) || OpensKnownName(text, found, known, i)))
            {
                int end = i + 1;
                while (end < text.Tokens.Count && (IsKnown(text, found, known, end) || text.Tokens[end].AfterHyphen) && text.SentenceAt(end) == text.SentenceAt(i)
                    && (text.Tokens[end].AfterSpace || text.Tokens[end].AfterHyphen))
                {
                    end++;
                }

                // "the Biden-Harris administration" is named after two people and is neither.
                if (Enumerable.Range(i, end - i).All(t => known.Contains(text.Tokens[t].Norm) || !text.Tokens[t].IsCapitalised))
                {
                    found.Add(new NameMention(new TokenRange(i, end), new TokenRange(i, end), null, false, "repeated name"));
                }

                i = end - 1;
            }
        }
    }

    /// <summary>"Gao Mingyuan:" – a place that opens a name which the text has in full elsewhere.</summary>
    private static bool OpensKnownName(TokenizedText text, MentionSet found, HashSet<string> known, int at) =>
        found.StartingAt<GeoMention>(at) is { Range.Length: 1, Entry.IsPlace: true } && known.Contains(text.Tokens[at].Norm) && at + 1 < text.Tokens.Count
        && text.Tokens[at + 1].AfterSpace && found.At<NameMention>(at) is null && text.SentenceAt(at) == text.SentenceAt(at + 1) && IsKnown(text, found, known, at + 1);

    /// <summary>"Mendoza, a retired admiral": a surname of the text that is a city too, where no word says that a place is meant.</summary>
    private static bool IsNamesake(TokenizedText text, MentionSet found, HashSet<string> surnames, int at)
    {
        if (!surnames.Contains(text.Tokens[at].Norm) || found.At<NameMention>(at) is not null || !text.Tokens[at].IsCapitalised
            || found.At<GeoMention>(at) is not { Range.Length: 1, Entry.Form: GeoForm.Place } || found.At<RoleMention>(at) is not null)
        {
            return false;
        }

        Token? before = at > 0 ? text.Tokens[at - 1] : null;
        bool asPlace = before is not null && (PlaceWords.Contains(before.Norm) || before.Is(',') || before.IsCapitalised);
        bool inCountry = at + 2 < text.Tokens.Count && text.Tokens[at + 1].Is(',') && found.At<GeoMention>(at + 2) is not null;
        bool dateline = found.At<DateMention>(at + 2) is not null;
        return !asPlace && !inCountry && !dateline;
    }

    private static bool IsKnown(TokenizedText text, MentionSet found, HashSet<string> known, int at) =>
        text.Tokens[at].IsCapitalised && known.Contains(text.Tokens[at].Norm) && found.At<NameMention>(at) is null
        && found.At<GeoMention>(at) is null && !(found.At<RoleMention>(at)?.Range.Contains(at) ?? false);
}
