using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Mentions;

/// <summary>"his French counterpart", "Turkish colleague", "opposite number in Paris", "U.S. and Japanese counterparts".</summary>
internal static class CounterpartMentionRule
{
    private static readonly WordSet Heads = new(
        "counterpart", "counterparts", "colleague", "colleagues", "homologue", "homologues", "peer", "peers", "partner");

    private static readonly WordSet Openers = new(
        "counterpart", "counterparts", "colleague", "colleagues", "homologue", "homologues", "peer", "peers", "partner", "opposite", "number", "numbers");

    /// <summary>All counterparts; a loose "colleague" counts only with a party.</summary>
    public static void Find(TokenizedText text, MentionSet found)
    {
        for (int i = 0; i < text.Tokens.Count; i++)
        {
            if (!Openers.Contains(text.Tokens[i]))
            {
                continue;
            }

            bool opposite = text.Tokens[i].Norm is "number" or "numbers" && i > 0 && text.Tokens[i - 1].Norm == "opposite";
            bool bare = text.Tokens[i].Norm == "opposite" && i > 0 && i + 1 < text.Tokens.Count && text.Tokens[i + 1].Is(',') && found.At<GeoMention>(i - 1) is { Party: not null };
            if (!opposite && !bare && !Heads.Contains(text.Tokens[i]))
            {
                continue;
            }

            (int first, Party? of) = Before(text, found, opposite ? i - 1 : i);
            (int end, Party? behind) = of is null ? Behind(text, found, i + 1) : (i + 1, null);
            bool loose = text.Tokens[i].Norm is "colleague" or "colleagues" or "peer" or "peers" or "partner";
            bool own = text.Tokens[i].Norm != "partner" || Enumerable.Range(first, i - first).Any(t => text.Tokens[t].Norm is "his" or "her");
            if (own && (!loose || (of ?? behind) is not null))
            {
                found.Add(new CounterpartMention(new TokenRange(first, end), of ?? behind, text.Tokens[i].Norm.EndsWith('s')));
            }
        }
    }

    private static (int First, Party? Of) Before(TokenizedText text, MentionSet found, int head)
    {
        int at = head - 1;
        Party? of = null;
        for (int steps = 0; at >= 0 && steps < 6 && text.SentenceAt(at) == text.SentenceAt(head); steps++)
        {
            if (found.At<GeoMention>(at) is { Party: Party party } geo)
            {
                of ??= party;
                at = geo.Range.First - 1;
            }
            else if (text.Tokens[at].Norm is "his" or "her" or "their" or "its" or "my" or "our" or "your" or "'s" or "visiting" or "new" or "newly" or "then")
            {
                at--;
            }
            else
            {
                break;
            }
        }

        return (at + 1, of);
    }

    private static (int End, Party? Of) Behind(TokenizedText text, MentionSet found, int at)
    {
        if (at >= text.Tokens.Count || text.Tokens[at].Norm is not ("from" or "in" or "of" or "for"))
        {
            return (at, null);
        }

        int geo = at + 1 + (at + 1 < text.Tokens.Count && text.Tokens[at + 1].Norm == "the" ? 1 : 0);
        return found.StartingAt<GeoMention>(geo) is { Party: Party party } mention ? (mention.Range.End, party) : (at, null);
    }
}
