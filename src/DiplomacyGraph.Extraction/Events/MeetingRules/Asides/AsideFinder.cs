using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Events.Circumstances;
using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Events.MeetingRules.Asides;

/// <summary>"X told Y in Oslo that …", "X and Y opened the exercise": what two of different countries do together shows that they met, where nothing else in the text says so.</summary>
internal static class AsideFinder
{
    // Days.
    private const int LongestVisit = 5;

    /// <summary>The encounters of a sentence that only such acts tell.</summary>
    public static IEnumerable<DetectedMeeting> Find(TokenizedText text, EntitySet who, Sentence sentence)
    {
        if (sentence.Kind != SentenceKind.Body)
        {
            yield break;
        }

        for (int at = sentence.Tokens.First + 1; at < sentence.Tokens.End - 1; at++)
        {
            Act? act = ToldRule.At(text, who, sentence, at) ?? JointActRule.At(text, who, sentence, at) ?? ActWithRule.At(text, who, sentence, at);
            if (act is not null && Build(text, who, sentence, act) is DetectedMeeting aside)
            {
                yield return aside with { IsAside = true };
            }
        }
    }

    /// <summary>Whether meetings told in so many words leave nothing for an aside to add: those of it met already.</summary>
    public static bool IsKnown(DetectedMeeting aside, IEnumerable<DetectedMeeting> told) =>
        told.Any(m => aside.Persons.All(m.Persons.Contains) && aside.Parties.All(m.Parties.Contains) && (aside.Persons.Count > 0 || m.Status == aside.Status));

    /// <summary>Whether an aside only names the other side of what is told elsewhere: of a visit in those days, of "X signed the agreement".</summary>
    public static bool IsOf(DetectedMeeting aside, DetectedMeeting told) =>
        told.Status == aside.Status && told.Persons.Count > 0 && told.Persons.All(aside.Persons.Contains) && aside.Parties.All(told.Parties.Contains)
        && (DateMatch.AreCompatible(aside.Date, told.Date) || (told.IsVisit && Math.Abs(aside.Date!.Value.FirstDay.DayNumber - told.Date!.Value.FirstDay.DayNumber) < LongestVisit));

    private static DetectedMeeting? Build(TokenizedText text, EntitySet who, Sentence sentence, Act act) =>
        Exclusion.IsNegated(text, sentence, act.Verb) ? null : MeetingBuilder.Build(text, who, sentence, act.Verb, act.Taking, null, act.Rule);
}
