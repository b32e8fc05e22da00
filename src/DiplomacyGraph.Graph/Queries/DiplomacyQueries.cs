using System.Globalization;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Graph.Queries;

/// <summary>The questions a researcher asks, typed. Each method names the statement file that answers it; every answer has its proof.</summary>
/// <remarks>All methods throw <see cref="GraphStoreException"/> when the store fails.</remarks>
public sealed class DiplomacyQueries(IGraphStore store)
{
    /// <summary>Chiefs of staff of two countries who met in a period, in person or not; by date, countries, persons.</summary>
    public Task<IReadOnlyList<ChiefsMeeting>> ChiefsOfStaffWhoMetAsync(
        Period period, Page? page = null, CancellationToken cancellation = default) =>
        AskAsync("chiefs-of-staff-who-met", InPeriod(period), page, r => new ChiefsMeeting(
            r.Date("date"), r.Text("place"), r.Text("host"), r.Word<MeetingMode>("mode"),
            new MeetingSide(r.Required("person"), r.Text("title"), r.Word<RoleKind>("kind"), r.Required("party")),
            new MeetingSide(r.Required("counterpart"), r.Text("counterpartTitle"), r.Word<RoleKind>("counterpartKind"), r.Required("counterpartParty")),
            r.Required("meeting"), r.Proof()), cancellation);

    /// <summary>Meetings of any status in which both parties took part; by date.</summary>
    public Task<IReadOnlyList<ReportedMeeting>> MeetingsBetweenAsync(
        string a, string b, Period period, Page? page = null, CancellationToken cancellation = default) =>
        AskAsync("meetings-between", [("a", a), ("b", b), .. InPeriod(period)], page, Meeting, cancellation);

    /// <summary>Meetings of any status of a person, by words of the name or by key; by date.</summary>
    public Task<IReadOnlyList<ReportedMeeting>> MeetingsOfAsync(
        string person, Period period, Page? page = null, CancellationToken cancellation = default) =>
        AskAsync("meetings-of", [("person", person), .. InPeriod(period)], page, Meeting, cancellation);

    /// <summary>Who held an office of a party on a day; null means any.</summary>
    public Task<IReadOnlyList<RoleHolder>> RoleHoldersAsync(
        RoleKind? kind, string? party, DateOnly? on, Page? page = null, CancellationToken cancellation = default) =>
        AskAsync("role-holder", [("kind", kind is RoleKind k ? AnnotationWord.Of(k) : null), ("party", party), ("on", Iso(on))], page, Holder, cancellation);

    /// <summary>Offices that a person held.</summary>
    public Task<IReadOnlyList<RoleHolder>> TenuresOfAsync(string person, Page? page = null, CancellationToken cancellation = default) =>
        AskAsync("tenures-of", [("person", person)], page, Holder, cancellation);

    /// <summary>People of other parties whom a person met; most meetings first.</summary>
    public Task<IReadOnlyList<Encounters>> CounterpartsOfAsync(
        string person, Page? page = null, CancellationToken cancellation = default) =>
        AskAsync("counterparts-of", [("person", person)], page, r => new Encounters(
            r.Required("counterpart"), r.Text("party"), r.Number("meetings"), r.Date("firstDate"), r.Date("lastDate"), r.Required("meeting"), r.Proof()), cancellation);

    /// <summary>Cooperation that a party stated towards another, over time; null means any.</summary>
    public Task<IReadOnlyList<StatedCooperation>> CooperationStatedAsync(
        string by, string? towards, CooperationTopic? topic, Modality? modality, string? speaker, Period period, Page? page = null, CancellationToken cancellation = default) =>
        AskAsync("cooperation-stated",
            [
                ("by", by), ("towards", towards), ("topic", topic is CooperationTopic t ? AnnotationWord.Of(t) : null),
                ("modality", modality is Modality m ? AnnotationWord.Of(m) : null), ("speaker", speaker), .. InPeriod(period),
            ], page, r => new StatedCooperation(
                r.Date("date"), r.Word<CooperationTopic>("topic"), r.Word<Modality>("modality"), r.List("by", "+"), r.List("with", "+"), r.Text("speaker"), r.Text("meeting"),
                r.Required("cooperation"), r.Proof()), cancellation);

