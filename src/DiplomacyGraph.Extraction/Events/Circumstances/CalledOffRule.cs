using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.Circumstances;

/// <summary>"A visit was to follow in May. That visit had to be called off": a plan that the next sentence takes back.</summary>
internal static class CalledOffRule
{
    private const int Opening = 4;

    private static readonly WordSet Plans = new("visit", "trip", "meeting", "talks", "call", "summit", "it", "tour", "conference");

    /// <summary>The meetings, those called off as cancelled.</summary>
    public static IReadOnlyList<DetectedMeeting> Apply(TokenizedText text, IReadOnlyList<DetectedMeeting> meetings) =>
        [.. meetings.Select(m => m.Status == MeetingStatus.Planned && IsCalledOff(text, m, meetings) ? m with { Status = MeetingStatus.Cancelled } : m)];

    private static bool IsCalledOff(TokenizedText text, DetectedMeeting plan, IReadOnlyList<DetectedMeeting> meetings)
    {
        int next = text.SentenceAt(plan.Evidence.First).Index + 1;
        if (next >= text.Sentences.Count || meetings.Any(m => m.IsToldIn(text.Sentences[next])))
        {
            return false;
        }

        TokenRange words = text.Sentences[next].Tokens;
        bool about = text.Tokens[words.First].Norm is "that" or "the" or "this" or "it" && text.Any(words with { End = Math.Min(words.End, words.First + Opening) }, t => Plans.Contains(t));
        return about && Enumerable.Range(words.First, words.Length).Any(i => StatusRule.IsCancelling(text, i));
    }
}
