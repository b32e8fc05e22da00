namespace DiplomacyGraph.Worker.Evaluation;

/// <summary>The four kinds of items that are scored, in the order in which they are reported.</summary>
internal enum Layer
{
    /// <summary>People named.</summary>
    Persons,

    /// <summary>Offices: person, kind, of.</summary>
    Roles,

    /// <summary>Encounters.</summary>
    Meetings,

    /// <summary>Statements: by, with, topic.</summary>
    Cooperation,
}
