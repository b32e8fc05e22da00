using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Mentions;

/// <summary>Words that name an office, and the parties passed over between them.</summary>
/// <param name="Core">The words.</param>
/// <param name="Title">What they mean.</param>
/// <param name="Inside">A party between the words ("Chief of the Russian General Staff").</param>
/// <param name="Words">How many words of the phrase.</param>
/// <param name="IsPlural">Several holders.</param>
internal sealed record Walked(TokenRange Core, RoleTitle Title, Party? Inside, int Words, bool IsPlural);

/// <summary>Finds listed titles in running text, where articles and countries stand between their words.</summary>
internal sealed class TitleWalk(Lexicon lexicon)
{
    private static readonly WordSet SkippedInside = new("the", "a", "an", "his", "her", "their", "its", "our", "royal", "majesty", "'s", "two", "three", "four", "five", "six", "both");

    /// <summary>The phrase with most words that starts at a token; null for none.</summary>
    public Walked? Walk(TokenizedText text, MentionSet found, int start, int limit)
    {
        Walked? best = null;
        Step(lexicon.RoleTitles.Root, start, null, 0, 0, false);
        return best;

        void Take(PhraseTable<RoleTitle>.Node? next, int at, Party? inside, int words, bool plural)
        {
            if (next is null)
            {
                return;
            }

            bool fits = next.HasValue && (!next.NeedsCapitals || PhraseTable<RoleTitle>.IsInCapitals(text.Tokens[at]));
            if (fits && (best is null || words + 1 > best.Words))
            {
                best = new Walked(new TokenRange(start, at + 1), next.Value!, inside, words + 1, plural);
            }

            Step(next, at + 1, inside, words + 1, 0, plural);
        }

        void Step(PhraseTable<RoleTitle>.Node node, int at, Party? inside, int words, int skipped, bool plural)
        {
            if (at >= limit)
            {
                return;
            }

            string norm = text.Tokens[at].Norm;
            Take(node.Next(text.Tokens[at]), at, inside, words, plural);
            if (norm.Length > 3 && norm[^1] == 's')
            {
                // "chief of the general staff of the armies" is one chief.
                bool several = plural || !Enumerable.Range(start, at - start).Any(i => text.Tokens[i].Norm == "of");
                Take(node.Next(norm.AsSpan(0, norm.Length - 1)), at, inside, words, several);
                Take(norm.EndsWith("ies", StringComparison.Ordinal) ? node.Next(norm[..^3] + "y") : null, at, inside, words, several);
            }

            if (words > 0 && skipped < 4)
            {
                if (found.StartingAt<GeoMention>(at) is GeoMention { Party: not null } geo)
                {
                    Step(node, geo.Range.End, inside ?? geo.Party, words, skipped + 1, plural);
                }
                else if (SkippedInside.Contains(text.Tokens[at]) || (norm == "national" && at + 1 < limit && text.Tokens[at + 1].Norm is "defence" or "defense") || IsCommaOfJointStaff(text, at, limit) || (text.Tokens[at].Norm == "and" && found.At<GeoMention>(at - 1) is not null && found.StartingAt<GeoMention>(at + 1) is not null))
                {
                    Step(node, at + 1, inside, words, skipped + 1, plural);
                }
            }
        }
    }

    /// <summary>"Chief of Staff, Joint Staff": the comma stands inside the office's name.</summary>
    private static bool IsCommaOfJointStaff(TokenizedText text, int at, int limit) =>
        text.Tokens[at].Is(',') && at + 2 < limit && text.Tokens[at - 1].Norm == "staff" && text.Tokens[at + 1].Norm == "joint" && text.Tokens[at + 2].Norm == "staff";
}
