using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Events.MeetingRules.Asides;

/// <summary>"There he had told the commander of the force, General Novak, that …", "handed his guest an invitation": to whom one speaks or gives.</summary>
internal static class ToldRule
{
    private const int ObjectReach = 3;

    private static readonly WordSet Verbs = new(
        "told", "tells", "assured", "assures", "briefed", "briefs", "informed", "informs", "handed", "hands", "showed", "shows", "reminded", "reminds", "escorted");

    /// <summary>The act that opens at a token; null for none.</summary>
    public static Act? At(TokenizedText text, EntitySet who, Sentence sentence, int at)
    {
        if (!Verbs.Contains(text.Tokens[at]))
        {
            return null;
        }

        int limit = Math.Min(sentence.Tokens.End, at + 1 + ObjectReach);
        Reference? other = who.In(new TokenRange(at + 1, limit)).FirstOrDefault(r => r.IsHuman);
        Reference? subject = other is null ? null : SubjectOfAct.Before(text, who, sentence, at);
        return subject is null || other is null ? null : new Act(new TokenRange(at, at + 1), [subject, other], "told");
    }
}
