using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Graph;

/// <summary>What a store is and how much it holds.</summary>
/// <param name="Backend">Kind and version of the database.</param>
/// <param name="Address">Path or uri, without credentials.</param>
/// <param name="SchemaVersion">Version of the schema.</param>
/// <param name="Articles">Number of articles.</param>
/// <param name="Persons">Number of persons.</param>
/// <param name="Tenures">Number of offices held by a person.</param>
/// <param name="Meetings">Number of meetings.</param>
/// <param name="Cooperation">Number of statements on cooperation.</param>
/// <param name="Evidence">Number of quotes that prove facts.</param>
/// <param name="FirstPublished">Earliest date of publication; null where no article has one.</param>
/// <param name="LastPublished">Latest date of publication; null where no article has one.</param>
public sealed record GraphStatus(
    string Backend, string Address, int SchemaVersion, long Articles, long Persons, long Tenures, long Meetings, long Cooperation, long Evidence,
    PartialDate? FirstPublished, PartialDate? LastPublished);
