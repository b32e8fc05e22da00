using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Mentions;

/// <summary>"Gerasimov noted …": a word of a name that the text gives in full elsewhere.</summary>
internal static class RepeatedNameRule
{
    /// <summary>Adds one-word and partial mentions of names already found.</summary>
    public static void Find(TokenizedText text, MentionSet found)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
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

        for (int i = 0; i < text.Tokens.Count; i++)
        {
            if (IsKnown(text, found, known, i) || OpensKnownName(text, found, known, i))
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

    private static bool IsKnown(TokenizedText text, MentionSet found, HashSet<string> known, int at) =>
        text.Tokens[at].IsCapitalised && known.Contains(text.Tokens[at].Norm) && found.At<NameMention>(at) is null
        && found.At<GeoMention>(at) is null && !(found.At<RoleMention>(at)?.Range.Contains(at) ?? false);
}
