using DiplomacyGraph.Graph.Claims;
using DiplomacyGraph.Graph.Identity;
using DiplomacyGraph.Graph.Writing;

namespace DiplomacyGraph.Graph.Judgements;

/// <summary>Records and takes back what humans decide, within a transaction, and lets the graph follow.</summary>
internal sealed class Judge(IGraphTransaction transaction)
{
    private readonly JudgementReader _judgements = new(transaction);

    /// <summary>Records a judgement in place of earlier ones on the same two persons.</summary>
    public async Task<JudgementResult> RecordAsync(string a, string b, bool same, string? note)
    {
        (IReadOnlyList<PersonClaim> first, IReadOnlyList<PersonClaim> second) = await new PersonChoice(transaction).FindAsync(a, b).ConfigureAwait(false);
        StoredJudgement judgement = StoredJudgement.On(first, second, same, note);
        List<StoredJudgement> earlier = await TakeBackAsync(judgement).ConfigureAwait(false);
        await transaction.RunAsync("write/save-judgements", new Dictionary<string, object?> { ["judgements"] = new List<Row> { judgement.Row() } }).ConfigureAwait(false);
        return await FollowAsync(judgement, earlier).ConfigureAwait(false);
    }

    /// <summary>Takes back what was decided of two persons; false where nothing was.</summary>
    public async Task<bool> WithdrawAsync(string a, string b)
    {
        (IReadOnlyList<PersonClaim> first, IReadOnlyList<PersonClaim> second) = await new PersonChoice(transaction).FindAsync(a, b).ConfigureAwait(false);
        List<StoredJudgement> earlier = await TakeBackAsync(StoredJudgement.On(first, second, same: true, note: null)).ConfigureAwait(false);
        await new GraphChange(transaction, [], new HashSet<string>()).ApplyAsync(earlier).ConfigureAwait(false);
        return earlier.Count > 0;
    }

    private async Task<List<StoredJudgement>> TakeBackAsync(StoredJudgement judgement)
    {
        List<StoredJudgement> earlier = [.. (await _judgements.AllAsync().ConfigureAwait(false)).Where(judgement.IsAbout)];
        await transaction.RunAsync("write/forget-judgements", new Dictionary<string, object?> { ["judged"] = earlier.ConvertAll(j => j.Key) }).ConfigureAwait(false);
        return earlier;
    }

    private async Task<JudgementResult> FollowAsync(StoredJudgement judgement, List<StoredJudgement> earlier)
    {
        await new GraphChange(transaction, [], new HashSet<string>()).ApplyAsync(earlier).ConfigureAwait(false);
        IReadOnlyList<StoredJudgement> all = await _judgements.AllAsync().ConfigureAwait(false);
        IReadOnlyList<(PersonClaim Claim, string? Key)> claims = await _judgements.ClaimsAsync(all).ConfigureAwait(false);
        Dictionary<ClaimId, string?> keys = claims.ToDictionary(c => c.Claim.Id, c => c.Key);
        List<PersonClaim> persons = [.. claims.Select(c => c.Claim)];
        bool Holds(StoredJudgement j) => j.ClaimsAmong(persons) is not { } pair || keys[pair.A.Id] == keys[pair.B.Id] == j.Same;
        (PersonClaim a, PersonClaim b) = judgement.ClaimsAmong(persons)!.Value;
        return new JudgementResult(
            keys[a.Id]!, keys[b.Id]!, [.. earlier.Where(j => j.Same != judgement.Same).Select(InWords)], [.. all.Where(j => !Holds(j)).Select(InWords)]);
    }

    private static string InWords(StoredJudgement judgement) =>
        $"{judgement.A[0].Name} {(judgement.Same ? "is" : "is not")} {judgement.B[0].Name}{(judgement.Note is null ? "" : $" ({judgement.Note})")}";
}
