using DiplomacyGraph.Facts;
using DiplomacyGraph.Graph.Judgements;

namespace DiplomacyGraph.Graph;

/// <summary>
/// A graph of what articles claim. What it holds depends only on the set of articles saved, not on the order in which they came, nor
/// on what was replaced, forgotten or interrupted in between.
/// </summary>
public interface IGraphStore : IAsyncDisposable
{
    /// <summary>Creates tables, constraints and indexes that are missing. May be called again at any time.</summary>
    /// <exception cref="GraphStoreException">The store cannot be reached, or a newer version of the program made its schema.</exception>
    public Task CreateSchemaAsync(CancellationToken cancellation);

    /// <summary>Saves articles with all their facts, in order, in one transaction: all or none.</summary>
    /// <returns>What happened to each article, in the same order.</returns>
    /// <exception cref="GraphStoreException">Nothing was saved.</exception>
    public Task<IReadOnlyList<SaveOutcome>> SaveAsync(IReadOnlyList<ArticleFacts> articles, CancellationToken cancellation);

    /// <summary>Removes an article, by its url or id, and exactly the facts that no other article supports.</summary>
    /// <returns>False where there is no such article.</returns>
    /// <exception cref="GraphStoreException">Nothing was removed.</exception>
    public Task<bool> ForgetAsync(string urlOrId, CancellationToken cancellation);

    /// <summary>
    /// Records a human's word on whether two persons are one. It outranks every rule, takes the place of an earlier word on the two, and stands
    /// when their articles are read anew or some of them are forgotten.
    /// </summary>
    /// <param name="personA">Key of a person, an unambiguous name, or <c>ARTICLE/p1</c>.</param>
    /// <param name="personB">The other, in the same forms.</param>
    /// <param name="same">Whether they are one.</param>
    /// <param name="note">Why; null for nothing.</param>
    /// <param name="cancellation">Stops the work before it is committed.</param>
    /// <exception cref="ArgumentException">Nobody or more than one is called so.</exception>
    /// <exception cref="GraphStoreException">Nothing was changed.</exception>
    public Task<JudgementResult> JudgeAsync(string personA, string personB, bool same, string? note, CancellationToken cancellation);

    /// <summary>Takes back a human's word on two persons: the rules decide again.</summary>
    /// <returns>False where there was none.</returns>
    /// <exception cref="ArgumentException">Nobody or more than one is called so.</exception>
    /// <exception cref="GraphStoreException">Nothing was changed.</exception>
    public Task<bool> WithdrawJudgementAsync(string personA, string personB, CancellationToken cancellation);

    /// <summary>The pairs of persons that may be one, and that the evidence leaves open; by article.</summary>
    public Task<IReadOnlyList<UndecidedPair>> UndecidedAsync(CancellationToken cancellation);

    /// <summary>Runs a query of the catalogue.</summary>
    /// <param name="name">Its name, <c>meetings-between</c>.</param>
    /// <param name="parameters">A value for each of its parameters, null for one that is not given.</param>
    /// <param name="cancellation">Stops waiting for the answer.</param>
    /// <exception cref="ArgumentException">There is no such query, or a parameter is unknown or missing.</exception>
    /// <exception cref="GraphStoreException">The store did not answer.</exception>
    public Task<IReadOnlyList<QueryRow>> QueryAsync(string name, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellation);

    /// <summary>For each article id its content hash and extractor version (<c>hash/version</c>), so that a load can skip what is unchanged.</summary>
    public Task<IReadOnlyDictionary<string, string>> KnownHashesAsync(CancellationToken cancellation);

    /// <summary>What the store is and how much it holds.</summary>
    public Task<GraphStatus> StatusAsync(CancellationToken cancellation);
}
