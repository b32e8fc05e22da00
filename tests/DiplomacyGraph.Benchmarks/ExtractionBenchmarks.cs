using BenchmarkDotNet.Attributes;
using DiplomacyGraph.Extraction;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Benchmarks;

/// <summary>Whole extraction on one core: <c>dotnet run -c Release --project tests/DiplomacyGraph.Benchmarks</c>. One operation reads all articles; divide <see cref="Characters"/> by its time.</summary>
[MemoryDiagnoser]
public class ExtractionBenchmarks
{
    private readonly FactExtractor _extractor = FactExtractor.CreateDefault();
    private IReadOnlyList<Article> _articles = [];

    /// <summary>Length of all texts, in UTF-16 code units.</summary>
    public int Characters => _articles.Sum(a => a.Text.Length);

    [GlobalSetup]
    public void Read()
    {
        _articles = BenchmarkArticles.Read();
        Console.WriteLine($"// {_articles.Count} articles, {Characters:N0} characters");
    }

    [Benchmark]
    public int Extract() => _articles.Sum(a => _extractor.Extract(a).Persons.Count);
}
