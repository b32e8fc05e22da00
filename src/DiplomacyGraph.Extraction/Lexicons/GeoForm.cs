namespace DiplomacyGraph.Extraction.Lexicons;

/// <summary>How words point at a party or a place.</summary>
internal enum GeoForm
{
    /// <summary>The party's name or abbreviation: "France", "ROK", "NATO".</summary>
    Name,

    /// <summary>Adjective or word for the people: "French", "Frenchmen".</summary>
    Adjective,

    /// <summary>The capital: place and party at once ("Paris wants …").</summary>
    Capital,

    /// <summary>A seat of power that stands for the government: "the Kremlin".</summary>
    Seat,

    /// <summary>A national force, body or firm: "the Bundeswehr".</summary>
    Institution,

    /// <summary>A city or site inside a country.</summary>
    Place,

    /// <summary>A region or sea that belongs to no one country.</summary>
    Region,

    /// <summary>A group that counts only as its named members: "the Baltic states".</summary>
    Group,
}
