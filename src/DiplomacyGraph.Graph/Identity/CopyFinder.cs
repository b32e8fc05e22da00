namespace DiplomacyGraph.Graph.Identity;

/// <summary>Finds reprints: articles whose text is nearly that of an earlier one.</summary>
public static class CopyFinder
{
    /// <summary>Estimated share of common runs of words from which on two texts are one.</summary>
    public const double LeastLikeness = 0.5;

    /// <summary>For each copy its original: the earliest of the texts that are like it.</summary>
    public static IReadOnlyList<Copy> Find(IReadOnlyCollection<SourceClaim> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        Dictionary<string, SourceClaim> originals = new(StringComparer.Ordinal);
        foreach (IGrouping<string, SourceClaim> block in sources.SelectMany(s => Blocks.Of(s).Select(b => (Block: b, Source: s)))
            .GroupBy(p => p.Block, p => p.Source, StringComparer.Ordinal))
        {
            List<SourceClaim> members = [.. block.OrderBy(s => s, ClaimOrder.OfSources)];
            foreach (SourceClaim copy in members.Skip(1).Where(c => TextSignature.Likeness(members[0].Signature, c.Signature) >= LeastLikeness))
            {
                originals[copy.Article] = originals.TryGetValue(copy.Article, out SourceClaim? known) && ClaimOrder.OfSources.Compare(known, members[0]) < 0 ? known : members[0];
            }
        }

        return [.. originals.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => new Copy(p.Key, p.Value.Article))];
    }
}

/// <summary>A reprint.</summary>
/// <param name="Article">Id of the reprint.</param>
/// <param name="Original">Id of the article that it repeats.</param>
public sealed record Copy(string Article, string Original);
