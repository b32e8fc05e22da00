using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Events.CooperationRules;

/// <summary>"the drill was put off", "the training will begin": which acts are done with what stands before them. "In the border war he hoped" is none.</summary>
internal static class SubjectBefore
{
    private static readonly WordSet Being = new("is", "are", "was", "were", "be", "been", "being", "get", "gets", "got");

    private static readonly WordSet Happening = new("be", "begin", "start", "resume", "continue", "remain", "stay", "take", "go", "proceed", "last");

    private static readonly WordSet Modals = new("will", "would", "shall", "should", "can", "could", "may", "might", "must", "to", "aim", "been", "had");

    private static readonly WordSet Pronouns = new("he", "she", "they", "it", "we", "i", "who", "alliance");

    /// <summary>Whether an act can be one on words that stand before it: not something else that they will do, nor what another subject does.</summary>
    public static bool Takes(TokenizedText text, TokenRange clause, PhraseTable<ActWord>.Hit hit)
    {
        TokenRange act = hit.Range;
        if (hit.Value.Force == ActForce.Weak)
        {
            string last = text.Tokens[act.End - 1].Norm;
            return !Modals.Contains(last) || text.Any(act, t => t.Norm is "expected" or "scheduled" or "set") || (act.End < clause.End && Happening.Contains(text.Tokens[act.End].Norm) && last is not ("been" or "aim"));
        }

        bool ends = Enumerable.Range(act.End, clause.End - act.End).All(i => text.Tokens[i].Kind != TokenKind.Word);
        Token before = text.Tokens[Math.Max(clause.First, act.First - 1)];
        return ends || IsPassive(text, clause, act) || !(before.IsCapitalised || Pronouns.Contains(before.Norm));
    }

    private static bool IsPassive(TokenizedText text, TokenRange clause, TokenRange act) =>
        (act.End < clause.End && text.Tokens[act.End].Norm == "by") || text.Any(new TokenRange(Math.Max(clause.First, act.First - 2), act.End), t => Being.Contains(t.Norm));
}
