using DiplomacyGraph.Graph;
using Microsoft.Extensions.Logging;

namespace DiplomacyGraph.Worker;

/// <summary>Everything that the program logs.</summary>
internal static partial class Log
{
    /// <summary>Ready to serve.</summary>
    [LoggerMessage(1, LogLevel.Information, "Ready: watching {Folder} every {Interval}, writing to {Backend} at {Address}, {Articles} articles known")]
    public static partial void Ready(ILogger logger, string folder, TimeSpan interval, string backend, string address, long articles);

    /// <summary>Waiting for the store.</summary>
    [LoggerMessage(2, LogLevel.Warning, "The store is away, next try in {Delay}: {Reason}")]
    public static partial void StoreIsAway(ILogger logger, TimeSpan delay, string reason);

    /// <summary>An article is in the store.</summary>
    [LoggerMessage(3, LogLevel.Information, "{Outcome}: article {ArticleId} from {Path}, {Facts} facts")]
    public static partial void ArticleSaved(ILogger logger, SaveOutcome outcome, string articleId, string path, int facts);

    /// <summary>An item was set aside.</summary>
    [LoggerMessage(4, LogLevel.Error, "Set aside {Path} (line {Line}) as {Target}: {Reason}")]
    public static partial void ItemSetAside(ILogger logger, string path, int? line, string target, string reason);

    /// <summary>The folder cannot be looked at now.</summary>
    [LoggerMessage(5, LogLevel.Warning, "{Folder} cannot be read now, next try in {Delay}: {Reason}")]
    public static partial void FolderIsAway(ILogger logger, string folder, TimeSpan delay, string reason);

    /// <summary>Stopped on request.</summary>
    [LoggerMessage(6, LogLevel.Information, "Stopped: {Articles} articles saved, {Failed} items set aside since start")]
    public static partial void Stopped(ILogger logger, int articles, int failed);
}
