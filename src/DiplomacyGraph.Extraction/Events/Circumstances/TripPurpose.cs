using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Events.Circumstances;

/// <summary>"will travel to Oslo, Norway, from June 17 to 19 to meet with X": what a journey to come is for is to come, however far the words stand.</summary>
internal static class TripPurpose
{
    private const int VerbReach = 4, PurposeReach = 3, LeadSentences = 3;

    private static readonly WordSet Journeys = new("travel", "traveling", "travelling", "visit", "visiting", "fly", "depart", "go", "lead", "leave", "journey", "return", "be");

    private static readonly WordSet Breaks = new("who", "which", "whose", "after", "following", "said", "told", "announced", ";", "where", "met");

    /// <summary>Whether the words of a meeting are the purpose of such a journey.</summary>
    public static bool IsToCome(TokenizedText text, Sentence sentence, TokenRange trigger)
    {
        if (!IsPurpose(text, sentence, trigger))
        {
            return false;
        }

        for (int at = trigger.First - 1; at >= sentence.Tokens.First && !Breaks.Contains(text.Tokens[at]); at--)
        {
            if (text.Tokens[at].Norm is "will" or "ll" || (text.Tokens[at].Norm == "going" && text.Tokens[at + 1].Norm == "to"))
            {
                return text.Any(new TokenRange(at + 1, Math.Min(trigger.First, at + 1 + VerbReach)), t => Journeys.Contains(t));
            }
        }

        return false;
    }

    /// <summary>"Secretary X's Travel to Norway" above "will travel": the headline of a plan.</summary>
    public static bool IsHeadlineOfPlan(TokenizedText text, Sentence sentence, TokenRange trigger) => sentence.Kind == SentenceKind.Headline && text.Any(trigger, t => t.Norm is "travel" or "visit" or "trip")
        && text.Sentences.Where(s => s.Kind == SentenceKind.Body).Take(LeadSentences).Any(s => Enumerable.Range(s.Tokens.First, s.Tokens.Length - 1).Any(i => text.Tokens[i].Norm == "will" && text.Tokens[i + 1].Norm is "travel" or "visit" or "lead"));

    /// <summary>"to meet with", "for talks with", "for two days of meetings".</summary>
    private static bool IsPurpose(TokenizedText text, Sentence sentence, TokenRange trigger) =>
        text.Tokens[trigger.First].Norm is "to" or "for" || (trigger.First > sentence.Tokens.First && text.Any(new TokenRange(Math.Max(sentence.Tokens.First, trigger.First - PurposeReach), trigger.First), t => t.Norm == "for"))
        || (trigger.First > sentence.Tokens.First && text.Tokens[trigger.First - 1].Norm == "to");
}
