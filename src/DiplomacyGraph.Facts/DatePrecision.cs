namespace DiplomacyGraph.Facts;

/// <summary>How much of a date is known.</summary>
public enum DatePrecision
{
    /// <summary>The year only: <c>2015</c>.</summary>
    Year,

    /// <summary>Year and month: <c>2015-12</c>.</summary>
    Month,

    /// <summary>A full day: <c>2015-12-24</c>.</summary>
    Day,
}
