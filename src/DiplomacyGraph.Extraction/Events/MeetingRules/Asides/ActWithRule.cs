using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Events.MeetingRules.Asides;

/// <summary>"X unveiled the aircraft with Y", "signed the paper in Oslo with Y": an act whose companion stands behind what is done.</summary>
internal static class ActWithRule
{
    private const int Longest = 22;
    private const int NameReach = 4;

    private static readonly WordSet Verbs = new(
        "opened", "opens", "launched", "launches", "unveiled", "unveils", "watched", "watches", "toured", "tours", "inspected", "inspects", "cut", "laid", "lays", "signed", "signs", "sign", "attended", "attends", "inaugurated", "inaugurates",
        "walked", "walks", "crossed", "boarded", "celebrated", "marked", "planted", "initialled", "initialed", "observed", "witnessed", "shared", "shares", "posed", "joined", "led", "settled", "negotiated", "visited", "sat", "stood", "drove",
        "travelled", "traveled", "flew", "went", "arrived", "came", "agreed", "reached", "concluded", "finalised", "finalized", "exchanged");

    /// <summary>The act that opens at a token; null for none.</summary>
    public static Act? At(TokenizedText text, EntitySet who, Sentence sentence, int at)
    {
        if (!Verbs.Contains(text.Tokens[at]) || Companion(text, who, sentence, at + 1) is not Reference other)
        {
            return null;
        }

        Reference? subject = SubjectOfAct.Before(text, who, sentence, at);
        return subject is null ? null : new Act(new TokenRange(at, at + 1), [subject, other], "done with");
    }

    private static Reference? Companion(TokenizedText text, EntitySet who, Sentence sentence, int from)
    {
        for (int at = from; at < Math.Min(sentence.Tokens.End - 1, from + Longest); at++)
        {
            if (text.Tokens[at].Norm is "with" or "alongside")
            {
                return who.In(new TokenRange(at + 1, Math.Min(sentence.Tokens.End, at + 1 + NameReach))).FirstOrDefault(r => r.IsHuman);
            }

            if (text.Tokens[at].Is(';') || text.Tokens[at].Is(':') || text.Tokens[at].Norm is "who" or "which" or "where" or "said")
            {
                return null;
            }
        }

        return null;
    }
}
