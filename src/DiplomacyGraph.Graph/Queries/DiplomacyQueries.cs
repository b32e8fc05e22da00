using System.Globalization;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Graph.Queries;

/// <summary>
/// The questions a researcher asks, typed. Each method names the statement file that answers it; every answer has its proof. A party is meant by
/// ISO code, name or people (<see cref="PartyFinder"/>); a person by words of the name, or by key.
/// </summary>
/// <remarks>
/// All methods throw <see cref="GraphStoreException"/> when the store fails, and <see cref="ArgumentException"/> for a party that is unknown.
/// </remarks>
public sealed class DiplomacyQueries(IGraphStore store)
{
    /// <summary>Chiefs of staff of two countries who met in a period, in person or not; by date, countries, persons.</summary>
    public Task<IReadOnlyList<ChiefsMeeting>> ChiefsOfStaffWhoMetAsync(Period period, Page? page = null, CancellationToken cancellation = default) =>
        AskAsync("chiefs-of-staff-who-met", InPeriod(period), page, r => new ChiefsMeeting(
            r.Date("date"), r.Text("place"), r.Text("host"), r.Word<MeetingMode>("mode"),
            new MeetingSide(r.Person("person", "personKey"), r.Text("title"), r.Word<RoleKind>("kind"), r.Required("party")),
            new MeetingSide(r.Person("counterpart", "counterpartKey"), r.Text("counterpartTitle"), r.Word<RoleKind>("counterpartKind"), r.Required("counterpartParty")),
            r.Required("meeting"), r.Proof()), cancellation);

    /// <summary>Meetings of any status in which both parties took part; by date.</summary>
    public Task<IReadOnlyList<ReportedMeeting>> MeetingsBetweenAsync(
        string a, string b, Period period, Page? page = null, CancellationToken cancellation = default) =>
        AskAsync("meetings-between", [("a", a), ("b", b), .. InPeriod(period)], page, r => Meeting(r, "persons", "personKeys"), cancellation);

    /// <summary>Meetings of any status of a person, with those of other parties who took part; by date.</summary>
    public Task<IReadOnlyList<ReportedMeeting>> MeetingsOfAsync(string person, Period period, Page? page = null, CancellationToken cancellation = default) =>
        AskAsync("meetings-of", [("person", person), .. InPeriod(period)], page, r => Meeting(r, "counterparts", "counterpartKeys"), cancellation);

    /// <summary>Who held an office of a party on a day; null means any.</summary>
    public Task<IReadOnlyList<RoleHolder>> RoleHolderAsync(
        RoleKind? kind, string? of, DateOnly? on, Page? page = null, CancellationToken cancellation = default) =>
        AskAsync("role-holder", [("kind", Word(kind)), ("of", of), ("on", Iso(on))], page, r => Holder(r) with { IsSeenOnDay = r.Text("sure") == "seen" }, cancellation);

    /// <summary>Offices that a person was seen in; by first seen. A bare officer holds none.</summary>
    public Task<IReadOnlyList<RoleHolder>> OfficesOfAsync(string person, Page? page = null, CancellationToken cancellation = default) =>
        AskAsync("offices-of", [("person", person)], page, Holder, cancellation);

    /// <summary>
    /// Whom an article, by id or address, means that gives an office without a name: the one holder known from articles within 365 days of it; nobody
    /// where several are known.
    /// </summary>
    public Task<IReadOnlyList<UnnamedHolder>> UnnamedRoleAsync(
        string article, RoleKind kind, string of, Page? page = null, CancellationToken cancellation = default) =>
        AskAsync("unnamed-role", [("article", article), ("kind", Word<RoleKind>(kind)), ("of", of)], page,
            r => new UnnamedHolder(r.Person("person", "personKey"), r.Required("tenure"), r.Proof()), cancellation);

    /// <summary>People of other parties whom a person met; most meetings first.</summary>
    public Task<IReadOnlyList<Encounters>> CounterpartsOfAsync(string person, Page? page = null, CancellationToken cancellation = default) =>
        AskAsync("counterparts-of", [("person", person)], page, r => Encountered(r, r.Person("counterpart", "counterpartKey"), r.Text("party")), cancellation);

