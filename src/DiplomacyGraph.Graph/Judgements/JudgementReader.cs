using DiplomacyGraph.Graph.Claims;
using DiplomacyGraph.Graph.Identity;

namespace DiplomacyGraph.Graph.Judgements;

/// <summary>Reads what humans decided, and the claims that it is about.</summary>
internal sealed class JudgementReader(IGraphTransaction transaction)
{
    private readonly ClaimReader _claims = new(transaction);

    /// <summary>All judgements, by key.</summary>
    public async Task<IReadOnlyList<StoredJudgement>> AllAsync() =>
        [.. (await transaction.RunAsync("state/judgements", new Dictionary<string, object?>()).ConfigureAwait(false)).Select(StoredJudgement.Of)];

    /// <summary>The stored claims of the persons that judgements are about, each with the key of its person.</summary>
    public async Task<IReadOnlyList<(PersonClaim Claim, string? Key)>> ClaimsAsync(IReadOnlyCollection<StoredJudgement> judgements)
    {
        IReadOnlyList<ClaimRow> rows = await _claims.OfArticlesAsync(judgements.SelectMany(j => j.Articles)).ConfigureAwait(false);
        return
        [
            .. rows.Where(r => r.Kind == ClaimKind.Person.Name).Select(r => (Claim: ClaimKind.Person.Read(r.Content), r.State.Key))
                .Where(c => judgements.Any(j => j.A.Concat(j.B).Any(a => a.Is(c.Claim)))),
        ];
    }
}
