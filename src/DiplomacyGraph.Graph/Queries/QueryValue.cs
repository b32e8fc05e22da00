using System.Globalization;

namespace DiplomacyGraph.Graph.Queries;

/// <summary>A value as a caller gives it, made what its parameter's type asks for.</summary>
internal static class QueryValue
{
    /// <summary>The value as a statement takes it; null for null.</summary>
    /// <exception cref="ArgumentException">It is not of the parameter's type.</exception>
    public static object? Of(QueryParameter parameter, object? value)
    {
        string? text = Convert.ToString(value, CultureInfo.InvariantCulture);
        return value is null ? null : parameter.Type switch
        {
            "date" => value is DateOnly day ? Iso(day) : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly read)
                ? Iso(read) : throw Unfit(parameter, text, "a day such as 2015-12-24"),
            "integer" => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long number)
                ? number : throw Unfit(parameter, text, "a whole number, 0 or more"),
            "name" => PlainName.WordsOf(text!) is { Count: > 0 } words ? words : throw Unfit(parameter, text, "at least one word of a name"),
            "party" => PartyFinder.Default.Find(text!)?.Code ?? throw new ArgumentException($"\"{parameter.Name}\": {PartyFinder.Default.Unknown(text!)}"),
            _ => text,
        };
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static ArgumentException Unfit(QueryParameter parameter, string? text, string expected) =>
        new($"\"{parameter.Name}\" is \"{text}\": expected {expected}.");
}
