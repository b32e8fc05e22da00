using DiplomacyGraph.Facts;
using DiplomacyGraph.Graph.Queries;

namespace DiplomacyGraph.Graph.Tests.Queries;

/// <summary>Every question, on all stories, on every store.</summary>
public abstract class DiplomacyQueriesContract : IAsyncLifetime
{
    private GraphStore _store = null!;

    private DiplomacyQueries Ask => new(_store);

    private const string Ozols = "Janis Ozols";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _store = new GraphStore(await OpenEmptyAsync());
        await _store.CreateSchemaAsync(Stop);
        await _store.SaveAsync(Stories.All, Stop);
    }

    public async ValueTask DisposeAsync()
    {
        if (_store is not null)
        {
            await _store.DisposeAsync();
        }

        await CleanAsync();
        GC.SuppressFinalize(this);
    }

    internal abstract Task<IGraphDatabase> OpenEmptyAsync();

    private protected virtual Task CleanAsync() => Task.CompletedTask;

    [Fact]
    public async Task Chiefs_of_staff_who_met()
    {
        ChiefsMeeting met = (await Ask.ChiefsOfStaffWhoMetAsync(Period.Year(2016), cancellation: Stop)).Should().ContainSingle().Subject;

        (met.Date.ToString(), met.Place, met.Host, met.Mode).Should().Be(("2016-03-10", "Oslo", "NO", MeetingMode.InPerson));
        met.First.Should().Be(new MeetingSide(met.First.Person with { Name = Ozols }, "chief of defence", RoleKind.ChiefOfDefence, "LV"));
        (met.Second.Person.Name, met.Second.Party).Should().Be(("Oskar Lind", "NO"));
        (met.Proof.Quote, met.Proof.Url).Should().Be(("will meet", "https://north.example/1"));
        met.Proof.Articles.Should().Equal(IdsOf(Stories.Announced, Stories.HostReport, Stories.GuestReport));
        (await Ask.ChiefsOfStaffWhoMetAsync(Period.Year(2015), cancellation: Stop)).Should().BeEmpty();
        (await Ask.ChiefsOfStaffWhoMetAsync(Period.Always, new Page(Skip: 1), Stop)).Should().BeEmpty();
    }

    [Fact]
    public async Task Meetings_between_two_parties()
    {
        IReadOnlyList<ReportedMeeting> met = await Ask.MeetingsBetweenAsync("LV", "NO", Period.Always, cancellation: Stop);

        met.Select(m => (m.Date?.ToString(), m.Status)).Should().Equal(
            ("2016-03-10", MeetingStatus.Held), ("2017-05", MeetingStatus.Cancelled), (null, MeetingStatus.Planned));
        met[0].Persons.Select(p => p.Name).Should().Equal("Inga Bērziņa", "Janis Ozols", "Oskar Lind");
        met[0].Parties.Should().Equal("LV", "NO");
        (await Ask.MeetingsBetweenAsync("LV", "NO", new Period(new DateOnly(2017, 5, 31)), cancellation: Stop)).Should().ContainSingle("a month touches its last day");
        (await Ask.MeetingsBetweenAsync("NO", "NO", Period.Always, cancellation: Stop)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("Oskar Lind", 2)]
    [InlineData("LIND", 2)]
    [InlineData("berzina inga", 1)]
    [InlineData("Lin", 0)]
    public async Task Meetings_of_a_person(string name, int meetings) =>
        (await Ask.MeetingsOfAsync(name, Period.Always, cancellation: Stop)).Should().HaveCount(meetings);

    [Fact]
    public async Task Role_holders_on_a_day()
    {
        RoleHolder holder = (await Ask.RoleHolderAsync(RoleKind.ChiefOfDefence, "NO", new DateOnly(2016, 3, 12), cancellation: Stop)).Should().ContainSingle().Subject;

        (holder.Person.Name, holder.FirstSeen.ToString(), holder.LastSeen.ToString(), holder.IsSeenOnDay).Should().Be(("Oskar Lind", "2016-03-02", "2016-03-14", false));
        holder.Proof.Articles.Should().Equal(IdsOf(Stories.Announced, Stories.HostReport, Stories.GuestReport), "the article of 2019 calls him former");
        (await Ask.RoleHolderAsync(RoleKind.ChiefOfDefence, "Norwegian", new DateOnly(2016, 3, 11), cancellation: Stop))[0].IsSeenOnDay.Should().BeTrue();
        (await Ask.RoleHolderAsync(RoleKind.ChiefOfDefence, "NO", new DateOnly(2018, 1, 1), cancellation: Stop)).Should().BeEmpty();
        (await Ask.RoleHolderAsync(RoleKind.ChiefOfDefence, null, null, cancellation: Stop)).Should().HaveCount(3);
    }

    [Fact]
    public async Task An_office_that_a_correction_takes_back_was_not_held()
    {
        await _store.SaveAsync([Stories.WrongOffice], Stop);
        (await Ask.RoleHolderAsync(RoleKind.ArmyChief, "NO", null, cancellation: Stop)).Should().ContainSingle().Which.Person.Name.Should().Be("Oskar Lind");
        (await Ask.UnnamedRoleAsync(Stories.CalledOff.Article.Id, RoleKind.ArmyChief, "NO", cancellation: Stop)).Should().BeEmpty("that article has no date");
        (await Ask.UnnamedRoleAsync(Stories.Announced.Article.Id, RoleKind.ArmyChief, "NO", cancellation: Stop)).Should().ContainSingle();

        await _store.SaveAsync([Stories.Correction], Stop);

        (await Ask.RoleHolderAsync(RoleKind.ArmyChief, "NO", null, cancellation: Stop)).Should().BeEmpty();
        (await Ask.UnnamedRoleAsync(Stories.Announced.Article.Id, RoleKind.ArmyChief, "NO", cancellation: Stop)).Should().BeEmpty();
        (await Ask.OfficesOfAsync("Oskar Lind", cancellation: Stop)).Select(o => o.Kind).Should().Equal(RoleKind.ChiefOfDefence);
    }

    [Fact]
    public async Task Offices_of_a_person_found_by_key()
    {
        NamedPerson person = (await Ask.PeopleCalledAsync("Ozols", cancellation: Stop)).Should().ContainSingle().Subject;

        person.Offices.Should().Equal("chief of defence of LV");
        RoleHolder office = (await Ask.OfficesOfAsync(person.Person.Key, cancellation: Stop)).Should().ContainSingle().Subject;
        (office.Kind, office.Of, office.Title).Should().Be((RoleKind.ChiefOfDefence, "LV", "chief of defence"));
    }

    [Fact]
    public async Task Counterparts_of_a_person() =>
        (await Ask.CounterpartsOfAsync("Oskar Lind", cancellation: Stop)).Select(c => (c.Person.Name, c.Party, c.Meetings, c.First.ToString()))
            .Should().Equal(("Inga Bērziņa", "LV", 1L, "2016-03-10"), ("Janis Ozols", "LV", 1L, "2016-03-10"));

    [Fact]
    public async Task Cooperation_stated()
    {
        IReadOnlyList<StatedCooperation> stated = await Ask.CooperationStatedAsync("NO", "LV", null, null, null, Period.Always, cancellation: Stop);

        stated.Select(c => (c.Date.ToString(), c.Topic, c.Modality, c.Speaker?.Name)).Should().Equal(
            ("2016-03-10", CooperationTopic.Exercises, Modality.Agreement, null),
            ("2016-03-10", CooperationTopic.TrainingEducation, Modality.Intent, "Oskar Lind"),
            ("2019-05-20", CooperationTopic.ArmsIndustry, Modality.Refusal, null));
        stated[0].By.Should().Equal("LV", "NO");
        stated[0].With.Should().BeEmpty();
        (await Ask.CooperationStatedAsync("NO", "LV", null, null, "lind", Period.Always, cancellation: Stop)).Should().ContainSingle();
        (await Ask.CooperationStatedAsync("LV", "NO", null, null, null, Period.Always, cancellation: Stop)).Should().ContainSingle();
        (await Ask.CooperationStatedAsync("NO", null, CooperationTopic.Exercises, Modality.Agreement, null, Period.Always, cancellation: Stop)).Should().ContainSingle();
    }

    [Fact]
    public async Task Topics_between_two_parties() =>
        (await Ask.TopicsBetweenAsync("NO", "LV", Period.Always, cancellation: Stop)).Select(t => (t.Year, t.Topic, t.Statements)).Should().Equal(
            (2016, CooperationTopic.Exercises, 1L), (2016, CooperationTopic.TrainingEducation, 1L), (2019, CooperationTopic.ArmsIndustry, 1L));

    [Fact]
    public async Task Planned_without_report() =>
        (await Ask.PlannedWithoutReportAsync(new DateOnly(2020, 1, 1), cancellation: Stop)).Should().ContainSingle().Which.Place.Should().Be("Riga");

    [Fact]
    public async Task Known_from_one_side() =>
        (await Ask.KnownFromOneSideAsync(null, Period.Always, cancellation: Stop)).Select(m => (m.Side, m.Mode)).Should().Equal(("North Press", MeetingMode.Phone));

    [Fact]
    public async Task Cancelled_meetings() =>
        (await Ask.CancelledMeetingsAsync(Period.Year(2017), cancellation: Stop)).Should().ContainSingle().Which.Persons.Select(p => p.Name).Should().Equal(Ozols);

    [Fact]
    public async Task Most_active_officials() =>
        (await Ask.MostActiveOfficialsAsync("NO", Period.Always, cancellation: Stop)).Select(o => (o.Person.Name, o.Meetings)).Should().Equal(("Marta Haugen", 1L), ("Oskar Lind", 1L));

    [Fact]
    public async Task Timeline_of_two_parties_has_what_they_agreed_or_refused() =>
        (await Ask.TimelineAsync("LV", "NO", Period.Always, cancellation: Stop)).Select(t => (t.Date?.ToString(), t.What, t.Detail, string.Join("; ", t.Who)))
            .Should().Equal(
                ("2016-03-10", "cooperation agreement", "exercises", ""),
                ("2016-03-10", "meeting held", "in_person in Oslo", "Inga Bērziņa; Janis Ozols; Oskar Lind"),
                ("2017-05", "meeting cancelled", "in_person in Oslo", "Janis Ozols"),
                ("2019-05-20", "cooperation refusal", "arms_industry", ""),
                (null, "meeting planned", "in_person in Riga", "Oskar Lind"));

    [Fact]
    public async Task Unnamed_role_is_the_one_holder_of_that_time()
    {
        string article = Stories.Announced.Article.Url!;

        UnnamedHolder holder = (await Ask.UnnamedRoleAsync(article, RoleKind.ChiefOfDefence, "LV", cancellation: Stop)).Should().ContainSingle().Subject;

        holder.Person.Name.Should().Be(Ozols);
        holder.Proof.Articles.Should().Equal(IdsOf(Stories.HostReport, Stories.GuestReport));
        (await Ask.UnnamedRoleAsync(Stories.Later.Article.Id, RoleKind.ChiefOfDefence, "LV", cancellation: Stop)).Should().BeEmpty("he was seen three years before");
    }

    [Fact]
    public async Task Evidence_for_a_meeting_is_what_each_article_says_of_it()
    {
        IReadOnlyList<MeetingMention> said = await Ask.EvidenceForAsync(await OsloAsync(), cancellation: Stop);

        said.Select(m => (m.Side, m.Mention, m.Status, m.Date.ToString(), m.Place)).Should().Equal(
            ("NO", "m1", MeetingStatus.Planned, "2016-03-09", "Oslo"), ("NO", "m1", MeetingStatus.Held, "2016-03-10", "Oslo"),
            ("LV", "m1", MeetingStatus.Held, "2016-03", "Oslo"));
        said[2].Persons.Should().Equal("Inga Bērziņa", "Janis Ozols", "Oskar Lind");
        said.Should().OnlyContain(m => m.SentenceText.Contains(m.Proof.Quote, StringComparison.Ordinal) && m.Rule == "meeting");
    }

    [Fact]
    public async Task Facts_of_an_article_have_its_handles_and_the_keys_of_the_graph()
    {
        IReadOnlyList<ToldFact> told = await Ask.FactsOfAsync(Stories.HostReport.Article.Url!, cancellation: Stop);

        told.Select(f => (f.What, f.Mention)).Should().BeEquivalentTo(
            [("person", "p1"), ("tenure", "p1/r1"), ("person", "p2"), ("tenure", "p2/r1"), ("meeting", "m1"), ("cooperation", "c1"), ("cooperation", "c2")]);
        string oslo = await OsloAsync();
        told.Should().Contain(f => f.Fact == oslo && f.Caption.Contains("Oslo")).And.Contain(f => f.What == "person" && f.Caption == Ozols);
    }

    [Fact]
    public async Task Conflicting_reports_are_of_held_meetings_and_not_the_plan()
    {
        (await Ask.ConflictingReportsAsync(cancellation: Stop)).Should().BeEmpty();
        await _store.SaveAsync([Stories.WrongPlace, Stories.WrongDay], Stop);

        (await Ask.ConflictingReportsAsync(await OsloAsync(), cancellation: Stop)).Select(c => (c.Field, c.Value, c.Kept, c.Publisher)).Should().Equal(
            ("date", "2016-03-11", "2016-03-10", "Oder Wire"), ("place", "Riga", "Oslo", "Vistula Wire"));
    }

    [Fact]
    public async Task Two_sides_show_what_each_said_and_left_out()
    {
        IReadOnlyList<MeetingView> views = await Ask.TwoSidesAsync(await OsloAsync(), cancellation: Stop);

        views.Select(v => v.Side).Should().Equal("LV", "NO");
        (MeetingView guest, MeetingView host) = (views[0], views[1]);
        guest.LeftOut.Should().BeEmpty();
        guest.Unsaid.Should().ContainSingle().Which.Should().Contain("training education");
        host.Named.Should().Equal("Janis Ozols", "Oskar Lind");
        host.LeftOut.Should().Equal("Inga Bērziņa");
        host.Said.Should().HaveCount(2);
        host.Statuses.Should().Equal("held", "planned");
        host.Dates.Should().Equal("2016-03-09", "2016-03-10");
    }

    [Fact]
    public async Task Counterparts_at_the_meetings_of_a_person_are_those_of_other_parties() =>
        (await Ask.MeetingsOfAsync("Oskar Lind", Period.Always, cancellation: Stop))[0].Persons.Select(p => p.Name).Should().Equal("Inga Bērziņa", "Janis Ozols");

    [Fact]
    public async Task Evidence_of_an_inferred_office_says_which_words_license_it()
    {
        RoleHolder office = (await Ask.OfficesOfAsync("Janis Ozols", cancellation: Stop))[0];

        IReadOnlyList<FactEvidence> evidence = await Ask.EvidenceOfAsync(office.Tenure, cancellation: Stop);

        evidence.Select(e => e.Published.ToString()).Should().Equal("2016-03-11", "2016-03-14");
        string text = Stories.HostReport.Article.Text;
        (evidence[0].Evidence.Basis, evidence[0].Evidence.LicensedBy?.Of(text)).Should().Be((EvidenceBasis.Inferred, "his Latvian counterpart"));
        evidence.Should().OnlyContain(e => e.Fact == "tenure" && e.SentenceText.Contains(e.Evidence.Quote, StringComparison.Ordinal));
        evidence[0].Evidence.Span.Of(text).Should().Be(evidence[0].Evidence.Quote);
    }

    private static IEnumerable<string> IdsOf(params ArticleFacts[] articles) => articles.Select(a => a.Article.Id).Order(StringComparer.Ordinal);

    private async Task<string> OsloAsync() => (await Ask.MeetingsBetweenAsync("LV", "NO", Period.Year(2016), cancellation: Stop))[0].Meeting;
}
