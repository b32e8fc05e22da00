namespace DiplomacyGraph.Graph.Identity.Names;

/// <summary>How many letters have to change to make one word of another.</summary>
internal static class EditDistance
{
    /// <summary>Whether one letter added, left out, changed or moved by one place is enough.</summary>
    public static bool IsAtMostOne(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 1)
        {
            return false;
        }

        int start = a.AsSpan().CommonPrefixLength(b);
        ReadOnlySpan<char> restA = a.AsSpan(start), restB = b.AsSpan(start);
        return restA.Length == restB.Length
            ? restA.Length <= 1 || restA[1..].SequenceEqual(restB[1..]) || IsSwap(restA, restB)
            : restA.Length > restB.Length ? restA[1..].SequenceEqual(restB) : restB[1..].SequenceEqual(restA);
    }

    private static bool IsSwap(ReadOnlySpan<char> a, ReadOnlySpan<char> b) =>
        a.Length >= 2 && a[0] == b[1] && a[1] == b[0] && a[2..].SequenceEqual(b[2..]);
}
