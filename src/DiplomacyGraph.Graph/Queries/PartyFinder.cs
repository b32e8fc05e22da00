using DiplomacyGraph.Facts;
using DiplomacyGraph.Graph.Writing;

namespace DiplomacyGraph.Graph.Queries;

/// <summary>
/// Finds the country or organisation that somebody means: by its code (<c>FR</c>), a name (<c>France</c>), its people (<c>French</c>), or a short name
/// (<c>NATO</c>). Case, accents and punctuation do not matter.
/// </summary>
public sealed class PartyFinder
{
    private const int MostSuggestions = 3;
    private const double Alike = 0.7;

    private static readonly Lazy<PartyFinder> Shared = new(() => new PartyFinder());

    private readonly Dictionary<string, Party> _byName = new(StringComparer.Ordinal);
    private readonly List<(string Name, Party Party)> _names = [];

    private PartyFinder()
    {
        IReadOnlyList<string[]> countries = EmbeddedTable.Rows("countries.tsv"), organisations = EmbeddedTable.Rows("organisations.tsv");
        // Codes first: "Georgia" and "GE" are one, and no name may take a code away.
        countries.ToList().ForEach(row => Add(row[0], Party.Country(row[0])));
        foreach (string[] row in countries)
        {
            Add(Party.Country(row[0]), [row[1], .. EmbeddedTable.Values(row[2]), .. EmbeddedTable.Values(row[3]), .. EmbeddedTable.Values(row[5])]);
        }

        foreach (string[] row in organisations.Where(row => row[3] == "party"))
        {
            Add(Party.Organisation(row[1]), [row[1], row[0], .. EmbeddedTable.Values(row[2]), .. EmbeddedTable.Values(row[5])]);
        }
    }

    /// <summary>The finder with the tables that ship with the library.</summary>
    public static PartyFinder Default => Shared.Value;

    /// <summary>The English name of a country by its code; an organisation is known by its short name.</summary>
    public static string NameOf(string code) => PartyNames.Of(Party.Country(code));

    /// <summary>The party that a text means; null where it means none.</summary>
    public Party? Find(string text) => _byName.TryGetValue(PlainName.Of(text), out Party party) ? party : null;

    /// <summary>The names most like a text, each with its party, at most three; none where nothing is alike.</summary>
    public IReadOnlyList<(string Name, Party Party)> Suggest(string text)
    {
        string plain = PlainName.Of(text);
        return
        [
            .. _names.Select(n => (n.Name, n.Party, Likeness: Likeness(plain, PlainName.Of(n.Name)))).Where(n => n.Likeness >= Alike)
                .OrderByDescending(n => n.Likeness).ThenBy(n => n.Name, StringComparer.Ordinal).DistinctBy(n => n.Party)
                .Take(MostSuggestions).Select(n => (n.Name, n.Party)),
        ];
    }

    /// <summary>What to tell somebody whose text means no party.</summary>
    public string Unknown(string text)
    {
        string[] suggested = [.. Suggest(text).Select(s => $"{s.Name} ({s.Party})")];
        return suggested.Length > 0
            ? $"There is no country or organisation \"{text}\". Did you mean {string.Join(", or ", suggested)}?"
            : $"There is no country or organisation \"{text}\". Expected an ISO code such as FR, a name such as France or French, or an organisation such as NATO.";
    }

    private void Add(Party party, IEnumerable<string> names)
    {
        foreach (string name in names)
        {
            Add(name, party);
            _names.Add((name, party));
        }
    }

    private void Add(string name, Party party) => _byName.TryAdd(PlainName.Of(name), party);

    // Share of letters that need no change: 1 for the same, 0 for nothing in common (edit distance over the longer one).
    private static double Likeness(string a, string b)
    {
        int longest = Math.Max(a.Length, b.Length);
        return longest == 0 || Math.Abs(a.Length - b.Length) > longest * (1 - Alike) ? 0 : 1 - ((double)Distance(a, b) / longest);
    }

    private static int Distance(string a, string b)
    {
        int[] row = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                (diagonal, row[j]) = (row[j], Math.Min(diagonal + (a[i - 1] == b[j - 1] ? 0 : 1), Math.Min(row[j], row[j - 1]) + 1));
            }
        }

        return row[b.Length];
    }
}
