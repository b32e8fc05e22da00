namespace DiplomacyGraph.Worker.Articles.Readers;

/// <summary>Reads one format.</summary>
internal interface IArticleReader
{
    /// <summary>
    /// The articles in the text of a file, and what there is instead of one. Metadata beside the file is found by its path.
    /// </summary>
    /// <exception cref="ArticleException">The whole file is no article.</exception>
    public IEnumerable<ArticleItem> Read(string path, string text);
}
