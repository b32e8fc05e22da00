using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Graph.Writing;

/// <summary>The rows of a write transaction, under the names of the parameters that carry them; the same for both stores.</summary>
internal sealed class ArticleBatch
{
    private static readonly string[] Names =
    [
        "articles", "parties", "concerns", "topics", "persons", "roles", "tenures", "cooperation", "evidence", "names",
    ];

    private readonly Dictionary<string, RowSet> _rows = Names.ToDictionary(n => n, _ => new RowSet(), StringComparer.Ordinal);

    /// <summary>The parameters that carry facts, for <see cref="WritePlan.Change"/>.</summary>
    public IReadOnlyDictionary<string, object?> Parameters =>
        _rows.ToDictionary(p => p.Key, p => (object?)p.Value.Rows, StringComparer.Ordinal);

    /// <summary>The rows that save these articles, each id at most once.</summary>
    public static ArticleBatch Of(IEnumerable<ArticleFacts> articles)
    {
        var batch = new ArticleBatch();
        foreach (ArticleFacts facts in articles)
        {
            ArticleRows.Add(batch, facts);
            PersonRows.Add(batch, facts);
            MeetingRows.Add(batch, facts);
            CooperationRows.Add(batch, facts);
        }

        return batch;
    }

    /// <summary>Adds a row under a parameter, unless one of the same key is there.</summary>
    public void Add(string parameter, string key, object row) => _rows[parameter].Add(key, row);

    /// <summary>Adds a party, ties the article to it, and gives its code; null for null.</summary>
    public string? Add(Article article, Party? party)
    {
        if (party is not Party known)
        {
            return null;
        }

        Add("parties", known.Code, new Row { ["code"] = known.Code, ["label"] = known.Kind.ToString(), ["name"] = PartyNames.Of(known) });
        Add("concerns", $"{article.Id}/{known.Code}", new Row { ["article"] = article.Id, ["party"] = known.Code });
        return known.Code;
    }

    /// <summary>Adds parties as <see cref="Add(Article, Party?)"/> does, and gives their codes.</summary>
    public List<string> Add(Article article, IEnumerable<Party> parties) => [.. parties.Select(p => Add(article, p)!)];
}
