using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Graph.Tests;

/// <summary>What every store does.</summary>
public abstract partial class GraphStoreContract : IAsyncLifetime
{
    private IGraphDatabase _database = null!;

    internal IGraphStore Store { get; private set; } = null!;

    private protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _database = await OpenEmptyAsync();
        Store = new GraphStore(_database);
        await Store.CreateSchemaAsync(Stop);
    }

    public async ValueTask DisposeAsync()
    {
        if (Store is not null)
        {
            await Store.DisposeAsync();
        }

        await CleanAsync();
        GC.SuppressFinalize(this);
    }

    internal abstract Task<IGraphDatabase> OpenEmptyAsync();

    /// <summary>A second way into the same database.</summary>
    internal abstract IGraphDatabase OpenAgain();

    /// <summary>All that the store holds, as sorted lines.</summary>
    internal abstract Task<IReadOnlyList<string>> DumpAsync();

    /// <summary>Writes another schema version.</summary>
    internal abstract Task SetVersionAsync(int version);

    private protected virtual Task CleanAsync() => Task.CompletedTask;

    /// <summary>How often orders are drawn.</summary>
    private protected abstract int Rounds { get; }

    [Fact]
    public async Task Schema_may_be_created_again()
    {
        await SaveAsync(Stories.HostReport);
        IReadOnlyList<string> before = await DumpAsync();

        await Store.CreateSchemaAsync(Stop);

        (await DumpAsync()).Should().Equal(before);
        (await Store.StatusAsync(Stop)).SchemaVersion.Should().Be(GraphSchema.Version);
    }

    [Fact]
    public async Task Store_of_a_newer_program_is_refused()
    {
        await SetVersionAsync(99);

        Func<Task> create = () => Store.CreateSchemaAsync(Stop);

        (await create.Should().ThrowAsync<GraphStoreException>()).Which.Message.Should().Contain("99").And.Contain($"{GraphSchema.Version}");
    }

    [Fact]
    public async Task Store_of_an_older_program_is_refused_with_what_to_do()
    {
        await SetVersionAsync(1);

        Func<Task> create = () => Store.CreateSchemaAsync(Stop);

        (await create.Should().ThrowAsync<GraphStoreException>()).Which.Message.Should().Contain("version 1,").And.Contain("into a new store");
    }

    [Fact]
    public async Task Saving_again_changes_nothing()
    {
        (await SaveAsync(Stories.HostReport, Stories.GuestReport)).Should().Equal(SaveOutcome.Added, SaveOutcome.Added);
        IReadOnlyList<string> before = await DumpAsync();

        (await SaveAsync(Stories.GuestReport, Stories.Later)).Should().Equal(SaveOutcome.Unchanged, SaveOutcome.Added);
        await Store.ForgetAsync("https://north.example/3", Stop);

        (await DumpAsync()).Should().Equal(before);
    }

    [Fact]
    public async Task Another_extractor_replaces_the_facts()
    {
        await SaveAsync(Stories.HostReport);

        (await SaveAsync(Stories.HostReport with { ExtractorVersion = "2.0", Meetings = [], Cooperation = [] })).Should().Equal(SaveOutcome.Replaced);

        GraphStatus status = await Store.StatusAsync(Stop);
        (status.Articles, status.Persons, status.Meetings, status.Cooperation).Should().Be((1, 2, 0, 0));
    }

    [Fact]
    public async Task The_last_of_several_versions_in_a_batch_stays()
    {
        ArticleFacts second = Stories.HostReport with { ExtractorVersion = "2.0" };

        (await SaveAsync(Stories.HostReport, second, second)).Should().Equal(SaveOutcome.Added, SaveOutcome.Replaced, SaveOutcome.Unchanged);

        (await Store.KnownHashesAsync(Stop)).Should().Equal(new Dictionary<string, string>
        {
            [second.Article.Id] = ArticleStamp.Of(second.Article, "2.0"),
        });
    }

    [Fact]
    public async Task Graph_depends_on_the_set_of_articles_alone()
    {
        await SaveAsync([.. Stories.All]);
        IReadOnlyList<string> expected = await DumpAsync();
        foreach (ArticleFacts facts in Stories.All)
        {
            await Store.ForgetAsync(facts.Article.Url ?? facts.Article.Id, Stop);
        }

        foreach (ArticleFacts facts in Stories.All.Reverse())
        {
            await SaveAsync(facts with { ExtractorVersion = "0.9", Cooperation = [] });
            await SaveAsync(facts);
        }

        (await DumpAsync()).Should().Equal(expected);
    }

    [Fact]
    public async Task Neither_order_nor_size_of_batches_matters()
    {
        await SaveAsync([.. Stories.All]);
        IReadOnlyList<string> expected = await DumpAsync();
        var random = new Random(7);
        for (int round = 0; round < Rounds; round++)
        {
            foreach (ArticleFacts facts in Stories.All)
            {
                await Store.ForgetAsync(facts.Article.Id, Stop);
            }

            ArticleFacts[] shuffled = [.. Stories.All];
            random.Shuffle(shuffled);
            foreach (ArticleFacts[] batch in shuffled.Chunk(random.Next(1, 4)))
            {
                await SaveAsync(batch);
            }

            (await DumpAsync()).Should().Equal(expected, "the order was {0}", string.Join(", ", shuffled.Select(s => s.Article.Title)));
        }
    }

    [Fact]
    public async Task Several_writers_at_once_give_the_same_graph()
    {
        await SaveAsync([.. Stories.All]);
        IReadOnlyList<string> expected = await DumpAsync();
        ArticleFacts[] old = [.. Stories.All.Select(s => s with { ExtractorVersion = "0.9", Cooperation = [] })];
        await SaveAsync(old);
        await Store.ForgetAsync("https://north.example/2", Stop);

        var four = new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = Stop };
        await Parallel.ForEachAsync(Stories.All, four, async (facts, stop) =>
        {
            await using var writer = new GraphStore(OpenAgain());
            await writer.SaveAsync([facts], stop);
        });

        (await DumpAsync()).Should().Equal(expected);
    }

    [Fact]
    public async Task Forgetting_all_leaves_nothing()
    {
        IReadOnlyList<string> empty = await DumpAsync();
        await SaveAsync([.. Stories.All]);

        foreach (ArticleFacts facts in Stories.All)
        {
            (await Store.ForgetAsync(facts.Article.Id, Stop)).Should().BeTrue();
        }

        (await DumpAsync()).Should().Equal(empty);
        (await Store.ForgetAsync("https://north.example/1", Stop)).Should().BeFalse();
    }

    [Fact]
    public async Task Forgetting_keeps_what_another_article_supports()
    {
        await SaveAsync(Stories.GuestReport);
        IReadOnlyList<string> expected = await DumpAsync();
        await SaveAsync(Stories.HostReport, Stories.Announced);

        await Store.ForgetAsync("https://north.example/2", Stop);
        await Store.ForgetAsync("https://north.example/1", Stop);

        (await DumpAsync()).Should().Equal(expected);
    }

    [Fact]
    public async Task Plan_becomes_a_held_meeting_and_goes_back_to_a_plan()
    {
        await SaveAsync(Stories.Announced);
        (await OsloAsync()).Should().Be(("2016-03-09", "Oslo", "planned"));

        await SaveAsync(Stories.HostReport);
        (await OsloAsync()).Should().Be(("2016-03-10", "Oslo", "held"));

        await Store.ForgetAsync("https://north.example/2", Stop);
        (await OsloAsync()).Should().Be(("2016-03-09", "Oslo", "planned"));
    }

    [Fact]
    public async Task A_transaction_that_fails_leaves_nothing()
    {
        IReadOnlyList<string> before = await DumpAsync();
        var parameters = new Dictionary<string, object?> { ["topics"] = new List<object?> { "space" }, ["persons"] = new List<object?> { null } };

        Func<Task> write = () => _database.WriteAsync(t => t.RunAllAsync(["write/save-topics", "write/save-persons"], parameters), Stop);

        (await write.Should().ThrowAsync<GraphStoreException>()).Which.IsTransient.Should().BeFalse();
        (await DumpAsync()).Should().Equal(before);
    }

    [Fact]
    public async Task A_batch_with_a_broken_article_saves_nothing()
    {
        await SaveAsync(Stories.HostReport);
        IReadOnlyList<string> before = await DumpAsync();
        ArticleFacts broken = Stories.GuestReport with { Cooperation = [Stories.GuestReport.Cooperation[0] with { Meeting = "m9" }] };

        Func<Task> save = () => SaveAsync(Stories.Later, broken);

        await save.Should().ThrowAsync<ArgumentException>();
        (await DumpAsync()).Should().Equal(before);
    }

    [Fact]
    public async Task Status_counts()
    {
        await SaveAsync([.. Stories.All]);

        GraphStatus status = await Store.StatusAsync(Stop);

        (status.Articles, status.Persons, status.Tenures, status.Meetings, status.Cooperation).Should().Be((5, 4, 4, 4, 3));
        status.Evidence.Should().Be(Stories.All.Sum(Quotes));
        (status.FirstPublished?.ToString(), status.LastPublished?.ToString()).Should().Be(("2016-03-02", "2019-05-20"));
        status.Backend.Should().MatchRegex(@"^(SQLite|Neo4j) \d+\.\d+");
    }

    [Fact]
    public async Task Unknown_questions_and_parameters_are_told()
    {
        Func<Task> unknown = () => Store.QueryAsync("weather", new Dictionary<string, object?>(), Stop);
        Func<Task> missing = () => Store.QueryAsync("meetings-between", new Dictionary<string, object?> { ["a"] = "NO" }, Stop);
        Func<Task> unfit = () => Store.QueryAsync("planned-without-report", new Dictionary<string, object?> { ["asOf"] = "soon" }, Stop);

        (await unknown.Should().ThrowAsync<ArgumentException>()).WithMessage("*weather*meetings-between*");
        (await missing.Should().ThrowAsync<ArgumentException>()).WithMessage("*\"b\"*");
        (await unfit.Should().ThrowAsync<ArgumentException>()).WithMessage("*soon*2015-12-24*");
    }

    private protected Task<IReadOnlyList<SaveOutcome>> SaveAsync(params ArticleFacts[] articles) => Store.SaveAsync(articles, Stop);

    private async Task<(string? Date, string? Place, string? Status)> OsloAsync()
    {
        var parameters = new Dictionary<string, object?> { ["a"] = "NO", ["b"] = "LV", ["from"] = "2016-03-01", ["to"] = "2016-03-31" };
        QueryRow row = (await Store.QueryAsync("meetings-between", parameters, Stop)).Should().ContainSingle().Subject;
        string? Value(string column) => (string?)row.Values[row.Columns.ToList().IndexOf(column)];
        return (Value("date"), Value("place"), Value("status"));
    }

    private static int Quotes(ArticleFacts facts) =>
        facts.Persons.Sum(p => p.Mentions.Count + p.Roles.Count) + facts.Meetings.Sum(m => m.Evidence.Count) + facts.Cooperation.Sum(c => c.Evidence.Count);
}
