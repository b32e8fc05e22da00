using DiplomacyGraph.Graph;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;

namespace DiplomacyGraph.Worker.Ingestion;

/// <summary>Waits for a store that is away: one second, then ever longer, up to a minute.</summary>
internal static class Outages
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(1), Longest = TimeSpan.FromMinutes(1);

    /// <summary>A pipeline that tries again what is transient.</summary>
    /// <param name="patience">For how long; null for ever.</param>
    /// <param name="time">The clock to wait by.</param>
    /// <param name="logger">Hears of each wait.</param>
    public static ResiliencePipeline Pipeline(TimeSpan? patience, TimeProvider time, ILogger logger)
    {
        long start = 0;
        return new ResiliencePipelineBuilder { TimeProvider = time }.AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = outcome => ValueTask.FromResult(
                outcome.Outcome.Exception is GraphStoreException { IsTransient: true } && IsPatient(outcome.AttemptNumber)),
            MaxRetryAttempts = int.MaxValue,
            BackoffType = DelayBackoffType.Exponential,
            Delay = First,
            MaxDelay = Longest,
            OnRetry = retry =>
            {
                Log.StoreIsAway(logger, retry.RetryDelay, retry.Outcome.Exception!.Message);
                return ValueTask.CompletedTask;
            },
        }).Build();

        bool IsPatient(int attempt)
        {
            start = attempt == 0 ? time.GetTimestamp() : start;
            return patience is null || time.GetElapsedTime(start) < patience;
        }
    }
}
