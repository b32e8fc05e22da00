using DiplomacyGraph.Facts;
using DiplomacyGraph.Graph.Identity;

namespace DiplomacyGraph.Graph.Claims;

/// <summary>Gives the facts of an article the keys of what they turned out to be.</summary>
internal static class FactKeys
{
    /// <summary>The same facts under the keys of the graph.</summary>
    /// <param name="facts">The facts as they were read.</param>
    /// <param name="keyOf">Key of the person or meeting behind a claim of the article.</param>
    public static ArticleFacts Set(ArticleFacts facts, Func<ClaimId, string> keyOf)
    {
        string article = facts.Article.Id;
        Dictionary<string, string> meetings = facts.Meetings.ToDictionary(m => m.Id, m => keyOf(new ClaimId(article, m.Id)), StringComparer.Ordinal);
        return facts with
        {
            Persons = [.. facts.Persons.Select(p => p with { Key = keyOf(new ClaimId(article, p.Id)) })],
            Meetings = [.. facts.Meetings.Select(m => m with { Key = meetings[m.Id] })],
            Cooperation = [.. facts.Cooperation.Select(c => c with { Key = KeyOf(c, c.Meeting is null ? article : meetings.GetValueOrDefault(c.Meeting, article)) })],
        };
    }

    private static string KeyOf(Cooperation stated, string at) => FactKey.OfCooperation(at, stated.Topic, stated.Modality, stated.By, stated.With);
}
