using DiplomacyGraph.Graph.Queries;

namespace DiplomacyGraph.Worker.Commands.Ask;

/// <summary>Finds the one person whom somebody means by a few words of a name: "gerasimov".</summary>
internal sealed class PersonChoice(DiplomacyQueries queries)
{
    private const int MostShown = 12;

    /// <summary>The key of the person.</summary>
    /// <param name="words">Words of a name, in any order, accents and case ignored, or a key.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <exception cref="CommandException">Nobody is called so, or several are; the message lists who could be meant.</exception>
    public async Task<string> FindAsync(string words, CancellationToken cancellation)
    {
        IReadOnlyList<NamedPerson> called = await queries.PeopleCalledAsync(words, cancellation: cancellation).ConfigureAwait(false);
        IReadOnlyList<NamedPerson> exact = [.. called.Where(p => IsWhole(words) && p.Names.Any(name => PersonName.AreSame(name, words)))];
        return (called, exact) switch
        {
            ([NamedPerson only], _) => only.Person.Key,
            (_, [NamedPerson only]) => only.Person.Key,
            ([], _) => throw Unclear($"Nobody in the graph is called \"{words}\".", "Alike:", await AlikeAsync(words, cancellation).ConfigureAwait(false)),
            _ => throw Unclear($"{called.Count} people are called \"{words}\".", "Say which, by a fuller name or by key:", called),
        };
    }

    // Every Lindqvist is somewhere called just so.
    private static bool IsWhole(string words) => words.Trim().Contains(' ', StringComparison.Ordinal);

    // Somebody who has at least one of the words in a name.
    private async Task<IReadOnlyList<NamedPerson>> AlikeAsync(string words, CancellationToken cancellation)
    {
        var alike = new List<NamedPerson>();
        foreach (string word in words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(w => w.Any(char.IsLetterOrDigit)))
        {
            alike.AddRange(await queries.PeopleCalledAsync(word, new Page(Limit: MostShown), cancellation).ConfigureAwait(false));
        }

        return [.. alike.DistinctBy(p => p.Person.Key)];
    }

    private static CommandException Unclear(string what, string lead, IReadOnlyList<NamedPerson> people)
    {
        string more = people.Count > MostShown ? $"\n  and {people.Count - MostShown} more" : "";
        string list = string.Concat(people.Take(MostShown).Select(p => $"\n  {Line(p)}"));
        return new CommandException(people.Count == 0 ? what : $"{what} {lead}{list}{more}", ExitCode.Usage) { IsList = true };
    }

    private static string Line(NamedPerson person) =>
        $"{person.Person.Key}  {person.Person.Name}{(person.Offices.Count > 0 ? $", {string.Join("; ", person.Offices)}" : person.Country is string of ? $", {of}" : "")}";
}
