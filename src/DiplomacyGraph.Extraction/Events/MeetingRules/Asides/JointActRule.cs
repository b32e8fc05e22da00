using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Events.MeetingRules.Asides;

/// <summary>"The chiefs of the two navies, Admirals X and Y, opened the exercise": what two do who are named together.</summary>
internal static class JointActRule
{
    private const int Longest = 24;

    private static readonly WordSet Verbs = new(
        "opened", "open", "launched", "launch", "agreed", "agree", "decided", "announced", "announce", "witnessed", "watched", "observed", "inspected", "toured", "visited", "laid", "unveiled", "drew", "settled", "walked", "cut",
        "adopted", "concluded", "finalised", "finalized", "reaffirmed", "stressed", "underlined", "underscored", "emphasised", "emphasized", "exchanged", "sat", "stood", "created", "established", "oversaw",
        "boarded", "planted", "closed", "celebrated", "reached", "approved", "initiated");

    /// <summary>The act that opens at a token; null for none.</summary>
    public static Act? At(TokenizedText text, EntitySet who, Sentence sentence, int at)
    {
        if (!Verbs.Contains(text.Tokens[at]))
        {
            return null;
        }

        int end = SubjectOfAct.EndBefore(text, who, sentence, at);
        List<Reference> left = [.. Clause.Left(text, who, sentence, new TokenRange(at, at + 1)).Where(r => r.IsHuman && r.Range.End <= end && end - r.Range.First < Longest)];
        bool close = left.Count > 1 && (left[^1].Range.End == end || text.Tokens[end - 1].Is(','));
        return close && IsJoined(text, left, end) ? new Act(new TokenRange(at, at + 1), left, "done together") : null;
    }

    private static bool IsJoined(TokenizedText text, List<Reference> left, int end) =>
        text.Any(new TokenRange(left[0].Range.End, end), t => t.Norm is "and" or "&") && !text.Any(new TokenRange(left[0].Range.End, end), t => t.Norm is "with" or "by" or "to" or "for" or "said" or "told" or "from");
}
