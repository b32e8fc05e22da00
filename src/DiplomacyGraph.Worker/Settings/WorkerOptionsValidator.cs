using DiplomacyGraph.Worker.Articles;
using Microsoft.Extensions.Options;

namespace DiplomacyGraph.Worker.Settings;

/// <summary>Refuses settings that cannot work, each with its name, its value and what to do.</summary>
internal sealed class WorkerOptionsValidator : IValidateOptions<WorkerOptions>
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1), Shortest = TimeSpan.FromMilliseconds(50);

    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, WorkerOptions options)
    {
        string[] problems = [.. Problems(options).Select(p => $"Setting {WorkerOptions.Section}:{p}")];
        return problems.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static IEnumerable<string> Problems(WorkerOptions options) => new[]
    {
        Named(nameof(options.Folder), options.Folder),
        Named(nameof(options.DeadLetterFolder), options.DeadLetterFolder),
        Within(nameof(options.PollInterval), options.PollInterval, Shortest, Day),
        Within(nameof(options.SettleTime), options.SettleTime, TimeSpan.Zero, Day),
        Within(nameof(options.RetryFor), options.RetryFor, TimeSpan.Zero, Day),
        Within(nameof(options.BatchSize), options.BatchSize, 1, 10_000),
        Apart(options),
    }.OfType<string>();

    private static string? Named(string setting, string folder) =>
        string.IsNullOrWhiteSpace(folder) ? $"{setting} is empty. Name a folder." : null;

    // What was set aside would otherwise be taken in, and set aside again, for ever. A walk leaves out only the default name.
    private static string? Apart(WorkerOptions options) =>
        !string.IsNullOrWhiteSpace(options.Folder) && !string.IsNullOrWhiteSpace(options.DeadLetterFolder)
        && Path.GetFileName(Path.TrimEndingDirectorySeparator(options.DeadLetterFolder)) != DeadLetters.DefaultFolder
        && $"{Path.GetFullPath(options.DeadLetterFolder)}/".StartsWith($"{Path.GetFullPath(options.Folder)}/", StringComparison.Ordinal)
            ? $"{nameof(options.DeadLetterFolder)} is {options.DeadLetterFolder}, inside the watched folder. Choose one outside it."
            : null;

    private static string? Within<T>(string setting, T value, T least, T most) where T : IComparable<T> =>
        value.CompareTo(least) < 0 || value.CompareTo(most) > 0 ? $"{setting} is {value}. Choose one from {least} to {most}." : null;
}
