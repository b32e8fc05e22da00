using DiplomacyGraph.Worker.Articles;

namespace DiplomacyGraph.Worker.Annotations;

/// <summary>An annotation that does not fit its text, or points at what is not there. The message names file, item and what to correct.</summary>
internal sealed class AnnotationException(string message, Exception? cause = null) : ArticleException(message, cause);
