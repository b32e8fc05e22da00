namespace DiplomacyGraph.Worker;

/// <summary>How articles are taken in. Section <c>Worker</c> of the settings.</summary>
internal sealed class WorkerOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Worker";

    /// <summary>Folder that <c>run</c> watches, with all below it. Its files stay where they are.</summary>
    public string Folder { get; set; } = "articles";

    /// <summary>Folder for what could not be read or stored.</summary>
    public string DeadLetterFolder { get; set; } = Articles.DeadLetters.DefaultFolder;

    /// <summary>Whether the facts of a text are taken from the annotation beside it (<c>ID.json</c>), and not extracted.</summary>
    public bool IsAnnotated { get; set; }

    /// <summary>How long <c>run</c> waits between two looks at the folder, where nothing tells it of a change.</summary>
    public TimeSpan PollInterval { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How long size and time of a file must not have changed before it counts as complete.</summary>
    public TimeSpan SettleTime { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>Most articles in one transaction.</summary>
    public int BatchSize { get; set; } = 100;

    /// <summary>How long <c>ingest</c> goes on trying while the store is away; <c>run</c> does not give up.</summary>
    public TimeSpan RetryFor { get; set; } = TimeSpan.FromMinutes(1);
}
