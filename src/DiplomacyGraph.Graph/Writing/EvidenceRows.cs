using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Graph.Writing;

/// <summary>The rows of the quotes that prove one fact in one article.</summary>
/// <param name="batch">Where the rows go.</param>
/// <param name="facts">The article and who read it.</param>
internal sealed class EvidenceRows(ArticleBatch batch, ArticleFacts facts)
{
    /// <summary>
    /// Adds the quotes of a fact. The first carries what the article claims about the fact, so that it can be derived again
    /// whenever an article comes or goes.
    /// </summary>
    /// <param name="fact">Key of the fact.</param>
    /// <param name="mention">Handle of the fact within the article, <c>m1</c>.</param>
    /// <param name="quotes">At least one.</param>
    /// <param name="claim">Properties of the fact as the article has them.</param>
    /// <returns>The key of the first quote.</returns>
    public string Add(string fact, string mention, IReadOnlyList<Evidence> quotes, Row claim)
    {
        string article = facts.Article.Id;
        for (int i = 0; i < quotes.Count; i++)
        {
            Row properties = PropertiesOf($"{article}/{mention}/{i + 1}", quotes[i]);
            if (i == 0)
            {
                properties["mention"] = mention;
                foreach ((string name, object? value) in claim)
                {
                    properties[name] = value;
                }
            }

            batch.Add("evidence", (string)properties["key"]!, new Row { ["article"] = article, ["fact"] = fact, ["properties"] = properties });
        }

        return $"{article}/{mention}/1";
    }

    private Row PropertiesOf(string key, Evidence evidence) => new()
    {
        ["key"] = key,
        ["quote"] = evidence.Quote,
        ["start"] = evidence.Span.Start,
        ["end"] = evidence.Span.End,
        ["sentence"] = evidence.Sentence.Of(facts.Article.Text),
        ["sentenceStart"] = evidence.Sentence.Start,
        ["sentenceEnd"] = evidence.Sentence.End,
        ["rule"] = evidence.Rule,
        ["extractor"] = facts.ExtractorVersion,
        ["basis"] = AnnotationWord.Of(evidence.Basis),
        ["licensedBy"] = evidence.LicensedBy?.Of(facts.Article.Text),
        ["licensedStart"] = evidence.LicensedBy?.Start,
        ["licensedEnd"] = evidence.LicensedBy?.End,
        ["caption"] = Captions.Short(evidence.Quote),
    };
}
