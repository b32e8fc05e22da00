using DiplomacyGraph.Facts;
using DiplomacyGraph.Worker.Articles;

namespace DiplomacyGraph.Worker.Annotations;

/// <summary>Finds where the words of an annotation stand in the text of its article.</summary>
/// <param name="text">The article's text.</param>
/// <param name="sentences">Its sentences, in order.</param>
internal sealed class QuoteFinder(string text, IReadOnlyList<TextSpan> sentences)
{
    /// <summary>The name of the rule behind every fact that a person wrote down.</summary>
    public const string Rule = "annotation";

    /// <summary>The evidence of an exact quote; null where the text does not have it.</summary>
    public Evidence? Quote(string? quote) =>
        quote is not null && Find(TextCleaner.Clean(quote), StringComparison.Ordinal, 0) is TextSpan span ? At(span) : null;

    /// <summary>Every place that has one of these names as whole words, case aside, each place once, the longest name first; none where no name stands there.</summary>
    public IReadOnlyList<Evidence> Names(IEnumerable<string> names)
    {
        var found = new List<TextSpan>();
        foreach (string name in names.OrderByDescending(n => n.Length).ThenBy(n => n, StringComparer.Ordinal))
        {
            found.AddRange(All(name).Where(span => !found.Any(f => f.Overlaps(span))).ToList());
        }

        return [.. found.OrderBy(f => f.Start).Select(At)];
    }

    /// <summary>The place of a title nearest to a place in the text; null where the text does not have it.</summary>
    public Evidence? Title(string title, TextSpan near) => All(title)
        .OrderBy(span => Math.Abs(span.Start - near.Start)).Select(span => (TextSpan?)span).FirstOrDefault() is TextSpan nearest ? At(nearest) : null;

    private IEnumerable<TextSpan> All(string words)
    {
        for (TextSpan? at = Find(words, StringComparison.OrdinalIgnoreCase, 0); at is TextSpan span; at = Find(words, StringComparison.OrdinalIgnoreCase, span.End))
        {
            if (IsWhole(span))
            {
                yield return span;
            }
        }
    }

    private TextSpan? Find(string words, StringComparison comparison, int from)
    {
        int start = words.Length == 0 ? -1 : text.IndexOf(words, from, comparison);
        return start < 0 ? null : new TextSpan(start, start + words.Length);
    }

    private bool IsWhole(TextSpan span) =>
        (span.Start == 0 || !char.IsLetterOrDigit(text[span.Start - 1])) && (span.End == text.Length || !char.IsLetterOrDigit(text[span.End]));

    private Evidence At(TextSpan span) => new(span.Of(text), span, SentenceOf(span), Rule);

    // A quote may run over several sentences: its evidence is all of them.
    private TextSpan SentenceOf(TextSpan span)
    {
        List<TextSpan> over = [.. sentences.Where(s => s.Overlaps(span))];
        return over.Count == 0 ? span : new TextSpan(Math.Min(over[0].Start, span.Start), Math.Max(over[^1].End, span.End));
    }
}
