using DiplomacyGraph.Facts;
using DiplomacyGraph.Graph.Identity;

namespace DiplomacyGraph.Graph.Claims;

/// <summary>
/// Keys of persons in the graph, computed from their fullest names, so that the key of someone often named seldom moves: each move
/// writes all his articles again.
/// </summary>
internal static class PersonKeys
{
    /// <summary>The plain full name of a claim; null where it is a single word, which many people share.</summary>
    public static string? TellingName(PersonClaim claim) => PlainName.Of(claim.Name) is string name && name.Contains(' ', StringComparison.Ordinal) ? name : null;

    /// <summary>The key of each claim. Of several persons with one fullest name, the one of most claims has the key of the name alone.</summary>
    /// <param name="claims">All claims that are connected through blocks.</param>
    /// <param name="sets">For each claim a text that is the same for the claims of one person, and for no others.</param>
    public static Dictionary<ClaimId, string> Of(IEnumerable<PersonClaim> claims, IReadOnlyDictionary<ClaimId, string> sets)
    {
        var keys = new Dictionary<ClaimId, string>();
        foreach (IGrouping<string?, List<PersonClaim>> namesakes in claims.GroupBy(c => sets[c.Id], StringComparer.Ordinal)
            .Select(g => g.ToList()).GroupBy(FullestName, StringComparer.Ordinal))
        {
            IEnumerable<List<PersonClaim>> ordered = namesakes.OrderByDescending(p => p.Count).ThenBy(p => p.Min(c => c.Id));
            foreach ((int place, List<PersonClaim> person) in ordered.Index())
            {
                string key = KeyOf(namesakes.Key, place == 0 && namesakes.Key is not null ? null : person.Min(c => c.Id));
                person.ForEach(c => keys.Add(c.Id, key));
            }
        }

        return keys;
    }

    private static string KeyOf(string? name, ClaimId? first) =>
        first is ClaimId id ? ContentKey.Of("person", name, id.Article, id.Handle) : ContentKey.Of("person", name);

    private static string? FullestName(List<PersonClaim> person) => person.Select(TellingName).OfType<string>().Distinct(StringComparer.Ordinal)
        .OrderByDescending(n => n.Count(c => c == ' ')).ThenBy(n => n, StringComparer.Ordinal).FirstOrDefault();
}
