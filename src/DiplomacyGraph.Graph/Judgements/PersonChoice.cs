using DiplomacyGraph.Graph.Claims;
using DiplomacyGraph.Graph.Identity;

namespace DiplomacyGraph.Graph.Judgements;

/// <summary>Finds whom a human means by a key, a claim (article, slash, handle) or a name.</summary>
internal sealed class PersonChoice(IGraphTransaction transaction)
{
    private readonly ClaimReader _claims = new(transaction);

    /// <summary>The claims of two persons; of one person who is called by two names, the claims of each name.</summary>
    /// <exception cref="ArgumentException">Nobody or more than one is meant, or both are one without a difference.</exception>
    public async Task<(IReadOnlyList<PersonClaim> A, IReadOnlyList<PersonClaim> B)> FindAsync(string a, string b)
    {
        IReadOnlyList<PersonClaim> first = await ClaimsAsync(a).ConfigureAwait(false), second = await ClaimsAsync(b).ConfigureAwait(false);
        if (first.Select(c => c.Id).Intersect(second.Select(c => c.Id)).Any())
        {
            (first, second) = ([.. first.Where(c => IsCalled(c, a))], [.. second.Where(c => IsCalled(c, b))]);
        }

        return first.Count > 0 && second.Count > 0 && !first.Select(c => c.Id).Intersect(second.Select(c => c.Id)).Any()
            ? (first, second)
            : throw new ArgumentException($"\"{a}\" and \"{b}\" are one person in the graph. Name each as one article does: ARTICLE/p1.");
    }

    private static bool IsCalled(PersonClaim claim, string name) => PlainName.Of(claim.Name) == PlainName.Of(name);

    private async Task<IReadOnlyList<PersonClaim>> ClaimsAsync(string called)
    {
        if (called.LastIndexOf('/') is int slash && slash > 0)
        {
            IReadOnlyList<ClaimRow> rows = await _claims.OfArticlesAsync([called[..slash]]).ConfigureAwait(false);
            return rows.Where(r => r.Id == ClaimRow.IdOf(called)).ToList() is { Count: 1 } one ? PersonsOf(one) : throw Nobody(called);
        }

        return PersonsOf(await _claims.OfKeyAsync(await KeyAsync(called).ConfigureAwait(false)).ConfigureAwait(false));
    }

    private async Task<string> KeyAsync(string called)
    {
        var parameters = new Dictionary<string, object?> { ["key"] = called, ["words"] = PlainName.WordsOf(called).ToList() };
        IReadOnlyList<QueryRow> found = await transaction.RunAsync("state/persons-called", parameters).ConfigureAwait(false);
        List<QueryRow> full = [.. found.Where(r => r.Values[3] is true or 1L)];
        return (full.Count > 0 ? full : found) switch
        {
            [] => throw Nobody(called),
            [QueryRow one] => (string)one.Values[0]!,
            { } several => throw new ArgumentException(
                $"\"{called}\" can be {string.Join("; ", several.Take(10).Select(r => $"{r.Values[1]} ({r.Values[2] ?? "no country"}, {r.Values[0]})"))}. Use the key."),
        };
    }

    private static ArgumentException Nobody(string called) => new($"The graph has nobody called \"{called}\".");

    private static List<PersonClaim> PersonsOf(IEnumerable<ClaimRow> rows) =>
        [.. rows.Where(r => r.Kind == ClaimKind.Person.Name).Select(r => ClaimKind.Person.Read(r.Content))];
}
