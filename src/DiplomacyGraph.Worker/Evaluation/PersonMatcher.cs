using DiplomacyGraph.Worker.Annotations;

namespace DiplomacyGraph.Worker.Evaluation;

/// <summary>Matches predicted persons with gold ones, one to one: same name first, then same surname and a shared country.</summary>
internal static class PersonMatcher
{
    private const int SameName = 2, SameSurname = 1;

    /// <summary>For each index among the predicted persons the index of its gold person; no entry for an invented one.</summary>
    public static Dictionary<int, int> Match(IReadOnlyList<AnnotatedPerson> gold, IReadOnlyList<AnnotatedPerson> predicted)
    {
        List<Known> golds = [.. gold.Select(Known.Of)], predictions = [.. predicted.Select(Known.Of)];
        return GreedyPairs.Match(golds.Count, predictions.Count, (g, p) => Likeness(golds[g], predictions[p]))
            .ToDictionary(pair => pair.Value, pair => pair.Key);
    }

    private static (int Tier, bool Shared, double Overlap)? Likeness(Known a, Known b)
    {
        bool shared = a.Countries.Overlaps(b.Countries) || (a.Countries.Count == 0 && b.Countries.Count == 0);
        return a.Name.Length > 0 && a.Name == b.Name ? (SameName, shared, 1)
            : shared && HaveSameSurname(a, b) ? (SameSurname, true, Overlap(a.Words, b.Words))
            : null;
    }

    private static bool HaveSameSurname(Known a, Known b) =>
        a.Surnames.Overlaps(b.Surnames)
        || (a.Words is [string one] && b.Words.Skip(1).Contains(one))
        || (b.Words is [string other] && a.Words.Skip(1).Contains(other));

    private static double Overlap(List<string> a, List<string> b)
    {
        int union = a.Union(b).Count();
        return union == 0 ? 0 : (double)a.Intersect(b).Count() / union;
    }

    private sealed record Known(string Name, List<string> Words, HashSet<string> Surnames, HashSet<string> Countries)
    {
        public static Known Of(AnnotatedPerson person) => new(
            NameFolding.Fold(person.Name), NameFolding.NameWords(person.Name), NameFolding.Surnames(person),
            NameFolding.Codes(person.Roles.Select(r => r.Of ?? "")));
    }
}
