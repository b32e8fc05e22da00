using DiplomacyGraph.Graph.Identity.Names;

namespace DiplomacyGraph.Graph.Identity.Persons;

/// <summary>
/// What two claims need to have in common to be compared: two words of the name, or one by which people of a common country are called.
/// </summary>
internal static class PersonBlocks
{
    /// <summary>The blocks of a claim; none where it gives a single word and no country.</summary>
    public static IEnumerable<string> Of(PersonClaim claim, PersonName name)
    {
        List<string> words = [.. name.Words.Select(w => w.Block).OfType<string>()];
        IEnumerable<string> pairs = words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList() is var distinct
            ? distinct.SelectMany((a, i) => distinct.Skip(i + 1).Select(b => $"{a}+{b}")) : [];
        IEnumerable<string> alone = from party in claim.Offices.Select(o => o.Of).Concat(claim.Sides).OfType<string>().Distinct(StringComparer.Ordinal)
                                    from word in words.Where((_, i) => NameCustoms.MayStandAlone(party, i, words.Count))
                                    select $"{party}:{word}";
        return pairs.Concat(alone).Distinct(StringComparer.Ordinal);
    }
}
