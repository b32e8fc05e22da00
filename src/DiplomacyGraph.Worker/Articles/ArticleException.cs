namespace DiplomacyGraph.Worker.Articles;

/// <summary>Content that is no article. The message says what is wrong, where in the file, and what to do.</summary>
internal class ArticleException(string reason, Exception? cause = null) : Exception(reason, cause);
