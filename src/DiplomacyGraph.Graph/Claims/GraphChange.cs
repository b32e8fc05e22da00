using DiplomacyGraph.Facts;
using DiplomacyGraph.Graph.Identity;
using DiplomacyGraph.Graph.Judgements;
using DiplomacyGraph.Graph.Writing;

namespace DiplomacyGraph.Graph.Claims;

/// <summary>
/// One change of the graph, within a transaction: articles go, articles come, and all who is who and which meeting is which is decided again
/// as far as it can depend on them. Articles whose people or meetings turn out to be others are written again from their stored facts.
/// </summary>
/// <param name="transaction">The transaction; it holds the graph alone.</param>
/// <param name="coming">Articles that come, each id once.</param>
/// <param name="leaving">Ids of stored articles that are forgotten or replaced by one that comes.</param>
internal sealed class GraphChange(IGraphTransaction transaction, IReadOnlyList<ArticleFacts> coming, IReadOnlySet<string> leaving)
{
    private readonly ClaimReader _reader = new(transaction);
    private readonly ArticleTies _copies = new("copy"), _corrections = new("correction");
    private readonly List<ArticleClaims> _coming = [.. coming.Select(f => ArticleClaims.Of(f, _ => null))];

    private readonly HashSet<string> _comingIds = [.. coming.Select(f => f.Article.Id)];

    private IReadOnlyList<ClaimRow> _old = [];

    /// <summary>Does all of it.</summary>
    /// <param name="takenBack">Judgements that count no more: their persons are decided anew.</param>
    public async Task ApplyAsync(params IReadOnlyCollection<StoredJudgement> takenBack)
    {
        _old = await _reader.OfArticlesAsync(leaving).ConfigureAwait(false);
        await ReadTiesAsync(leaving).ConfigureAwait(false);
        Decided<PersonClaim> persons = await DecidePersonsAsync(takenBack).ConfigureAwait(false);
        Layer<SourceClaim> sources = await FindCopiesAsync().ConfigureAwait(false);
        HashSet<string> again = [.. persons.Layer.Moved(persons.Keys)];
        HashSet<string> stirred = [.. again, .. _copies.Changed.Select(c => c.Article).Where(IsSettled)];
        Decided<MeetingClaim> meetings = await DecideMeetingsAsync(stirred, persons).ConfigureAwait(false);
        again.UnionWith(meetings.Layer.Moved(meetings.Keys));
        again.UnionWith(_corrections.ChangedTargets.Where(IsSettled));
        stirred.UnionWith(again);

        var claims = new ClaimRows();
        claims.Add(persons);
        claims.Add(meetings);
        claims.Add(sources, new Dictionary<ClaimId, ClaimState>());
        Dictionary<string, KeptMeeting> kept = await KeepAsync(meetings, TouchedMeetings(meetings, stirred)).ConfigureAwait(false);
        ArticleBatch batch = await BatchAsync(again, persons.Keys, meetings.Keys).ConfigureAwait(false);
        await WriteAsync(batch, claims, again, kept).ConfigureAwait(false);
    }

    /// <summary>Whether an article is stored, stays, and does not come anew.</summary>
    private bool IsSettled(string article) => !leaving.Contains(article) && !_comingIds.Contains(article);

    private async Task ReadTiesAsync(IEnumerable<string> articles)
    {
        IReadOnlyList<QueryRow> ties = await _reader.TiesAsync(articles).ConfigureAwait(false);
        _copies.Add(ties);
        _corrections.Add(ties);
    }

    /// <summary>The blocks of claims that come, and of stored claims around which to look.</summary>
    private static IEnumerable<string> SeedsOf<T>(Layer<T> layer, IEnumerable<ClaimRow> rows) => layer.Coming
        .Concat(rows.Where(r => r.Kind == layer.Kind.Name).Select(r => layer.Kind.Read(r.Content))).SelectMany(layer.Kind.BlocksOf);

    private async Task<Decided<PersonClaim>> DecidePersonsAsync(IReadOnlyCollection<StoredJudgement> takenBack)
    {
        var reader = new JudgementReader(transaction);
        IReadOnlyList<StoredJudgement> judgements = await reader.AllAsync().ConfigureAwait(false);
        IReadOnlyList<(PersonClaim Claim, string? Key)> judged = await reader.ClaimsAsync([.. judgements, .. takenBack]).ConfigureAwait(false);
        var layer = new Layer<PersonClaim>(ClaimKind.Person, _coming.SelectMany(c => c.Persons));
        IEnumerable<string> seeds = SeedsOf(layer, _old).Concat(judged.SelectMany(c => ClaimKind.Person.BlocksOf(c.Claim)));
        await _reader.FillAsync(layer, seeds, leaving).ConfigureAwait(false);
        List<PersonClaim> claims = layer.All;
        PersonIdentities who = PersonResolver.Resolve(claims, [.. judgements.Select(j => j.Among(claims)).OfType<Judgement>()]);
        Dictionary<ClaimId, string> keys = PersonKeys.Of(claims, who.Keys);
        return new Decided<PersonClaim>(layer, keys, ClaimState.Of(keys, who.Joins, who.Undecided));
    }

    private async Task<Layer<SourceClaim>> FindCopiesAsync()
    {
        var layer = new Layer<SourceClaim>(ClaimKind.Source, _coming.Select(c => c.Source));
        await _reader.FillAsync(layer, SeedsOf(layer, _old), leaving).ConfigureAwait(false);
        await ReadTiesAsync(layer.Stored.Select(id => id.Article)).ConfigureAwait(false);
        List<SourceClaim> sources = layer.All;
        _copies.Find(sources.Select(s => s.Article), CopyFinder.Find(sources).Select(c => (c.Article, c.Original)));
        return layer;
    }

