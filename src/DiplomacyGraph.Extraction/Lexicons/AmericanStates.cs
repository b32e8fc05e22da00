using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Lexicons;

/// <summary>"Neb.", "Texas": the states of the United States as they stand behind a town, in the forms of the AP stylebook. Georgia, New York and Washington are left out: they are also elsewhere, or cities.</summary>
internal static class AmericanStates
{
    private static readonly WordSet States = new(
        "ala", "ariz", "ark", "calif", "colo", "conn", "fla", "ill", "ind", "kan", "ky", "md", "mass", "mich", "minn", "miss", "mo", "mont", "neb", "nev", "nh", "nj", "nm", "ny", "nc", "nd", "okla", "ore", "pa", "ri", "sc", "sd", "tenn", "vt", "va",
        "wash", "wva", "wis", "wyo", "texas", "ohio", "maine", "iowa", "utah", "idaho", "alaska", "hawaii", "kansas", "nebraska", "virginia", "florida", "california", "alabama", "arizona", "colorado", "illinois", "indiana", "kentucky", "louisiana", "maryland", "michigan", "minnesota", "missouri", "nevada", "oklahoma", "oregon", "pennsylvania", "tennessee", "vermont", "wisconsin", "wyoming");

    /// <summary>Whether a token is one of them.</summary>
    public static bool Contain(Token word) => word.IsCapitalised && States.Contains(word);
}
