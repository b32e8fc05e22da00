using DiplomacyGraph.Extraction;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Benchmarks.ThirdParty;

/// <summary>Reads a text as an article without headline, and says names and countries in a form that can be compared.</summary>
internal sealed class TextReader
{
    private readonly FactExtractor _extractor = FactExtractor.CreateDefault();

    /// <summary>The facts of a text.</summary>
    /// <param name="text">The text; its first line is body, as the sets have no headlines.</param>
    /// <param name="published">Day of publication, ISO; null where unknown.</param>
    public ArticleFacts Read(string text, string? published = null) => _extractor.Extract(ArticleOf(text, published));

    /// <summary>Codes of the countries and organisations that the words name.</summary>
    public IEnumerable<string> Countries(string text)
    {
        const string Party = "party ";
        return _extractor.Explain(ArticleOf(text, null)).Sentences.SelectMany(s => s.Mentions)
            .Where(m => m.Meaning.StartsWith(Party, StringComparison.Ordinal)).Select(m => m.Meaning[Party.Length..]);
    }

    /// <summary>The last word of a name, small, without accents: what all sets are compared by.</summary>
    public static string Surname(string name)
    {
        string plain = PlainLetters.Of(name).ToLowerInvariant();
        string[] words = plain.Split([' ', '-', '.', ',', '\''], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words.Length > 0 ? words[^1] : "";
    }

    /// <summary>Surnames of all persons.</summary>
    public static HashSet<string> Surnames(ArticleFacts facts) => [.. facts.Persons.Select(p => Surname(p.Name))];

    /// <summary>Codes of all parties that a meeting has.</summary>
    public static HashSet<string> Codes(Meeting meeting) => [.. meeting.Parties.Select(p => p.Code)];

    /// <summary>Whether a meeting has all of these countries.</summary>
    public static bool HasMeetingOf(ArticleFacts facts, IReadOnlySet<string> countries) =>
        facts.Meetings.Any(m => countries.IsSubsetOf(Codes(m)));

    private static Article ArticleOf(string text, string? published) =>
        Article.Create("News\n\n" + text, "News", published: PartialDate.TryParse(published, out PartialDate day) ? day : null);
}
