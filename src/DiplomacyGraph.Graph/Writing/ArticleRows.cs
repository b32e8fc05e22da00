using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Graph.Writing;

/// <summary>The row of the article itself.</summary>
internal static class ArticleRows
{
    /// <summary>Adds it to the batch.</summary>
    public static void Add(ArticleBatch batch, ArticleFacts facts)
    {
        Article article = facts.Article;
        batch.Add("articles", article.Id, new Row
        {
            ["id"] = article.Id,
            ["url"] = article.Url,
            ["title"] = article.Title,
            ["publisher"] = article.Publisher,
            ["side"] = article.Side?.Code,
            ["published"] = article.Published?.ToString(),
            ["firstDay"] = IsoDay.Of(article.Published?.FirstDay),
            ["lastDay"] = IsoDay.Of(article.Published?.LastDay),
            ["language"] = article.Language,
            ["hash"] = article.ContentHash,
            ["extractor"] = facts.ExtractorVersion,
            ["caption"] = Captions.Short(article.Title.Length > 0 ? article.Title : article.Url ?? article.Id),
        });
    }
}
