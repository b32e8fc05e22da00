using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Entities;

/// <summary>A shape of words that speaks for the country of an office.</summary>
/// <param name="Name">The shape, by its example.</param>
/// <param name="Weight">How strongly it speaks, in points of <see cref="OfficeCountry"/>.</param>
/// <param name="Find">The country of which it speaks; null where the shape is not there.</param>
internal sealed record OfficeHint(string Name, int Weight, Func<OfficeQuestion, Party?> Find);
