namespace DiplomacyGraph.Graph.Identity.Names;

/// <summary>Compares two names.</summary>
internal static class NameComparison
{
    /// <summary>How the names relate, whatever is known of the persons.</summary>
    public static NameRelation Compare(PersonName a, PersonName b)
    {
        NameAlignment alignment = NameAlignment.Of(a, b);
        int full = alignment.Pairs.Count(p => p.Likeness > WordLikeness.Initial);
        return full == 0 || (alignment.LeftOfA > 0 && alignment.LeftOfB > 0 && alignment.Clashes()) ? NameRelation.Different
            : alignment.LeftOfA > 0 && alignment.LeftOfB > 0 ? NameRelation.Unclear
            : Math.Min(a.Words.Count, b.Words.Count) == 1 ? OneWord(alignment)
            : Subsumed(alignment, full);
    }

    private static NameRelation OneWord(NameAlignment alignment) =>
        alignment.Pairs[0].Likeness == WordLikeness.Close ? NameRelation.Different : NameRelation.Bare;

    private static NameRelation Subsumed(NameAlignment alignment, int full)
    {
        int close = alignment.Pairs.Count(p => p.Likeness == WordLikeness.Close);
        bool isWhole = alignment.LeftOfA + alignment.LeftOfB == 0;
        return close > 1 || close == full ? NameRelation.Different
            : close > 0 ? NameRelation.Close
            : full < alignment.Pairs.Count && full < 2 ? NameRelation.Initials
            : !isWhole || full < alignment.Pairs.Count ? NameRelation.Shortened
            : alignment.IsTurned ? NameRelation.Turned
            : alignment.Pairs.All(p => p.Likeness == WordLikeness.Same) ? NameRelation.Same
            : NameRelation.Spelling;
    }
}
