using DiplomacyGraph.Extraction;
using DiplomacyGraph.Facts;
using DiplomacyGraph.Worker.Annotations;

namespace DiplomacyGraph.Worker.Evaluation;

/// <summary>The errors of one article, in the order of the layers.</summary>
internal sealed record ArticleErrors(string Id, IReadOnlyList<ScoringError> Errors);

/// <summary>The score of a whole folder.</summary>
/// <param name="Tally">The sums.</param>
/// <param name="Articles">The errors, by article.</param>
internal sealed record Scorecard(Tally Tally, IReadOnlyList<ArticleErrors> Articles)
{
    /// <summary>Scores pairs of gold and prediction.</summary>
    public static Scorecard Of(IEnumerable<(AnnotatedArticle Gold, AnnotatedArticle Predicted)> pairs)
    {
        var tally = new Tally();
        return new Scorecard(tally, [.. pairs.Select(p => new ArticleErrors(p.Gold.Id, ArticleScorer.Score(p.Gold, p.Predicted, tally)))]);
    }
}

/// <summary>Extracts every article of a gold folder and scores what was found.</summary>
internal static class Evaluator
{
    /// <summary>What the extractor finds, in the order of the articles; on all cores.</summary>
    public static IReadOnlyList<ArticleFacts> Extract(IReadOnlyList<GoldArticle> articles, FactExtractor extractor, CancellationToken cancellation) =>
        [.. articles.AsParallel().AsOrdered().WithCancellation(cancellation).Select(a => extractor.Extract(a.Article))];

    /// <summary>Scores the facts against the gold annotations of the same articles.</summary>
    public static Scorecard Score(IReadOnlyList<GoldArticle> articles, IReadOnlyList<ArticleFacts> facts) =>
        Scorecard.Of(articles.Zip(facts, (a, f) => (a.Gold, FactsAnnotation.Of(a.Id, f))));
}
