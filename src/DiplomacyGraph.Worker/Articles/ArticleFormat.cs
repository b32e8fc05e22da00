namespace DiplomacyGraph.Worker.Articles;

/// <summary>The kinds of file that articles come in.</summary>
internal enum ArticleFormat
{
    /// <summary>No article: another kind of file.</summary>
    None,

    /// <summary>Headline, blank line, body: <c>.txt</c>, <c>.md</c>.</summary>
    Text,

    /// <summary>One article or many: <c>.json</c>.</summary>
    Json,

    /// <summary>One article a line: <c>.jsonl</c>, <c>.ndjson</c>.</summary>
    JsonLines,

    /// <summary>A web page: <c>.html</c>, <c>.htm</c>, <c>.xhtml</c>.</summary>
    Html,
}
