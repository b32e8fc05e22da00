namespace DiplomacyGraph.Graph.Identity;

/// <summary>
/// The strings under which claims that could be the same are found together. What is decided about a claim depends on nothing but the
/// claims that are connected with it through shared blocks.
/// </summary>
public static class Blocks
{
    private const int NumbersInBand = 4;

    /// <summary><c>person:</c> and a word of the name.</summary>
    public static IReadOnlyList<string> Of(PersonClaim person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return [.. person.Names.SelectMany(PlainName.WordsOf).Select(w => $"person:{w}").Distinct(StringComparer.Ordinal)];
    }

    /// <summary><c>meeting:</c> and a pair of parties, <c>meeting:FR-RU</c>; the only party where there is one.</summary>
    public static IReadOnlyList<string> Of(MeetingClaim meeting)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        List<string> parties = [.. meeting.Parties.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return parties.Count < 2
            ? [.. parties.Select(p => $"meeting:{p}")]
            : [.. parties.SelectMany((a, i) => parties.Skip(i + 1).Select(b => $"meeting:{a}-{b}"))];
    }

    /// <summary><c>text:</c>, a band of the signature and its numbers: near-identical texts share at least one.</summary>
    public static IReadOnlyList<string> Of(SourceClaim source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return [.. source.Signature.Chunk(NumbersInBand).Select((band, i) => $"text:{i}:{string.Join('.', band.Select(n => n.ToString("x8", null)))}")];
    }
}
