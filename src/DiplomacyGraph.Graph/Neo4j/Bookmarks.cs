namespace DiplomacyGraph.Graph.Neo4j;

/// <summary>The marks of what was written, sent along with a question so that any member of a cluster has caught up before it answers.</summary>
internal sealed class Bookmarks
{
    private readonly Lock _gate = new();
    private string[] _marks = [];

    /// <summary>The marks to send with the next transaction.</summary>
    public IReadOnlyList<string> Current
    {
        get { lock (_gate) { return _marks; } }
    }

    /// <summary>
    /// A transaction that began after <paramref name="used"/> committed as <paramref name="fresh"/>. The marks of others that committed meanwhile
    /// are kept. No fresh marks, as from a question of an older server, change nothing.
    /// </summary>
    public void Advance(IReadOnlyList<string> used, IReadOnlyList<string> fresh)
    {
        if (fresh.Count == 0)
        {
            return;
        }

        lock (_gate)
        {
            _marks = [.. _marks.Except(used).Union(fresh)];
        }
    }

    /// <summary>Forgets everything: the server does not know these marks, for its data was restored or wiped.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _marks = [];
        }
    }
}
