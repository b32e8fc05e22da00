using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Explanations;

/// <summary>Puts what the stages found in order of the sentences. It decides nothing.</summary>
internal sealed class Explainer(TokenizedText text, MentionSet said, EntitySet who, ArticleFacts facts)
{
    private readonly ILookup<TextSpan, ExplainedFact> _facts = FactSummary.Of(facts).ToLookup(f => f.Evidence.Sentence);

    /// <summary>The whole article.</summary>
    public ArticleExplanation Explain() => new(facts, who.Home, [.. text.Sentences.Select(SentenceOf)]);

    private SentenceExplanation SentenceOf(Sentence sentence)
    {
        TokenRange range = sentence.Tokens;
        return new SentenceExplanation(
            sentence.Index + 1, sentence.Span, sentence.Kind.ToString().ToLowerInvariant(),
            [.. Enumerable.Range(range.First, range.Length).Select(i => text.Tokens[i].Text)],
            [.. MentionsIn(range).OrderBy(m => m.Range.First).Select(m => new ExplainedWords(text.SpanOf(m.Range), MeaningOf(m), m.Rule))],
            [.. who.In(range).Select(r => new ExplainedWords(text.SpanOf(r.Range), MeaningOf(r), null))],
            [.. _facts[sentence.Span]]);
    }

    private IEnumerable<Mention> MentionsIn(TokenRange range) =>
    [
        .. said.In<NameMention>(range), .. said.In<RankMention>(range), .. said.In<RoleMention>(range),
        .. said.In<CounterpartMention>(range), .. said.In<GeoMention>(range), .. said.In<DateMention>(range),
    ];

    private string MeaningOf(Mention mention) => mention switch
    {
        NameMention name => $"name {text.TextOf(name.Name)}",
        RankMention => "rank",
        RoleMention role => $"office {AnnotationWord.Of(role.Kind)} of {role.Of?.Code ?? "?"}, {AnnotationWord.Of(role.Status)}{(role.IsWeak ? ", weak" : "")}{(role.IsPlural ? ", plural" : "")}",
        CounterpartMention counterpart => $"counterpart of {counterpart.Of?.Code ?? "?"}",
        GeoMention geo => geo.Party is Party party ? $"party {party.Code}" : "place",
        DateMention date => $"date {date.Date?.ToString() ?? "?"}{(date.Future is PartialDate future && future != date.Date ? $", or to come {future}" : "")}",
        _ => throw new ArgumentOutOfRangeException(nameof(mention), mention, "A kind of mention that has no words here."),
    };

    private static string MeaningOf(Reference reference) =>
        reference.Kind.ToString().ToLowerInvariant()
        + (reference.Person is PersonEntity person ? $" p{person.Index + 1}" : "")
        + (reference.Role is RoleKind role ? $" {AnnotationWord.Of(role)}" : "")
        + (reference.Party is Party party ? $" of {party.Code}" : "");
}
