using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Entities;

/// <summary>"is due to visit Kuala Lumpur", "on return from Oslo": one visits other countries.</summary>
internal static class Destinations
{
    /// <summary>Whether the words before a place say that somebody goes there, stays there or comes back from there.</summary>
    public static bool Is(TokenizedText text, GeoMention geo)
    {
        int before = geo.Range.First - 1;
        return before > 0 && (text.Tokens[before].Norm is "visit" or "visited" or "visits" or "visiting"
            || (text.Tokens[before].Norm == "from" && text.Tokens[before - 1].Norm is "return" or "returned" or "back" or "returning")
            || (text.Tokens[before].Norm == "in" && text.Tokens[before - 1].Norm is "stay")
            || (text.Tokens[before].Norm == "to" && text.Tokens[before - 1].Norm is "visit" or "trip" or "travelled" or "traveled" or "travel" or "flew"));
    }
}
