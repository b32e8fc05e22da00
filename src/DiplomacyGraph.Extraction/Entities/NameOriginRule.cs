using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Entities;

/// <summary>"Minister Kitagawa" in a text on Manila, Canberra and Tokyo: how strongly a name speaks for one of the countries that the text names.</summary>
internal sealed class NameOriginRule(Lexicon lexicon)
{
    private const int WholeName = 55;
    private const int OneOfFew = 35;
    private const int OneOfMany = 20;
    private const int Few = 2;
    private const int AtMigrantsHome = -25;

    // Countries whose officials bear names from everywhere.
    private static readonly WordSet Migrants = new("US", "CA", "AU", "NZ", "GB", "FR", "IL", "AR", "BR", "DE");

    /// <summary>Points for each country of which a part of the holder's name is typical.</summary>
    public IEnumerable<(Party Of, int Weight)> Find(OfficeQuestion asked)
    {
        NameMention fullest = asked.Holder.Mentions.OrderByDescending(m => m.Name.Length).First();
        List<IReadOnlyList<Party>> parts = [.. Enumerable.Range(fullest.Name.First, fullest.Name.Length).Select(i => lexicon.NameOrigins.Of(asked.Text.Tokens[i].Norm))];
        int less = asked.Role.Kind is not (RoleKind.HeadOfState or RoleKind.HeadOfGovernment) && asked.Home is Party home && Migrants.Contains(home.Code) ? AtMigrantsHome : 0;
        foreach (Party of in parts.SelectMany(p => p).Distinct())
        {
            int hits = parts.Count(p => p.Contains(of));
            int narrowest = parts.Where(p => p.Contains(of)).Min(p => p.Count);
            int weight = hits > 1 || parts.Count == 1 ? WholeName : narrowest <= Few ? OneOfFew : OneOfMany;
            yield return (of, of == asked.Home ? weight : Math.Max(0, weight + less));
        }
    }
}
