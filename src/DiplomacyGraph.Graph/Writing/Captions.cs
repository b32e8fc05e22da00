namespace DiplomacyGraph.Graph.Writing;

/// <summary>The texts by which a node is known at a glance.</summary>
internal static class Captions
{
    private const int Longest = 60;

    /// <summary>At most 60 UTF-16 code units on one line, cut at a blank where there is one.</summary>
    public static string Short(string text)
    {
        string line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= Longest)
        {
            return line;
        }

        int blank = line.LastIndexOf(' ', Longest - 1);
        int cut = blank > Longest / 2 ? blank : Longest - 1;
        return line[..(char.IsHighSurrogate(line[cut - 1]) ? cut - 1 : cut)] + "…";
    }

    /// <summary><c>chief of defence of FR</c>; without a party the kind alone.</summary>
    public static string OfRole(string kind, string? of) => kind.Replace('_', ' ') + (of is null ? "" : " of " + of);
}
