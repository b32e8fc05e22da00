using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;

namespace DiplomacyGraph.Graph.Neo4j;

/// <summary>
/// Runs a whole unit again when it failed for a transient reason: 8 more times, waiting from 0.1 to 5 seconds with jitter, about 16 seconds in all,
/// which a server needs to start again. A request that ran out of time is not repeated, since the server may still be at it.
/// </summary>
internal static class Neo4jRetry
{
    public const int MaxAttempts = 8;

    public static ResiliencePipeline Create(TimeSpan firstDelay, TimeProvider clock, ILogger logger) =>
        new ResiliencePipelineBuilder { TimeProvider = clock }
            .AddRetry(new RetryStrategyOptions
            {
                ShouldHandle = new PredicateBuilder().Handle<GraphStoreException>(e => e.IsTransient && e.Code != Neo4jErrors.TimedOut),
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = firstDelay,
                MaxDelay = TimeSpan.FromSeconds(5),
                MaxRetryAttempts = MaxAttempts,
                OnRetry = retry =>
                {
                    var code = (retry.Outcome.Exception as GraphStoreException)?.Code ?? "";
                    Neo4jLog.TryingAgain(logger, code, retry.AttemptNumber + 1, MaxAttempts, retry.RetryDelay);
                    return default;
                },
            })
            .Build();
}
