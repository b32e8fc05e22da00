namespace DiplomacyGraph.Graph.Identity.Persons;

/// <summary>The claims that judgements speak of.</summary>
internal sealed class JudgementIndex
{
    private readonly HashSet<(ClaimId, ClaimId)> _different = [];
    private readonly HashSet<ClaimId> _parted = [];

    /// <summary>Finds the claims of each judgement; one whose articles or names are gone says nothing.</summary>
    public JudgementIndex(IEnumerable<PersonClaim> claims, IReadOnlyCollection<Judgement> judgements)
    {
        HashSet<string> articles = judgements.SelectMany(j => new[] { j.AArticle, j.BArticle }).ToHashSet(StringComparer.Ordinal);
        ILookup<string, PersonClaim> byArticle = claims.Where(c => articles.Contains(c.Id.Article)).ToLookup(c => c.Id.Article, StringComparer.Ordinal);
        foreach (Judgement judgement in judgements)
        {
            if (Find(byArticle[judgement.AArticle], judgement.AName) is { } a && Find(byArticle[judgement.BArticle], judgement.BName) is { } b && a != b)
            {
                Add(a, b, judgement.Same);
            }
        }
    }

    /// <summary>Pairs that a human called one person.</summary>
    public List<(ClaimId A, ClaimId B)> Same { get; } = [];

    /// <summary>Whether a human told a claim of the one group from one of the other.</summary>
    public bool AreDifferent(PersonGroup a, PersonGroup b)
    {
        List<ClaimId> parted = [.. a.Claims.Select(c => c.Id).Where(_parted.Contains)];
        return parted.Count > 0 && b.Claims.Any(c => _parted.Contains(c.Id) && parted.Exists(p => _different.Contains((p, c.Id))));
    }

    /// <summary>Whether a human told this claim from another.</summary>
    public bool IsParted(ClaimId id) => _parted.Contains(id);

    private void Add(ClaimId a, ClaimId b, bool same)
    {
        if (same)
        {
            Same.Add(a < b ? (a, b) : (b, a));
            return;
        }

        _different.UnionWith([(a, b), (b, a)]);
        _parted.UnionWith([a, b]);
    }

    private static ClaimId? Find(IEnumerable<PersonClaim> claims, string name)
    {
        string plain = PlainName.Of(name);
        return claims.OrderBy(c => c.Id).Where(c => c.Names.Any(n => PlainName.Of(n) == plain)).Select(c => (ClaimId?)c.Id).FirstOrDefault();
    }
}
