using DiplomacyGraph.Graph.Identity;

namespace DiplomacyGraph.Worker.Evaluation.Clusters;

/// <summary>The clusters of one layer, as found and as they should be: the name of a cluster by mention.</summary>
/// <param name="Name"><c>persons</c> or <c>meetings</c>.</param>
/// <param name="Gold">As they should be.</param>
/// <param name="Found">As found. What the extractor found without a counterpart in the gold is left out.</param>
internal sealed record IdentityLayer(string Name, IReadOnlyDictionary<GoldMention, string> Gold, IReadOnlyDictionary<GoldMention, string> Found)
{
    /// <summary>Precision and recall.</summary>
    public BCubed Score => BCubed.Of(Gold, Found);
}

/// <summary>Decides who is who and which meeting is which among articles, as the graph does, and sets it beside the gold.</summary>
internal static class IdentityEvaluator
{
    /// <summary>Persons, then meetings.</summary>
    /// <param name="articles">The articles, annotated or extracted.</param>
    /// <param name="gold">How they should be clustered.</param>
    public static IReadOnlyList<IdentityLayer> Run(IReadOnlyList<ClusterArticle> articles, GoldIdentity gold)
    {
        List<ArticleClaims> claims = [.. articles.Select(a => ArticleClaims.Of(a.Facts, _ => null))];
        PersonIdentities persons = PersonResolver.Resolve([.. claims.SelectMany(c => c.Persons)], []);
        MeetingIdentities meetings = MeetingResolver.Resolve([.. claims.SelectMany(c => c.Meetings)], id => persons.Keys.GetValueOrDefault(id));
        return [
            new IdentityLayer("persons", gold.Persons, InGold(articles, persons.Keys)), new IdentityLayer("meetings", gold.Meetings, InGold(articles, meetings.Keys))];
    }

    private static Dictionary<GoldMention, string> InGold(IReadOnlyList<ClusterArticle> articles, IReadOnlyDictionary<ClaimId, string> keys)
    {
        Dictionary<string, ClusterArticle> byId = articles.ToDictionary(a => a.Facts.Article.Id, StringComparer.Ordinal);
        return keys
            .Select(k => (Article: byId[k.Key.Article], k.Key.Handle, Key: k.Value))
            .Where(m => m.Article.GoldHandles.ContainsKey(m.Handle))
            .ToDictionary(m => new GoldMention(m.Article.Id, m.Article.GoldHandles[m.Handle]), m => m.Key);
    }
}