    /// <summary>Officials of a party by the number of held meetings in a period; most first.</summary>
    public Task<IReadOnlyList<Encounters>> MostActiveOfficialsAsync(string of, Period period, Page? page = null, CancellationToken cancellation = default) =>
        AskAsync("most-active-officials", [("of", of), .. InPeriod(period)], page, r => Encountered(r, r.Person("person", "personKey"), of), cancellation);

    /// <summary>Cooperation that a party stated towards another, over time; null means any.</summary>
    public Task<IReadOnlyList<StatedCooperation>> CooperationStatedAsync(
        string by, string? towards, CooperationTopic? topic, Modality? modality, string? speaker, Period period, Page? page = null, CancellationToken cancellation = default) =>
        AskAsync("cooperation-stated",
            [("by", by), ("towards", towards), ("topic", Word(topic)), ("modality", Word(modality)), ("speaker", speaker), .. InPeriod(period)],
            page, r => new StatedCooperation(
                r.Date("date"), r.Word<CooperationTopic>("topic"), r.Word<Modality>("modality"), r.List("by"), r.List("with"),
                r.Text("speakerKey") is null ? null : r.Person("speaker", "speakerKey"), r.Text("meeting"), r.Required("cooperation"), r.Proof()), cancellation);

    /// <summary>Topics of the statements between two parties, by year.</summary>
    public Task<IReadOnlyList<TopicInYear>> TopicsBetweenAsync(string a, string b, Period period, Page? page = null, CancellationToken cancellation = default) =>
        AskAsync("topics-between", [("a", a), ("b", b), .. InPeriod(period)], page, r => new TopicInYear(
            int.TryParse(r.Text("year"), NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? year : null, r.Word<CooperationTopic>("topic"), r.Number("statements"),
            r.Required("cooperation"), r.Proof()), cancellation);

    /// <summary>Meetings still only planned whose date is before a day, or unknown; by date.</summary>
    public Task<IReadOnlyList<ReportedMeeting>> PlannedWithoutReportAsync(DateOnly asOf, Page? page = null, CancellationToken cancellation = default) =>
        AskAsync("planned-without-report", [("asOf", Iso(asOf))], page, r => Meeting(r, "persons", "personKeys"), cancellation);

    /// <summary>Meetings called off; by date.</summary>
    public Task<IReadOnlyList<ReportedMeeting>> CancelledMeetingsAsync(Period period, Page? page = null, CancellationToken cancellation = default) =>
        AskAsync("cancelled-meetings", InPeriod(period), page, r => Meeting(r, "persons", "personKeys"), cancellation);

    /// <summary>Held meetings all of whose articles come from one side; null means of any party.</summary>
    public Task<IReadOnlyList<ReportedMeeting>> KnownFromOneSideAsync(
        string? party, Period period, Page? page = null, CancellationToken cancellation = default) =>
        AskAsync("known-from-one-side", [("party", party), .. InPeriod(period)], page, r => Meeting(r, "persons", "personKeys") with { Side = r.Text("side") }, cancellation);

    /// <summary>Meetings of two parties, and what they agreed or refused, in order of time.</summary>
    public Task<IReadOnlyList<TimelineEntry>> TimelineAsync(string a, string b, Period period, Page? page = null, CancellationToken cancellation = default) =>
        AskAsync("timeline", [("a", a), ("b", b), .. InPeriod(period)], page, r => new TimelineEntry(
            r.Date("date"), r.Required("what"), r.Required("detail"), r.List("who"), r.Required("fact"), r.Proof()), cancellation);

    /// <summary>People one of whose names has all words of a text, in any order; case and accents are ignored. A key is taken too.</summary>
    public Task<IReadOnlyList<NamedPerson>> PeopleCalledAsync(string name, Page? page = null, CancellationToken cancellation = default) =>
        AskAsync("people-called", [("name", name)], page, r => new NamedPerson(
            r.Person("person", "personKey"), r.Text("country"), r.List("offices"), r.List("names"), r.Proof()), cancellation);

    /// <summary>What each article says of a meeting, by its key.</summary>
    public Task<IReadOnlyList<MeetingMention>> EvidenceForAsync(string meeting, Page? page = null, CancellationToken cancellation = default) =>
        AskAsync("evidence-for", [("meeting", meeting)], page, Mention, cancellation);

    /// <summary>Reports of held meetings that contradict what is kept as date or place; of one meeting, by its key, or of all.</summary>
    public Task<IReadOnlyList<ConflictingReport>> ConflictingReportsAsync(string? meeting = null, Page? page = null, CancellationToken cancellation = default) =>
        AskAsync("conflicting-reports", [("meeting", meeting)], page, r => new ConflictingReport(
            r.Required("caption"), r.Required("meeting"), r.Required("field"), r.Required("value"), r.Text("kept"), r.Required("why"), r.Text("publisher"), r.Text("side"), r.Required("mention"), r.Proof()), cancellation);

    /// <summary>What each side said of a meeting, by its key, named and left out.</summary>
    public Task<IReadOnlyList<MeetingView>> TwoSidesAsync(string meeting, Page? page = null, CancellationToken cancellation = default) =>
        AskAsync("two-sides", [("meeting", meeting)], page, r => new MeetingView(
            r.Required("side"), r.List("statuses"), r.List("dates"), r.List("places"), r.List("named"), r.List("leftOut"), r.List("said"), r.List("unsaid"), r.Proof()), cancellation);

    /// <summary>What an article, by id or address, tells of; in the order of the text.</summary>
    public Task<IReadOnlyList<ToldFact>> FactsOfAsync(string article, Page? page = null, CancellationToken cancellation = default) =>
        AskAsync("facts-of", [("article", article)], page,
            r => new ToldFact(r.Required("what"), r.Required("mention"), r.Required("fact"), r.Text("caption") ?? "", r.Required("rule"), r.Proof()), cancellation);

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

    private static ReportedMeeting Meeting(AnswerRow r, string names, string keys) => new(
        r.Date("date"), r.Word<MeetingStatus>("status"), r.Word<MeetingMode>("mode"), r.Text("place"), r.Text("host"), r.List("parties"),
        [.. r.List(names).Zip(r.List(keys), (name, key) => new AnswerPerson(name, key))], r.Required("meeting"), null, r.Proof());

    private static RoleHolder Holder(AnswerRow r) => new(
        r.Person("person", "personKey"), r.Word<RoleKind>("kind"), r.Text("of"), r.Required("title"), r.Date("firstSeen"), r.Date("lastSeen"), true, r.Required("tenure"), r.Proof());

    private static Encounters Encountered(AnswerRow r, AnswerPerson person, string? party) => new(
        person, party, r.Number("meetings"), r.Date("first"), r.Date("last"), r.Required("meeting"), r.Proof());

    private static MeetingMention Mention(AnswerRow r) => new(
        r.Required("mention"), r.Text("publisher"), r.Text("side"), r.Word<MeetingStatus>("status"), r.Word<MeetingMode>("mode"), r.Date("date"), r.Text("place"), r.Text("host"),
        r.List("parties"), r.List("persons"), r.Text("title") ?? "", r.Required("sentence"), r.Required("rule"), r.Proof());

    private static FactEvidence Evidence(AnswerRow r)
    {
        TextSpan? licensed = r.Number("licensedEnd") > 0 ? new TextSpan((int)r.Number("licensedStart"), (int)r.Number("licensedEnd")) : null;
        var evidence = new Evidence(
            r.Required("quote"), new TextSpan((int)r.Number("start"), (int)r.Number("end")), new TextSpan((int)r.Number("sentenceStart"), (int)r.Number("sentenceEnd")),
            r.Required("rule"), r.Word<EvidenceBasis>("basis"), licensed);
        return new FactEvidence(
            r.Required("fact"), r.Required("article"), r.Text("url"), r.Text("title") ?? "", r.Date("published"), r.Text("mention"), r.Required("sentence"),
            r.Required("version"), evidence);
    }

    private static (string Name, object? Value)[] InPeriod(Period period) => [("from", Iso(period.From)), ("to", Iso(period.To))];

    private static string? Word<T>(T? member) where T : struct, Enum => member is T known ? AnnotationWord.Of(known) : null;

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
