using DiplomacyGraph.Graph.Claims;
using DiplomacyGraph.Graph.Identity;

namespace DiplomacyGraph.Graph.Judgements;

/// <summary>Lists the pairs of persons that the evidence leaves open.</summary>
internal sealed class UndecidedReader(IGraphTransaction reads)
{
    /// <summary>All of them, each once. A pair of which one went while this was reading is left out.</summary>
    public async Task<IReadOnlyList<UndecidedPair>> AllAsync()
    {
        List<ClaimRow> open = [.. (await reads.RunAsync("state/undecided", new Dictionary<string, object?>()).ConfigureAwait(false)).Select(ClaimRow.Of)];
        List<(ClaimRow Claim, OpenQuestion Question)> questions = [.. open.SelectMany(c => ClaimState.Questions(c.State.Undecided).Select(q => (c, q)))];
        IReadOnlyList<ClaimRow> others = await new ClaimReader(reads).OfArticlesAsync(questions.Select(q => ClaimRow.IdOf(q.Question.Other).Article)).ConfigureAwait(false);
        Dictionary<string, ClaimRow> byId = others.ToDictionary(c => c.Id.ToString(), StringComparer.Ordinal);
        return [.. questions.Where(q => byId.ContainsKey(q.Question.Other))
            .Select(q => new UndecidedPair(PersonOf(q.Claim), PersonOf(byId[q.Question.Other]), q.Question.For, q.Question.Against))];
    }

    private static UndecidedPerson PersonOf(ClaimRow row)
    {
        PersonClaim claim = ClaimKind.Person.Read(row.Content);
        return new UndecidedPerson(
            row.State.Key!, row.Id.ToString(), claim.Name, [.. claim.Offices.Select(o => o.Of is null ? o.Title : $"{o.Title} ({o.Of})")], claim.Published?.ToString());
    }
}