    private async Task<Decided<MeetingClaim>> DecideMeetingsAsync(HashSet<string> stirred, Decided<PersonClaim> persons)
    {
        var layer = new Layer<MeetingClaim>(ClaimKind.Meeting, _coming.SelectMany(c => c.Meetings));
        List<string> corrections =
        [
            .. (await _reader.OfBlockAsync(ClaimKind.CorrectionBlock).ConfigureAwait(false)).Select(r => r.Id.Article).Where(IsSettled),
        ];
        IReadOnlyList<ClaimRow> near = await _reader.OfArticlesAsync(stirred.Concat(corrections)).ConfigureAwait(false);
        await _reader.FillAsync(layer, SeedsOf(layer, [.. _old, .. near]), leaving).ConfigureAwait(false);
        IReadOnlyDictionary<ClaimId, string> stored = await _reader.KeysAsync(layer.Stored.Select(id => id.Article)).ConfigureAwait(false);
        MeetingIdentities which = MeetingResolver.Resolve(layer.All, id => persons.Keys.GetValueOrDefault(id) ?? stored.GetValueOrDefault(id));
        var meetings = new Decided<MeetingClaim>(layer, which.Keys, ClaimState.Of(which.Keys, which.Joins, []));
        await FindCorrectionsAsync(meetings, [.. corrections, .. _coming.Where(c => c.Source.IsCorrection).Select(c => c.Source.Article)]).ConfigureAwait(false);
        return meetings;
    }

    /// <summary>All meetings of every correction are at hand, so that what a correction is tied to does not depend on what came with it.</summary>
    private async Task FindCorrectionsAsync(Decided<MeetingClaim> meetings, IReadOnlyList<string> corrections)
    {
        HashSet<string> told = [.. meetings.KeysIn(corrections.ToHashSet(StringComparer.Ordinal))];
        IReadOnlyList<ClaimRow> rows = await _reader.OfArticlesAsync(meetings.ArticlesOf(told).Concat(corrections).Where(IsSettled)).ConfigureAwait(false);
        SourceClaim[] sources =
        [
            .. rows.Where(r => r.Kind == ClaimKind.Source.Name).Select(r => ClaimKind.Source.Read(r.Content)), .. _coming.Select(c => c.Source),
        ];
        await ReadTiesAsync(corrections).ConfigureAwait(false);
        _corrections.Find(leaving.Concat(corrections), CorrectionFinder.Find(sources, meetings.Keys).Select(c => (c.Article, c.Corrected)));
    }

    /// <summary>Keys of the meetings of which something may be kept that was not before.</summary>
    private List<string> TouchedMeetings(Decided<MeetingClaim> meetings, HashSet<string> stirred)
    {
        IEnumerable<string> left = _old.Where(r => r.Kind == ClaimKind.Meeting.Name).Select(r => r.State.Key).OfType<string>();
        HashSet<string> moved = [.. stirred, .. _comingIds];
        return [.. left.Concat(meetings.Layer.OldKeys(stirred)).Concat(meetings.KeysIn(moved)).Distinct(StringComparer.Ordinal)];
    }

    private async Task<Dictionary<string, KeptMeeting>> KeepAsync(Decided<MeetingClaim> meetings, List<string> touched)
    {
        await ReadTiesAsync(meetings.ArticlesOf(touched)).ConfigureAwait(false);
        return touched.Where(k => meetings.ClaimsOf(k).Any())
            .ToDictionary(k => k, k => KeptMeeting.Of(ReportsOf([.. meetings.ClaimsOf(k)])), StringComparer.Ordinal);
    }

    private List<SourcedReport> ReportsOf(List<MeetingClaim> claims)
    {
        ILookup<string?, string> corrections = claims.Select(c => c.Id.Article).Distinct(StringComparer.Ordinal).ToLookup(_corrections.To, a => a);
        return [.. claims.Select(c => new SourcedReport(c, _copies.To(c.Id.Article) ?? c.Id.Article, corrections[c.Id.Article].FirstOrDefault()))];
    }

    /// <summary>The rows of the articles that come and of those that are written again, under the keys of the graph.</summary>
    private async Task<ArticleBatch> BatchAsync(HashSet<string> again, IReadOnlyDictionary<ClaimId, string> persons, IReadOnlyDictionary<ClaimId, string> meetings)
    {
        IReadOnlyList<ArticleFacts> stored = await _reader.ReadingsAsync(again).ConfigureAwait(false);
        IReadOnlyDictionary<ClaimId, string> others = await _reader.KeysAsync(again).ConfigureAwait(false);
        return ArticleBatch.Of(coming.Concat(stored).Select(
            f => FactKeys.Set(f, id => persons.GetValueOrDefault(id) ?? meetings.GetValueOrDefault(id) ?? others[id])));
    }

    private Task<int> WriteAsync(ArticleBatch batch, ClaimRows claims, HashSet<string> again, Dictionary<string, KeptMeeting> kept) =>
        transaction.RunAllAsync(WritePlan.Change, new Dictionary<string, object?>(batch.Parameters.Concat(claims.Parameters), StringComparer.Ordinal)
        {
            ["again"] = again.ToList(),
            ["leaving"] = leaving.ToList(),
            ["gone"] = leaving.Except(_comingIds).ToList(),
            ["readings"] = coming.Select(f => new Row { ["article"] = f.Article.Id, ["facts"] = Reading.Write(f) }).ToList(),
            ["copies"] = _copies.Rows(),
            ["corrections"] = _corrections.Rows(),
            ["meetings"] = kept.Select(k => KeptMeetingRows.Of(k.Key, k.Value)).ToList(),
            ["conflicts"] = kept.SelectMany(k => KeptMeetingRows.ConflictsOf(k.Key, k.Value)).ToList(),
        });
}
