namespace DiplomacyGraph.Worker.Commands.Export;

/// <summary>The coding and layout of a table of events.</summary>
internal enum ExportFormat
{
    /// <summary>CAMEO codes in the columns of ICEWS: one row for each source and target.</summary>
    Cameo,

    /// <summary>PLOVER types in the columns of POLECAT: one row an event, with lists of actors and recipients.</summary>
    Plover,
}
