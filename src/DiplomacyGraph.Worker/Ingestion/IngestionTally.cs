using DiplomacyGraph.Facts;
using DiplomacyGraph.Graph;

namespace DiplomacyGraph.Worker.Ingestion;

/// <summary>What a run has done so far. Every article read is added, replaced, unchanged or failed.</summary>
internal sealed record IngestionTally
{
    /// <summary>Articles that were new to the store.</summary>
    public int Added { get; init; }

    /// <summary>Articles whose old facts were replaced.</summary>
    public int Replaced { get; init; }

    /// <summary>Articles that the store knew as they are.</summary>
    public int Unchanged { get; init; }

    /// <summary>Items set aside.</summary>
    public int Failed { get; init; }

    /// <summary>Files that are no article: a README, a table, the metadata beside a text.</summary>
    public int PassedOver { get; init; }

    /// <summary>People in the articles saved, counted in each.</summary>
    public int Persons { get; init; }

    /// <summary>Offices in the articles saved.</summary>
    public int Roles { get; init; }

    /// <summary>Meetings in the articles saved.</summary>
    public int Meetings { get; init; }

    /// <summary>Statements on cooperation in the articles saved.</summary>
    public int Cooperation { get; init; }

    /// <summary>Articles saved or known.</summary>
    public int Articles => Added + Replaced + Unchanged;

    /// <summary>All facts of the articles saved.</summary>
    public int Facts => Persons + Roles + Meetings + Cooperation;

    /// <summary>One article more. The facts of an article that was known are not counted: they were not saved.</summary>
    public IngestionTally With(ArticleFacts facts, SaveOutcome outcome) => outcome == SaveOutcome.Unchanged
        ? this with { Unchanged = Unchanged + 1 }
        : this with
        {
            Added = Added + (outcome == SaveOutcome.Added ? 1 : 0),
            Replaced = Replaced + (outcome == SaveOutcome.Replaced ? 1 : 0),
            Persons = Persons + facts.Persons.Count,
            Roles = Roles + facts.Persons.Sum(p => p.Roles.Count),
            Meetings = Meetings + facts.Meetings.Count,
            Cooperation = Cooperation + facts.Cooperation.Count,
        };

    /// <summary>Number of facts of one article: people, offices, meetings, statements.</summary>
    public static int FactsOf(ArticleFacts facts) => new IngestionTally().With(facts, SaveOutcome.Added).Facts;
}
