using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.MeetingRules;

/// <summary>"by phone", "via videoconference", "virtually": how they met, where the verb does not say.</summary>
internal static class ModeRule
{
    private static readonly HashSet<string> PhoneWords = new(StringComparer.Ordinal) { "phone", "telephone", "telephonic", "telephonically", "phoned", "telephoned", "hotline" };
    private static readonly HashSet<string> VideoWords = new(StringComparer.Ordinal) { "video", "videoconference", "videoconferencing", "teleconference", "virtual", "virtually", "vtc", "online" };

    /// <summary>The mode that words near the trigger say; in person where none does.</summary>
    public static MeetingMode Of(TokenizedText text, Sentence sentence, TokenRange trigger)
    {
        int first = Math.Max(sentence.Tokens.First, trigger.First - 5), end = Math.Min(sentence.Tokens.End, trigger.End + 14);
        for (int i = first; i < end; i++)
        {
            if (VideoWords.Contains(text.Tokens[i].Norm))
            {
                return MeetingMode.Video;
            }

            if (PhoneWords.Contains(text.Tokens[i].Norm))
            {
                return MeetingMode.Phone;
            }
        }

        return MeetingMode.InPerson;
    }
}
