using DiplomacyGraph.Graph.Neo4j;
using DiplomacyGraph.Graph.Tests.Neo4j.Server;
using Microsoft.Extensions.Logging.Abstractions;

namespace DiplomacyGraph.Graph.Tests.Neo4j;

/// <summary>What every transport does, against a real server.</summary>
public abstract class TransportContract(Neo4jServer server) : IAsyncLifetime
{
    private static readonly Dictionary<string, object?> None = [];

    private INeo4jTransport _transport = null!;

    public async ValueTask InitializeAsync() => _transport = Open(await OptionsAsync());

    public async ValueTask DisposeAsync()
    {
        if (_transport is not null)
        {
            await _transport.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    /// <summary>The address of the server in the protocol of the transport under test.</summary>
    internal abstract string Address(Neo4jDatabase database);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static Neo4jStatement Cypher(string text) => new(text, None);

    private static Neo4jStatement Cypher(string text, string name, object? value) => new(text, new Dictionary<string, object?> { [name] = value });

    [Fact]
    public async Task Values_come_back_as_they_went()
    {
        var sent = new Dictionary<string, object?>
        {
            ["nothing"] = null,
            ["yes"] = true,
            ["small"] = 7L,
            ["large"] = 9_007_199_254_740_993L,
            ["whole"] = 5.0,
            ["tiny"] = 1e-300,
            ["text"] = "Šimić said \"no\"\n— 𝔸\u200b",
            ["list"] = new object?[] { 1L, null, "two" },
            ["map"] = new Dictionary<string, object?> { ["a"] = new object?[] { 1.5 } },
        };

        var rows = await _transport.ReadAsync(Cypher("RETURN $v AS v, 'x' AS x", "v", sent), Stop);

        rows.Columns.Should().Equal("v", "x");
        var got = (IReadOnlyDictionary<string, object?>)rows.Rows.Single()[0]!;
        got.Should().BeEquivalentTo(sent, options => options.RespectingRuntimeTypes());
        got["large"].Should().BeOfType<long>().And.Be(9_007_199_254_740_993L);
        got["whole"].Should().BeOfType<double>("the point must not be lost on the way");
    }

    [Fact]
    public async Task An_int_arrives_as_an_integer_and_a_date_leaves_as_text()
    {
        var rows = await _transport.ReadAsync(Cypher("RETURN $n + 1, date('2015-12-24'), datetime('2015-12-24T10:00:00Z')", "n", 41), Stop);

        rows.Rows.Single().Should().Equal(42L, "2015-12-24", "2015-12-24T10:00:00Z");
    }

    [Fact]
    public async Task A_node_comes_back_as_a_map_with_its_labels_and_properties()
    {
        await _transport.WriteAsync([Cypher("CREATE (:Probe {key: 'node'})")], Stop);

        var rows = await _transport.ReadAsync(Cypher("MATCH (p:Probe {key: 'node'}) RETURN p"), Stop);

        var node = (IReadOnlyDictionary<string, object?>)rows.Rows.Single()[0]!;
        node["labels"].Should().BeAssignableTo<IReadOnlyList<object?>>().Which.Should().Equal("Probe");
        node["properties"].Should().BeEquivalentTo(new Dictionary<string, object?> { ["key"] = "node" });
    }

    [Fact]
    public async Task A_type_that_does_not_travel_is_named_and_its_value_is_not()
    {
        var ask = () => _transport.ReadAsync(Cypher("RETURN $v", "v", new List<object?> { 12.5m }), Stop);

        (await ask.Should().ThrowAsync<ArgumentException>()).Which.Message.Should().Contain("Decimal").And.NotContain("12.5");
    }

    [Fact]
    public async Task Statements_of_one_write_see_each_other_and_answer_in_order()
    {
        var answers = await _transport.WriteAsync(
            [
                Cypher("CREATE (:Probe {key: 'first'})"),
                Cypher("MATCH (p:Probe {key: 'first'}) SET p.seen = true RETURN count(p) AS found"),
                Cypher("MATCH (p:Probe {key: 'first'}) RETURN p.seen AS seen"),
            ],
            Stop);

        answers.Should().HaveCount(3);
        answers[0].Rows.Should().BeEmpty();
        answers[1].Rows.Single().Should().Equal(1L);
        answers[2].Rows.Single().Should().Equal(true);
    }

    [Fact]
    public async Task Work_reads_what_it_wrote_and_writes_what_it_read()
    {
        string key = await _transport.WriteAsync(async (transaction, stop) =>
        {
            await transaction.RunAsync(Cypher("CREATE (:Probe {key: 'read'})"), stop);
            var read = await transaction.RunAsync(Cypher("MATCH (p:Probe {key: 'read'}) RETURN p.key + '-back'"), stop);
            var back = (string)read.Rows.Single()[0]!;
            await transaction.RunAsync(Cypher("CREATE (:Probe {key: $key})", "key", back), stop);
            return back;
        }, Stop);

        (await CountAsync(key)).Should().Be(1);
    }

    [Fact]
    public async Task Work_that_throws_leaves_nothing()
    {
        var write = () => _transport.WriteAsync<int>(async (transaction, stop) =>
        {
            await transaction.RunAsync(Cypher("CREATE (:Probe {key: 'thrown'})"), stop);
            throw new InvalidOperationException("no more");
        }, Stop);

        await write.Should().ThrowAsync<InvalidOperationException>();
        (await CountAsync("thrown")).Should().Be(0);
    }

    [Fact]
    public async Task Nothing_to_write_is_no_error() => (await _transport.WriteAsync([], Stop)).Should().BeEmpty();

    [Fact]
    public async Task A_failure_in_the_last_statement_undoes_the_first()
    {
        var write = () => _transport.WriteAsync([Cypher("CREATE (:Probe {key: 'undone'})"), Cypher("RETURN 1 / 0")], Stop);

        await write.Should().ThrowAsync<GraphStoreException>();
        (await CountAsync("undone")).Should().Be(0);
    }

    [Fact]
    public async Task An_error_after_rows_began_is_an_error_and_nothing_is_kept()
    {
        var write = () => _transport.WriteAsync([Cypher("UNWIND [1, 0] AS i CREATE (p:Probe {key: 'late'}) RETURN 1 / i")], Stop);

        var error = (await write.Should().ThrowAsync<GraphStoreException>()).Which;
        error.Code.Should().Be("Neo.ClientError.Statement.ArithmeticError");
        error.IsTransient.Should().BeFalse();
        (await CountAsync("late")).Should().Be(0);
    }

    [Fact]
    public async Task A_question_may_not_write()
    {
        var ask = () => _transport.ReadAsync(Cypher("CREATE (:Probe {key: 'asked'})"), Stop);

        await ask.Should().ThrowAsync<GraphStoreException>();
        (await CountAsync("asked")).Should().Be(0);
    }

    [Fact]
    public async Task A_message_holds_no_value_of_a_parameter()
    {
        var ask = () => _transport.ReadAsync(Cypher("RETURN date($d)", "d", "It's \"secret\""), Stop);

        (await ask.Should().ThrowAsync<GraphStoreException>()).Which.ToString().Should().NotContain("secret");
    }

    [Fact]
    public async Task A_broken_unique_constraint_names_no_value()
    {
        await _transport.WriteAsync([Cypher("CREATE CONSTRAINT probe_key IF NOT EXISTS FOR (p:UniqueProbe) REQUIRE p.key IS UNIQUE")], Stop);
        var write = () => _transport.WriteAsync([Cypher("UNWIND [1, 2] AS i CREATE (:UniqueProbe {key: $k})", "k", "O'Secret")], Stop);

        var error = (await write.Should().ThrowAsync<GraphStoreException>()).Which;
        error.Code.Should().Be("Neo.ClientError.Schema.ConstraintValidationFailed");
        error.IsTransient.Should().BeFalse();
        error.ToString().Should().NotContain("Secret");
        await _transport.WriteAsync([Cypher("DROP CONSTRAINT probe_key")], Stop);
    }

    [Fact]
    public async Task A_syntax_error_says_where_it_is()
    {
        var ask = () => _transport.ReadAsync(Cypher("RETRUN 1"), Stop);

        (await ask.Should().ThrowAsync<GraphStoreException>()).Which.Message.Should().Contain("RETRUN");
    }

    [Fact]
    public async Task Writers_of_the_same_node_all_get_through()
    {
        await _transport.WriteAsync([Cypher("CREATE (:Probe {key: 'a', n: 0}), (:Probe {key: 'b', n: 0})")], Stop);
        // In opposite order, so that two transactions can deadlock and one has to run again.
        var writes = Enumerable.Range(0, 16).Select(i => _transport.WriteAsync([Add(i % 2 == 0 ? "a" : "b"), Add(i % 2 == 0 ? "b" : "a")], Stop));

        await Task.WhenAll(writes);

        var rows = await _transport.ReadAsync(Cypher("MATCH (p:Probe) WHERE p.key IN ['a', 'b'] RETURN p.n"), Stop);
        rows.Rows.Select(row => row[0]).Should().Equal(16L, 16L);
    }

    [Fact]
    public async Task A_cancelled_call_says_so()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        var write = () => _transport.WriteAsync([Cypher("CREATE (:Probe {key: 'cancelled'})")], cancelled.Token);

        await write.Should().ThrowAsync<OperationCanceledException>();
        (await CountAsync("cancelled")).Should().Be(0);
    }

    [Fact]
    public async Task A_wrong_password_is_told_with_what_to_do_and_not_tried_again()
    {
        var error = await ErrorAsync(options => options.Neo4jPassword = "not-the-password");

        error.Message.Should().Contain("NEO4J_PASSWORD").And.NotContain("not-the-password");
        error.IsTransient.Should().BeFalse();
    }

    [Fact]
    public async Task A_missing_database_is_told_with_what_to_do()
    {
        var error = await ErrorAsync(options => options.Neo4jDatabase = "elsewhere");

        error.Message.Should().Contain("no such database").And.Contain("elsewhere").And.Contain("NEO4J_DATABASE");
    }

    private static INeo4jTransport Open(GraphStoreOptions options) => Neo4jTransport.Open(options, TimeProvider.System, NullLogger.Instance);

    private async Task<GraphStoreOptions> OptionsAsync()
    {
        var database = await server.CleanAsync();
        return new()
        {
            Neo4jUri = Address(database),
            Neo4jUser = database.User,
            Neo4jPassword = database.Password,
            Neo4jDatabase = database.Name,
        };
    }

    private async Task<GraphStoreException> ErrorAsync(Action<GraphStoreOptions> change)
    {
        var options = await OptionsAsync();
        change(options);
        await using var transport = Open(options);
        var ask = () => transport.ReadAsync(Cypher("RETURN 1"), Stop);
        return (await ask.Should().ThrowAsync<GraphStoreException>()).Which;
    }

    private static Neo4jStatement Add(string key) => Cypher("MATCH (p:Probe {key: $key}) SET p.n = p.n + 1", "key", key);

    private async Task<long> CountAsync(string key) =>
        (long)(await _transport.ReadAsync(Cypher("MATCH (p:Probe {key: $key}) RETURN count(p)", "key", key), Stop)).Rows.Single()[0]!;
}
