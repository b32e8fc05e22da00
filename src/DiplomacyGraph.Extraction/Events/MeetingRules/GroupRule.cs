using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Events.MeetingRules;

/// <summary>"They will meet again in Tallinn", "the two generals last met in 2016": those of the meeting before.</summary>
internal static class GroupRule
{
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "they", "both", "two", "we", "sides", "generals", "ministers", "leaders", "presidents", "chiefs", "commanders", "admirals", "delegations", "parties", "pair", "officers", "secretaries", "men",
    };

    /// <summary>Whether words before the trigger stand for a group known already.</summary>
    public static bool Applies(TokenizedText text, Sentence sentence, TokenRange trigger)
    {
        for (int i = Math.Max(sentence.Tokens.First, trigger.First - 8); i < trigger.First; i++)
        {
            if (Words.Contains(text.Tokens[i].Norm))
            {
                return true;
            }
        }

        return false;
    }
}