    /// <summary>Topics of the statements between two parties, by year.</summary>
    public Task<IReadOnlyList<TopicInYear>> TopicsBetweenAsync(
        string a, string b, Period period, Page? page = null, CancellationToken cancellation = default) =>
        AskAsync("topics-between", [("a", a), ("b", b), .. InPeriod(period)], page, r => new TopicInYear(
            int.TryParse(r.Text("year"), NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? year : null, r.Word<CooperationTopic>("topic"), r.Number("statements"),
            r.Required("cooperation"), r.Proof()), cancellation);

    /// <summary>Meetings still only planned whose date is before a day, or unknown.</summary>
    public Task<IReadOnlyList<ReportedMeeting>> PlannedWithoutReportAsync(
        DateOnly asOf, Page? page = null, CancellationToken cancellation = default) =>
        AskAsync("planned-without-report", [("asOf", Iso(asOf))], page, Meeting, cancellation);

    /// <summary>Meetings called off; by date.</summary>
    public Task<IReadOnlyList<ReportedMeeting>> CancelledMeetingsAsync(
        Period period, Page? page = null, CancellationToken cancellation = default) =>
        AskAsync("cancelled-meetings", InPeriod(period), page, Meeting, cancellation);

    /// <summary>Held meetings that one publisher alone reports.</summary>
    public Task<IReadOnlyList<ReportedMeeting>> KnownFromOneSideAsync(
        string? party, Period period, Page? page = null, CancellationToken cancellation = default) =>
        AskAsync("known-from-one-side", [("party", party), .. InPeriod(period)], page, r => Meeting(r) with { Publisher = r.Text("publisher") }, cancellation);

    /// <summary>Officials of a party by the number of held meetings; most first.</summary>
    public Task<IReadOnlyList<Encounters>> MostActiveOfficialsAsync(
        string party, Period period, Page? page = null, CancellationToken cancellation = default) =>
        AskAsync("most-active-officials", [("party", party), .. InPeriod(period)], page, r => new Encounters(
            r.Required("person"), party, r.Number("meetings"), r.Date("firstDate"), r.Date("lastDate"), r.Required("meeting"), r.Proof()), cancellation);

    /// <summary>Meetings and statements of two parties in order of time.</summary>
    public Task<IReadOnlyList<TimelineEntry>> TimelineBetweenAsync(
        string a, string b, Period period, Page? page = null, CancellationToken cancellation = default) =>
        AskAsync("timeline-between", [("a", a), ("b", b), .. InPeriod(period)], page, r => new TimelineEntry(
            r.Date("date"), r.Required("what"), r.Required("detail"), r.Text("who"), r.Required("fact"), r.Proof()), cancellation);

    /// <summary>People one of whose names has all words of a text, in any order; case and accents are ignored. A key is taken too.</summary>
    public Task<IReadOnlyList<NamedPerson>> PeopleNamedAsync(
        string namePart, Page? page = null, CancellationToken cancellation = default) =>
        AskAsync("people-named", [("name", namePart)], page, r => new NamedPerson(r.Required("person"), r.Required("key"), r.List("offices", "; "), r.Proof()), cancellation);

    /// <summary>All evidence of a fact, by its key.</summary>
    public Task<IReadOnlyList<FactEvidence>> EvidenceOfAsync(string factKey, Page? page = null, CancellationToken cancellation = default) =>
        AskAsync("evidence-of", [("fact", factKey)], page, Evidence, cancellation);

    private async Task<IReadOnlyList<T>> AskAsync<T>(
        string name, (string Name, object? Value)[] parameters, Page? page, Func<AnswerRow, T> read, CancellationToken cancellation)
    {
        var given = parameters.ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal);
        (given["skip"], given["limit"]) = ((long)(page?.Skip ?? 0), (long)(page?.Limit ?? new Page().Limit));
        IReadOnlyList<QueryRow> rows = await store.QueryAsync(name, given, cancellation).ConfigureAwait(false);
        return [.. rows.Select(r => read(new AnswerRow(r)))];
    }

    private static ReportedMeeting Meeting(AnswerRow r) => new(
        r.Date("date"), r.Word<MeetingStatus>("status"), r.Word<MeetingMode>("mode"), r.Text("place"), r.Text("host"), r.List("parties", "+"), r.List("persons", "; "),
        r.Required("meeting"), null, r.Proof());

    private static RoleHolder Holder(AnswerRow r) => new(
        r.Required("person"), r.Word<RoleKind>("kind"), r.Text("party"), r.Required("title"), r.Day("firstSeen"), r.Day("lastSeen"), r.Required("tenure"), r.Proof());

    private static FactEvidence Evidence(AnswerRow r)
    {
        TextSpan? licensed = r.Number("licensedEnd") > 0 ? new TextSpan((int)r.Number("licensedStart"), (int)r.Number("licensedEnd")) : null;
        var evidence = new Evidence(
            r.Required("quote"), new TextSpan((int)r.Number("start"), (int)r.Number("end")), new TextSpan((int)r.Number("sentenceStart"), (int)r.Number("sentenceEnd")),
            r.Required("rule"), r.Word<EvidenceBasis>("basis"), licensed);
        return new FactEvidence(r.Required("fact"), r.Required("article"), r.Text("url"), r.Text("title") ?? "", r.Date("published"), r.Required("sentence"), r.Required("version"), evidence);
    }

    private static (string Name, object? Value)[] InPeriod(Period period) => [("from", Iso(period.From)), ("to", Iso(period.To))];

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
