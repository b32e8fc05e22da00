namespace DiplomacyGraph.Graph.Queries;

/// <summary>A question that the graph answers.</summary>
/// <param name="Name">Its name, <c>meetings-between</c>: that of its statement files.</param>
/// <param name="Question">The question in words.</param>
/// <param name="Parameters">What it asks for, in order.</param>
/// <param name="Columns">Names of the columns of the answer, in order.</param>
public sealed record QueryDescription(string Name, string Question, IReadOnlyList<QueryParameter> Parameters, IReadOnlyList<string> Columns)
{
    private const long DefaultLimit = 1000;

    /// <summary>Those of the columns that hold a list of texts.</summary>
    public IReadOnlySet<string> ListColumns { get; init; } = new HashSet<string>();

    /// <summary>A value for every parameter: null for one left out, 0 for <c>skip</c>, 1,000 for <c>limit</c>.</summary>
    /// <exception cref="ArgumentException">A parameter is unknown or not of its type, or a required one is missing; the message says what is expected.</exception>
    internal IReadOnlyDictionary<string, object?> Bind(IReadOnlyDictionary<string, object?> given)
    {
        string there = string.Join(", ", Parameters.Select(p => p.Name));
        if (given.Keys.FirstOrDefault(k => Parameters.All(p => p.Name != k)) is string unknown)
        {
            throw new ArgumentException($"{Name} has no parameter \"{unknown}\". It has: {there}.", nameof(given));
        }

        if (Parameters.FirstOrDefault(
            p => p.Required && (!given.TryGetValue(p.Name, out object? value) || value is null)) is QueryParameter missing)
        {
            throw new ArgumentException($"{Name} needs \"{missing.Name}\" ({missing.Description}).", nameof(given));
        }

        return Parameters.ToDictionary(
            p => p.Name,
            p => QueryValue.Of(p, given.GetValueOrDefault(p.Name)) ?? p.Name switch { "skip" => 0L, "limit" => DefaultLimit, _ => null }, StringComparer.Ordinal);
    }
}

/// <summary>A parameter of a question.</summary>
/// <param name="Name">Its name, without a sign.</param>
/// <param name="Type">
/// <c>text</c>, <c>date</c> (ISO, a whole day), <c>integer</c>, <c>party</c> (a country by ISO code, name or people, or an organisation), or
/// <c>name</c>: words of a person's name, in any order, accents and case ignored, or the key of a person.
/// </param>
/// <param name="Required">Whether the question makes no sense without it.</param>
/// <param name="Description">What it is, and what leaving it out means.</param>
public sealed record QueryParameter(string Name, string Type, bool Required, string Description);
