using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Explanations;

/// <summary>How an article was read, stage by stage: why a fact is there, or where it was lost.</summary>
/// <param name="Facts">What came of it.</param>
/// <param name="Home">The country from which the text is written, by publisher and dateline; null where nothing says.</param>
/// <param name="Sentences">All sentences, in order.</param>
public sealed record ArticleExplanation(ArticleFacts Facts, Party? Home, IReadOnlyList<SentenceExplanation> Sentences);

/// <summary>How one sentence was read.</summary>
/// <param name="Number">Its number in the text, from 1.</param>
/// <param name="Span">Where it stands, in UTF-16 code units of the article's text.</param>
/// <param name="Kind">Headline, body, or furniture, from which no facts are taken.</param>
/// <param name="Tokens">Its words and marks, in order.</param>
/// <param name="Mentions">Words that point at something, in order.</param>
/// <param name="Entities">Whom or what they were taken to mean, in order.</param>
/// <param name="Facts">The facts that have evidence in it.</param>
public sealed record SentenceExplanation(
    int Number, TextSpan Span, string Kind, IReadOnlyList<string> Tokens,
    IReadOnlyList<ExplainedWords> Mentions, IReadOnlyList<ExplainedWords> Entities, IReadOnlyList<ExplainedFact> Facts);

/// <summary>Words and what a stage made of them.</summary>
/// <param name="Span">Where they stand, in UTF-16 code units of the article's text.</param>
/// <param name="Meaning">What they were taken for: <c>date 2024-03-12</c>, <c>office army_chief of GR</c>, <c>p2</c>.</param>
/// <param name="Rule">The rule that says so; null for a stage whose choices have no single rule.</param>
public sealed record ExplainedWords(TextSpan Span, string Meaning, string? Rule);

/// <summary>A fact and the quote in this sentence that proves it.</summary>
/// <param name="Fact">Handle in the article: <c>p1</c>, <c>p1.r2</c> (an office), <c>m1</c>, <c>c1</c>.</param>
/// <param name="Summary">The fact in a line.</param>
/// <param name="Evidence">The quote, its place and its rule.</param>
public sealed record ExplainedFact(string Fact, string Summary, Evidence Evidence);
