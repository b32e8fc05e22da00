using DiplomacyGraph.Graph.Identity;

namespace DiplomacyGraph.Graph.Judgements;

/// <summary>A person as one article names him: what a judgement holds on to.</summary>
/// <param name="Article">Id of the article.</param>
/// <param name="Name">The name in small letters without accents.</param>
internal readonly record struct Anchor(string Article, string Name)
{
    /// <summary>The anchor of a claim.</summary>
    public static Anchor Of(PersonClaim claim) => new(claim.Id.Article, PlainName.Of(claim.Name));

    /// <summary>Reads lines of article, slash, name.</summary>
    public static IReadOnlyList<Anchor> Read(string lines) =>
        [.. lines.Split('\n').Select(l => (Line: l, Slash: l.IndexOf('/', StringComparison.Ordinal))).Select(p => new Anchor(p.Line[..p.Slash], p.Line[(p.Slash + 1)..]))];

    /// <summary>Whether a claim is the one, in an article that may have been read anew meanwhile.</summary>
    public bool Is(PersonClaim claim) => claim.Id.Article == Article && claim.Names.Select(PlainName.Of).Contains(Name, StringComparer.Ordinal);

    /// <summary>Article, slash, name.</summary>
    public override string ToString() => $"{Article}/{Name}";
}
