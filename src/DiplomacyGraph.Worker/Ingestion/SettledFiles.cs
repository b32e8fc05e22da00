using DiplomacyGraph.Worker.Articles;

namespace DiplomacyGraph.Worker.Ingestion;

/// <summary>Tells which files of a folder are new or changed, and complete: size and time, also of the metadata beside them, have stood still.</summary>
internal sealed class SettledFiles(TimeSpan settleTime, TimeProvider time)
{
    private readonly Dictionary<string, Seen> _seen = new(StringComparer.Ordinal);

    /// <summary>Whether files were seen that may still be growing.</summary>
    public bool AreWaiting => _seen.Values.Any(f => !f.IsGiven);

    /// <summary>The files that have settled since the last look, each given once until it changes again. A file that has gone is forgotten.</summary>
    public IReadOnlyList<FoundFile> Look(IEnumerable<FoundFile> found)
    {
        List<FoundFile> settled = [];
        HashSet<string> present = new(StringComparer.Ordinal);
        foreach (FoundFile file in found)
        {
            present.Add(file.Path);
            if (HasSettled(file.Path))
            {
                settled.Add(file);
            }
        }

        foreach (string gone in _seen.Keys.Where(path => !present.Contains(path)).ToList())
        {
            _seen.Remove(gone);
        }

        return settled;
    }

    private bool HasSettled(string path)
    {
        Stamp stamp = Stamp.Of(path);
        if (!_seen.TryGetValue(path, out Seen? seen) || seen.Stamp != stamp)
        {
            _seen[path] = seen = new Seen(stamp, time.GetTimestamp(), IsGiven: false);
        }

        bool isSettled = !seen.IsGiven && time.GetElapsedTime(seen.Since) >= settleTime;
        _seen[path] = seen with { IsGiven = seen.IsGiven || isSettled };
        return isSettled;
    }

    private sealed record Seen(Stamp Stamp, long Since, bool IsGiven);

    private readonly record struct Stamp(long Length, DateTime Written, long MetadataLength, DateTime MetadataWritten)
    {
        public static Stamp Of(string path)
        {
            FileInfo file = new(path), metadata = new(Path.ChangeExtension(path, ".json"));
            return new Stamp(
                file.Exists ? file.Length : 0, file.LastWriteTimeUtc, metadata.Exists ? metadata.Length : 0, metadata.LastWriteTimeUtc);
        }
    }
}
