using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.Circumstances;

/// <summary>"by phone", "via videoconference", "virtually": how they met, where the verb does not say.</summary>
internal static class ModeRule
{
    private const int Before = 5;
    private const int AdverbBefore = 10;
    private const int Behind = 14;
    private const int AdverbBehind = 20;
    private const int HotlineReach = 3;

    private static readonly WordSet Earlier = new("follow", "follows", "following", "since", "after", "recent", "previous", "last");

    private static readonly WordSet PhoneWords = new("phone", "telephone", "telephonic", "telephonically", "phoned", "telephoned", "hotline");
    private static readonly WordSet VideoWords = new("video", "videoconference", "videoconferencing", "teleconference", "virtual", "virtually", "vtc", "online");

    /// <summary>The mode that words near the trigger say; in person where none does.</summary>
    public static MeetingMode Of(TokenizedText text, MentionSet found, Sentence sentence, TokenRange trigger)
    {
        int first = Math.Max(sentence.Tokens.First, trigger.First - AdverbBefore), end = End(text, sentence, trigger);
        for (int i = first; i < end; i++)
        {
            bool near = (i >= trigger.First - Before && i < trigger.End + Behind) || text.Tokens[i].Norm is "virtually" or "online";
            if (near && Says(text, i) is MeetingMode mode && !RelativeClause.Parts(text, found, i, trigger.First))
            {
                return mode;
            }
        }

        return MeetingMode.InPerson;
    }

    /// <summary>"spoke with Y to follow up on their video call", "met Y, following a video call": how they met before.</summary>
    private static int End(TokenizedText text, Sentence sentence, TokenRange trigger)
    {
        int limit = Math.Min(sentence.Tokens.End, trigger.End + AdverbBehind);
        return Enumerable.Range(trigger.End, Math.Max(0, limit - trigger.End)).FirstOrDefault(i => Earlier.Contains(text.Tokens[i]), limit);
    }

    private static MeetingMode? Says(TokenizedText text, int at)
    {
        string word = text.Tokens[at].Norm;
        return VideoWords.Contains(word) && !IsLabel(text, at) ? MeetingMode.Video : PhoneWords.Contains(word) && !IsThing(text, at) ? MeetingMode.Phone : null;
    }

    /// <summary>"(VIDEO)": what the page shows beside its text.</summary>
    private static bool IsLabel(TokenizedText text, int at) => at > 0 && text.Tokens[at - 1].Is('(') && at + 1 < text.Tokens.Count && text.Tokens[at + 1].Is(')');

    /// <summary>"a telephone line", "opened a hotline": a thing, not the way they spoke.</summary>
    private static bool IsThing(TokenizedText text, int at)
    {
        bool line = at + 1 < text.Tokens.Count && text.Tokens[at + 1].Norm is "line" or "lines" or "number" or "link";
        bool over = Enumerable.Range(Math.Max(0, at - HotlineReach), Math.Min(HotlineReach, at)).Any(i => text.Tokens[i].Norm is "over" or "via" or "through" or "by" or "on");
        return line || (text.Tokens[at].Norm == "hotline" && !over);
    }
}
