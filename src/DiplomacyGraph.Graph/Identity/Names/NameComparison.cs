using System.Collections.Concurrent;

namespace DiplomacyGraph.Graph.Identity.Names;

/// <summary>Compares two names.</summary>
internal static class NameComparison
{
    private const int MostKnown = 200_000;

    // The same pairs come again with every change of the graph around them.
    private static readonly ConcurrentDictionary<(string, string), NameRelation> Known = new();

    /// <summary>How the names relate, whatever is known of the persons.</summary>
    public static NameRelation Compare(PersonName a, PersonName b)
    {
        if (Known.Count > MostKnown)
        {
            Known.Clear();
        }

        return Known.TryGetValue((a.Written, b.Written), out NameRelation known) ? known : Known[(a.Written, b.Written)] = Relate(a, b);
    }

    private static NameRelation Relate(PersonName a, PersonName b)
    {
        NameAlignment alignment = NameAlignment.Of(a, b);
        int full = alignment.Pairs.Count(p => p.Likeness > WordLikeness.Initial);
        return full == 0 || alignment.Clashes() || alignment.SkipsInitial() || alignment.IsOfFather() ? NameRelation.Different
            : alignment.LeftOfA > 0 && alignment.LeftOfB > 0 ? NameRelation.Unclear
            : Math.Min(a.Words.Count, b.Words.Count) == 1 ? OneWord(alignment)
            : Subsumed(alignment, full);
    }

    private static NameRelation OneWord(NameAlignment alignment) =>
        alignment.Pairs[0].Likeness == WordLikeness.Close ? NameRelation.Different : NameRelation.Bare;

    /// <summary>A middle initial does not stand for the first name of another: <c>Alan B. Orton</c>, <c>Brent Orton</c>.</summary>
    private static NameRelation OneFullWord(NameAlignment alignment) =>
        alignment.IsTurned || alignment.Pairs[0] is { A: 0, B: 0 } ? NameRelation.Initials : NameRelation.Different;

    private static NameRelation Subsumed(NameAlignment alignment, int full)
    {
        int close = alignment.Pairs.Count(p => p.Likeness == WordLikeness.Close);
        bool isWhole = alignment.LeftOfA + alignment.LeftOfB == 0;
        return close > 1 || close == full ? NameRelation.Different
            : close > 0 ? NameRelation.Close
            : full < alignment.Pairs.Count && full < 2 ? OneFullWord(alignment)
            : alignment.IsTurned && !isWhole ? NameRelation.Unclear
            : !isWhole || alignment.Pairs.Any(p => p.Likeness == WordLikeness.Initial && !(alignment.A[p.A].IsInitial && alignment.B[p.B].IsInitial))
                ? NameRelation.Shortened
            : alignment.IsTurned ? NameRelation.Turned
            : alignment.Pairs.All(p => p.Likeness is WordLikeness.Same or WordLikeness.Initial) ? NameRelation.Same
            : NameRelation.Spelling;
    }
}
