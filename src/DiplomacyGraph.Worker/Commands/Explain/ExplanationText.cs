using DiplomacyGraph.Extraction.Explanations;
using DiplomacyGraph.Facts;
using DiplomacyGraph.Worker.Articles;

namespace DiplomacyGraph.Worker.Commands.Explain;

/// <summary>Writes an explanation as plain text: a block a sentence, a line for whatever a stage made of it.</summary>
internal static class ExplanationText
{
    /// <summary>Writes the article, or only the sentences that prove one fact.</summary>
    /// <returns>False where the article has no such fact: then nothing is written.</returns>
    public static bool Write(TextWriter output, ReadArticle item, ArticleExplanation read, string? fact)
    {
        List<SentenceExplanation> shown = [.. read.Sentences.Where(s => fact is null || s.Facts.Any(f => f.Fact == fact))];
        if (shown.Count == 0)
        {
            return false;
        }

        output.WriteLine(Heading(item, read));
        foreach (SentenceExplanation sentence in shown)
        {
            Write(output, item.Article.Text, sentence, fact);
        }

        output.WriteLine();
        return true;
    }

    private static string Heading(ReadArticle item, ArticleExplanation read) =>
        $"{item.Path}{(item.Line is int line ? $":{line}" : "")}\n"
        + $"\"{item.Article.Title}\", published {item.Article.Published?.ToString() ?? "?"}, publisher {item.Article.Publisher ?? "?"},"
        + $" written from {read.Home?.Code ?? "?"}";

    private static void Write(TextWriter output, string text, SentenceExplanation sentence, string? fact)
    {
        output.WriteLine();
        output.WriteLine($"[{sentence.Number}] {sentence.Kind} {Range(sentence.Span)}: {OneLine(sentence.Span.Of(text))}");
        output.WriteLine($"    tokens   {string.Join(" | ", sentence.Tokens)}");
        Write(output, "mention", text, sentence.Mentions);
        Write(output, "entity", text, sentence.Entities);
        foreach (ExplainedFact f in sentence.Facts.Where(f => fact is null || f.Fact == fact))
        {
            output.WriteLine($"    fact     {f.Fact}: {f.Summary}");
            output.WriteLine($"             {Range(f.Evidence.Span)} \"{OneLine(f.Evidence.Quote)}\" by rule: {f.Evidence.Rule}{Basis(f.Evidence, text)}");
        }
    }

    private static void Write(TextWriter output, string stage, string text, IReadOnlyList<ExplainedWords> words)
    {
        foreach (ExplainedWords w in words)
        {
            output.WriteLine($"    {stage,-8} {Range(w.Span)} \"{OneLine(w.Span.Of(text))}\" → {w.Meaning}{(w.Rule is null ? "" : $" (rule: {w.Rule})")}");
        }
    }

    private static string Basis(Evidence evidence, string text) =>
        evidence.Basis == EvidenceBasis.Stated ? "" : $", inferred{(evidence.LicensedBy is TextSpan words ? $" from \"{OneLine(words.Of(text))}\"" : "")}";

    private static string Range(TextSpan span) => $"{span.Start}–{span.End}";

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
