using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Tests.Events.MeetingRules;

/// <summary>Reads short texts as of Thursday, 16 May 2019, with the whole cascade.</summary>
internal static class Reader
{
    /// <summary>Each meeting as "parties date place mode status", in order of the text.</summary>
    public static IEnumerable<string> Meetings(string body, string headline = "Weekly notes") => Read(body, headline).Meetings.Select(m => string.Join(
        ' ', string.Join('+', m.Parties.Select(p => p.Code).Order(StringComparer.Ordinal)), m.Date?.ToString() ?? "-", m.Place ?? "-", AnnotationWord.Of(m.Mode), AnnotationWord.Of(m.Status)));

    /// <summary>The names of those who take part in each meeting.</summary>
    public static IEnumerable<string> Participants(string body)
    {
        ArticleFacts facts = Read(body, "Weekly notes");
        return facts.Meetings.Select(m => string.Join('+', m.Participants.Select(p => facts.Persons.Single(f => f.Id == p.Person).Name).Order(StringComparer.Ordinal)));
    }

    private static ArticleFacts Read(string body, string headline) =>
        FactExtractor.CreateDefault().Extract(Article.Create(headline + "\n\n" + body, headline, null, null, new PartialDate(2019, 5, 16)));
}
