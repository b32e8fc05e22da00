using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Graph.Writing;

/// <summary>The rows of the statements on cooperation of an article.</summary>
internal static class CooperationRows
{
    /// <summary>Adds them to the batch.</summary>
    public static void Add(ArticleBatch batch, ArticleFacts facts)
    {
        var evidence = new EvidenceRows(batch, facts);
        var handles = new Handles(facts);
        foreach (Cooperation stated in facts.Cooperation)
        {
            string topic = AnnotationWord.Of(stated.Topic);
            batch.Add("topics", topic, topic);
            batch.Add("cooperation", stated.Key, new Row
            {
                ["key"] = stated.Key,
                ["topic"] = topic,
                ["modality"] = AnnotationWord.Of(stated.Modality),
            });
            evidence.Add(stated.Key, stated.Id, stated.Evidence, ClaimOf(batch, facts.Article, handles, stated));
        }
    }

    private static Row ClaimOf(ArticleBatch batch, Article article, Handles handles, Cooperation stated) => new()
    {
        ["statedBy"] = batch.Add(article, stated.By),
        ["towards"] = batch.Add(article, stated.With),
        ["speaker"] = handles.Person(stated.Speaker),
        ["meeting"] = handles.Meeting(stated.Meeting),
    };
}
