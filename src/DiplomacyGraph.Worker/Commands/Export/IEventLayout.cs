namespace DiplomacyGraph.Worker.Commands.Export;

/// <summary>The columns of a table of events, and the rows of an event in it.</summary>
internal interface IEventLayout
{
    /// <summary>Names of the columns, in order.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The rows of an event, a cell a column; null is empty.</summary>
    public IEnumerable<IReadOnlyList<string?>> RowsOf(GraphEvent happened);
}
