namespace DiplomacyGraph.Facts;

/// <summary>The words of an article that prove a fact, where they stand, and the rule that read them.</summary>
/// <param name="Quote">Exactly the slice <paramref name="Span"/> of <see cref="Article.Text"/>.</param>
/// <param name="Span">Half-open range of the quote, in UTF-16 code units of the article's text.</param>
/// <param name="Sentence">Half-open range of the sentence that holds the quote.</param>
/// <param name="Rule">Name of the extraction rule.</param>
/// <param name="Basis">Stated or inferred.</param>
/// <param name="LicensedBy">For an inferred fact, the words that license it ("his French counterpart"); else null.</param>
public sealed record Evidence(
    string Quote, TextSpan Span, TextSpan Sentence, string Rule, EvidenceBasis Basis = EvidenceBasis.Stated, TextSpan? LicensedBy = null);
