namespace DiplomacyGraph.Worker.Ingestion;

/// <summary>Ends a wait early when the system tells of a change in a folder. Only a hint: where it tells nothing (network drives), the wait just lasts.</summary>
internal sealed class FolderHints : IDisposable
{
    private readonly SemaphoreSlim _changed = new(0, 1);
    private readonly FileSystemWatcher? _watcher;

    /// <summary>Starts listening.</summary>
    public FolderHints(string folder)
    {
        try
        {
            _watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
            _watcher.Created += (_, _) => Hint();
            _watcher.Changed += (_, _) => Hint();
            _watcher.Renamed += (_, _) => Hint();
            _watcher.EnableRaisingEvents = true;
        }
        catch (Exception e) when (e is IOException or ArgumentException or PlatformNotSupportedException)
        {
            // The system has no watch left to give. Looking at intervals finds the same files, a little later.
            _watcher?.Dispose();
            _watcher = null;
        }
    }

    /// <summary>Waits for a change, at most as long as said.</summary>
    public async Task WaitAsync(TimeSpan longest, TimeProvider time, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(longest, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            await _changed.WaitAsync(either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // The interval is over.
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _watcher?.Dispose();
        _changed.Dispose();
    }

    private void Hint()
    {
        try
        {
            _changed.Release();
        }
        catch (Exception e) when (e is SemaphoreFullException or ObjectDisposedException)
        {
            // A change was noted already, or nobody waits any more.
        }
    }
}
