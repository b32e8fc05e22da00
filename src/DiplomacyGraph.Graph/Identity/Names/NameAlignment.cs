namespace DiplomacyGraph.Graph.Identity.Names;

/// <summary>Which words of two names answer each other, in order.</summary>
/// <param name="Pairs">Indexes of the words and how like they are, in rising order on both sides.</param>
/// <param name="A">The words of the one.</param>
/// <param name="B">The words of the other, turned if that matches more.</param>
/// <param name="IsTurned">Whether the family name stands first in one and last in the other.</param>
internal sealed record NameAlignment(
    IReadOnlyList<(int A, int B, WordLikeness Likeness)> Pairs, IReadOnlyList<NameWord> A, IReadOnlyList<NameWord> B, bool IsTurned)
{
    /// <summary>Words of the one that answer nothing.</summary>
    public int LeftOfA => A.Count - Pairs.Count;

    /// <summary>Words of the other that answer nothing.</summary>
    public int LeftOfB => B.Count - Pairs.Count;

    private int Weight => Pairs.Sum(p => WeightOf(p.Likeness));

    /// <summary>The best alignment; turned only if that leaves no word of the shorter name and matches more.</summary>
    public static NameAlignment Of(PersonName a, PersonName b)
    {
        (IReadOnlyList<NameWord> wordsA, IReadOnlyList<NameWord> wordsB) = CompoundWords.Unite(a.Words, b.Words);
        NameAlignment best = Straight(wordsA, wordsB, false);
        for (int turn = 1; turn < wordsB.Count && wordsA.Count > 1; turn++)
        {
            NameAlignment turned = Straight(wordsA, [.. wordsB.Skip(turn), .. wordsB.Take(turn)], true);
            best = turned.Weight > best.Weight && Math.Min(turned.LeftOfA, turned.LeftOfB) == 0 ? turned : best;
        }

        return best;
    }

    /// <summary>Whether somewhere both have a word of their own at the same place: two given names, two surnames.</summary>
    public bool Clashes() => Gaps().Any(gap => gap.OfA.Count > 0 && gap.OfB.Count > 0);

    /// <summary>Whether one skips an initial that comes before one that both have: <c>George H. W.</c>, <c>George W.</c></summary>
    public bool SkipsInitial() => Gaps().Zip(Pairs).Any(p =>
        A[p.Second.A].IsInitial && B[p.Second.B].IsInitial && p.First.OfA.Concat(p.First.OfB).Any(w => w.IsInitial));

    /// <summary>Whether one is the name of the other's father: <c>Khalid bin Salman</c>, <c>Salman</c>.</summary>
    public bool IsOfFather() => Pairs.Count > 0 && Gaps().First() is var (ofA, ofB)
        && A[Pairs[0].A].IsFather != B[Pairs[0].B].IsFather && (A[Pairs[0].A].IsFather ? ofA : ofB).Count > 0;

    /// <summary>The words left before each pair and after the last.</summary>
    private IEnumerable<(IReadOnlyList<NameWord> OfA, IReadOnlyList<NameWord> OfB)> Gaps()
    {
        (int a, int b) = (0, 0);
        foreach ((int nextA, int nextB, _) in Pairs.Append((A.Count, B.Count, WordLikeness.None)))
        {
            yield return ([.. A.Take(nextA).Skip(a)], [.. B.Take(nextB).Skip(b)]);
            (a, b) = (nextA + 1, nextB + 1);
        }
    }

    private static NameAlignment Straight(IReadOnlyList<NameWord> a, IReadOnlyList<NameWord> b, bool isTurned)
    {
        int[,] best = new int[a.Count + 1, b.Count + 1];
        for (int i = a.Count - 1; i >= 0; i--)
        {
            for (int j = b.Count - 1; j >= 0; j--)
            {
                int weight = WeightOf(a[i].Compare(b[j]));
                best[i, j] = Math.Max(Math.Max(best[i + 1, j], best[i, j + 1]), weight == 0 ? 0 : weight + best[i + 1, j + 1]);
            }
        }

        return new NameAlignment(Trace(best, a, b), a, b, isTurned);
    }

    private static List<(int A, int B, WordLikeness Likeness)> Trace(int[,] best, IReadOnlyList<NameWord> a, IReadOnlyList<NameWord> b)
    {
        List<(int A, int B, WordLikeness Likeness)> pairs = [];
        for ((int i, int j) = (0, 0); i < a.Count && j < b.Count;)
        {
            WordLikeness likeness = a[i].Compare(b[j]);
            if (likeness != WordLikeness.None && best[i, j] == WeightOf(likeness) + best[i + 1, j + 1])
            {
                pairs.Add((i++, j++, likeness));
            }
            else
            {
                (i, j) = best[i + 1, j] >= best[i, j + 1] ? (i + 1, j) : (i, j + 1);
            }
        }

        return pairs;
    }

    private static int WeightOf(WordLikeness likeness) => likeness switch
    {
        WordLikeness.Same => 10,
        WordLikeness.Spelling => 9,
        WordLikeness.Close => 5,
        WordLikeness.Initial => 3,
        _ => 0,
    };
}
