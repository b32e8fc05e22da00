namespace DiplomacyGraph.Graph.Identity.Names;

/// <summary>Makes one word of two that the other name writes as one: <c>Tae-sik</c> and <c>Taesik</c>.</summary>
internal static class CompoundWords
{
    /// <summary>Both names, with such words united.</summary>
    public static (IReadOnlyList<NameWord> A, IReadOnlyList<NameWord> B) Unite(IReadOnlyList<NameWord> a, IReadOnlyList<NameWord> b) =>
        (UniteAs(a, b), UniteAs(b, a));

    private static IReadOnlyList<NameWord> UniteAs(IReadOnlyList<NameWord> words, IReadOnlyList<NameWord> other)
    {
        for (int i = 0; i + 1 < words.Count; i++)
        {
            if (!words[i].IsInitial && !words[i + 1].IsInitial && !other.Any(o => o.Plain == words[i].Plain))
            {
                string united = Spelling.Of(words[i].Plain + words[i + 1].Plain);
                NameWord? same = other.FirstOrDefault(o => o.Spelling == united);
                if (same is not null)
                {
                    return [.. words.Take(i), same, .. words.Skip(i + 2)];
                }
            }
        }

        return words;
    }
}
