using DiplomacyGraph.Extraction;
using DiplomacyGraph.Facts;
using DiplomacyGraph.Worker.Annotations;
using DiplomacyGraph.Worker.Articles;

namespace DiplomacyGraph.Worker.Evaluation.Clusters;

/// <summary>An article of a folder of clusters.</summary>
/// <param name="Id">Its gold id.</param>
/// <param name="Facts">What it says: as annotated, or as extracted.</param>
/// <param name="GoldHandles">For the handle of each person and meeting in the facts that of the same one in the gold annotation.</param>
internal sealed record ClusterArticle(string Id, ArticleFacts Facts, IReadOnlyDictionary<string, string> GoldHandles);

/// <summary>Reads the articles of a folder of clusters. Their address is their gold id: a reprint may have the very same text.</summary>
internal static class QuestionsArticles
{
    /// <summary>The articles with the facts of their annotations.</summary>
    public static IReadOnlyList<ClusterArticle> Annotated(string folder, FactExtractor extractor) =>
        [.. Read(folder).Select(a => Annotated(a, extractor))];

    /// <summary>The articles with the facts that the extractor finds in their texts.</summary>
    public static IReadOnlyList<ClusterArticle> FromText(string folder, FactExtractor extractor, CancellationToken cancellation) =>
        [.. Read(folder).AsParallel().AsOrdered().WithCancellation(cancellation).Select(a => FromText(a, extractor.Extract(a.Article)))];

    private static IEnumerable<GoldArticle> Read(string folder)
    {
        string table = Path.Combine(folder, "publishers.json");
        IReadOnlyDictionary<string, Party> sides = File.Exists(table) ? PublisherFiles.Parse(File.ReadAllText(table)) : new Dictionary<string, Party>();
        return GoldFolder.Read(folder).Select(gold => gold with { Article = PublisherFiles.WithSide(Addressed(gold), sides) });
    }

    private static Article Addressed(GoldArticle gold) =>
        Article.Create(gold.Article.Text, gold.Article.Title, gold.Id, gold.Article.Publisher, gold.Article.Published, gold.Article.Language);

    private static ClusterArticle Annotated(GoldArticle gold, FactExtractor extractor)
    {
        Article article = gold.Article with { Side = gold.Article.Side ?? extractor.CountryOfPublisher(gold.Article.Publisher) };
        ArticleFacts facts = AnnotationFacts.Of(article, gold.Gold, extractor.SentencesOf(article), QuoteFinder.Rule);
        IEnumerable<string> handles = facts.Persons.Select(p => p.Id).Concat(facts.Meetings.Select(m => m.Id));
        return new ClusterArticle(gold.Id, facts, handles.ToDictionary(h => h, h => h, StringComparer.Ordinal));
    }

    private static ClusterArticle FromText(GoldArticle gold, ArticleFacts facts)
    {
        AnnotatedArticle found = FactsAnnotation.Of(gold.Id, facts);
        Dictionary<int, int> persons = PersonMatcher.Match(gold.Gold.Persons, found.Persons);
        Dictionary<int, int> meetings = MeetingScorer.Match(gold.Gold, found, new MatchedPersons(gold.Gold, found));
        IEnumerable<(string Found, string Gold)> handles =
        [
            .. persons.Select(p => (found.Persons[p.Key].Id, gold.Gold.Persons[p.Value].Id)),
            .. meetings.Select(m => (found.Meetings[m.Value].Id, gold.Gold.Meetings[m.Key].Id)),
        ];
        return new ClusterArticle(gold.Id, facts, handles.ToDictionary(h => h.Found, h => h.Gold, StringComparer.Ordinal));
    }
}
