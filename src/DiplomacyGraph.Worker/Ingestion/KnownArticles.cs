using System.Collections.Concurrent;
using DiplomacyGraph.Facts;
using DiplomacyGraph.Graph;

namespace DiplomacyGraph.Worker.Ingestion;

/// <summary>What the store holds of each article, so that nothing is extracted and written twice. Safe from several threads.</summary>
internal sealed class KnownArticles(IReadOnlyDictionary<string, string> hashes)
{
    private readonly ConcurrentDictionary<string, string> _hashes = new(hashes, StringComparer.Ordinal);

    /// <summary>
    /// Whether the store will hold this very article, read in this version, once all before it are written. Remembers it as the
    /// one that it will hold from now on: a text that goes back to an earlier form is written again.
    /// </summary>
    public bool Notice(Article article, string version)
    {
        string hash = ArticleStamp.Of(article, version);
        bool isKnown = _hashes.TryGetValue(article.Id, out string? known) && known == hash;
        _hashes[article.Id] = hash;
        return isKnown;
    }

    /// <summary>An article was not written after all: it is not known, in whatever form.</summary>
    public void Forget(Article article) => _hashes.TryRemove(article.Id, out _);
}
