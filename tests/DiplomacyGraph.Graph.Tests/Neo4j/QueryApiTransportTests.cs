using System.Text.Json.Nodes;
using DiplomacyGraph.Graph.Neo4j;
using Microsoft.Extensions.Logging;

namespace DiplomacyGraph.Graph.Tests.Neo4j;

/// <summary>Answers of a server that are hard to get from a real one, each as it was seen or is documented.</summary>
public sealed class QueryApiTransportTests : IAsyncDisposable
{
    private const string Row = """{"data":{"fields":["n"],"values":[[1]]},"bookmarks":["FB:1"]}""";
    private const string Opened = """{"transaction":{"id":"ab12","expires":"2026-01-01T00:00:00Z"}}""";
    private const string Step = """{"data":{"fields":[],"values":[]},"transaction":{"id":"ab12","expires":"2026-01-01T00:00:00Z"}}""";
    private const string Committed = """{"bookmarks":["FB:1"]}""";
    private const string Deadlock = "Neo.TransientError.Transaction.DeadlockDetected";

    private readonly FakeQueryApi _server = new();
    private readonly LogOfTest _log = new();
    private readonly QueryApiTransport _transport;

    public QueryApiTransportTests() => _transport = Open(TimeSpan.FromMinutes(1));

    public async ValueTask DisposeAsync()
    {
        await _transport.DisposeAsync();
        _server.Dispose();
    }

    [Fact]
    public async Task An_accepted_answer_with_errors_after_its_rows_is_a_failure()
    {
        _server.Answers(202, """{"data":{"fields":["n"],"values":[[1]]},"errors":[{"code":"Neo.ClientError.Statement.ArithmeticError","message":"/ by zero"}]}""");

        (await ReadFailsAsync()).Code.Should().Be("Neo.ClientError.Statement.ArithmeticError");
        _server.Asked.Should().HaveCount(1);
    }

    [Theory]
    [InlineData(Deadlock)]
    [InlineData("Neo.TransientError.General.DatabaseUnavailable")]
    [InlineData("Neo.ClientError.Security.AuthorizationExpired")]
    [InlineData("Neo.ClientError.Cluster.NotALeader")]
    [InlineData("Neo.ClientError.General.ForbiddenOnReadOnlyDatabase")]
    public async Task A_transient_code_is_tried_again_though_it_comes_as_status_400(string code)
    {
        _server.Fails(code).Answers(202, Row);

        (await ReadAsync()).Rows.Single().Should().Equal(1L);
        _server.Asked.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("Neo.TransientError.Transaction.Terminated", 400)]
    [InlineData("Neo.TransientError.Transaction.LockClientStopped", 400)]
    [InlineData("Neo.ClientError.Statement.SyntaxError", 400)]
    [InlineData("Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration", 400)]
    [InlineData("Neo.DatabaseError.General.UnknownError", 500)]
    public async Task Any_other_code_is_told_at_once(string code, int status)
    {
        _server.Fails(code, status);

        var error = await ReadFailsAsync();

        error.IsTransient.Should().BeFalse();
        error.Code.Should().Be(code);
        _server.Asked.Should().HaveCount(1);
    }

    [Fact]
    public async Task An_early_server_spells_the_code_as_error()
    {
        _server.Answers(400, $$"""{"errors":[{"error":"{{Deadlock}}","message":"wait"}]}""").Answers(202, Row);

        (await ReadAsync()).Rows.Should().HaveCount(1);
    }

    [Theory]
    [InlineData(500, "")]
    [InlineData(502, "<html>Bad Gateway</html>")]
    [InlineData(503, "")]
    [InlineData(429, "")]
    public async Task A_status_without_a_word_of_the_server_is_tried_again(int status, string body)
    {
        _server.Answers(status, body).Answers(202, Row);

        (await ReadAsync()).Rows.Should().HaveCount(1);
    }

    [Fact]
    public async Task A_lost_connection_is_tried_again()
    {
        _server.Throws(new HttpRequestException("refused")).Throws(new IOException("reset")).Answers(202, Row);

        (await ReadAsync()).Rows.Should().HaveCount(1);
    }

    [Fact]
    public async Task Trying_again_has_an_end()
    {
        for (var i = 0; i <= Neo4jRetry.MaxAttempts; i++)
        {
            _server.Fails(Deadlock);
        }

        var error = await ReadFailsAsync();

        error.IsTransient.Should().BeTrue();
        _server.Asked.Should().HaveCount(Neo4jRetry.MaxAttempts + 1);
    }

    [Fact]
    public async Task An_untrusted_certificate_is_told_at_once()
    {
        _server.Throws(new HttpRequestException(HttpRequestError.SecureConnectionError, "untrusted"));

        (await ReadFailsAsync()).Message.Should().Contain("certificate");
    }

    [Fact]
    public async Task A_page_that_is_no_answer_is_told_with_what_to_check()
    {
        _server.Answers(200, "<html>Welcome</html>");

        var error = await ReadFailsAsync();

        error.Message.Should().Contain("no Neo4j Query API").And.Contain("NEO4J_URI");
        error.IsTransient.Should().BeFalse();
    }

    [Fact]
    public async Task Statements_go_into_one_transaction_which_is_committed_at_last()
    {
        _server.Answers(202, Opened).Answers(202, Step).Answers(202, Step).Answers(202, Row).Answers(202, Committed);

        var rows = await WriteAsync("A", "B", "C");

        rows.Select(answer => answer.Rows.Count).Should().Equal(0, 0, 1);
        _server.Asked.Should().Equal(
            "POST /db/neo4j/query/v2/tx", "POST /db/neo4j/query/v2/tx/ab12", "POST /db/neo4j/query/v2/tx/ab12", "POST /db/neo4j/query/v2/tx/ab12",
            "POST /db/neo4j/query/v2/tx/ab12/commit");
    }

    [Fact]
    public async Task A_transient_failure_within_a_transaction_runs_all_of_it_again()
    {
        _server.Answers(202, Opened).Answers(202, Step).Fails(Deadlock).Fails("Neo.ClientError.Request.Invalid", 404)
            .Answers(202, Opened.Replace("ab12", "cd34", StringComparison.Ordinal)).Answers(202, Step).Answers(202, Row).Answers(202, Committed);

        await WriteAsync("A", "B");

        _server.Asked.Should().EndWith(
            ["POST /db/neo4j/query/v2/tx", "POST /db/neo4j/query/v2/tx/cd34", "POST /db/neo4j/query/v2/tx/cd34", "POST /db/neo4j/query/v2/tx/cd34/commit"]);
        _server.Bodies[^3].Should().Contain("\"A\"");
    }

    [Fact]
    public async Task A_transaction_the_server_no_longer_knows_is_run_again()
    {
        const string gone = """{"errors":[{"code":"Neo.ClientError.Request.Invalid","message":"Transaction with Id: \"ab12\" was not found."}]}""";
        _server.Answers(202, Opened).Answers(202, Step).Answers(404, gone).Answers(404, gone)
            .Answers(202, Opened).Answers(202, Step).Answers(202, Row).Answers(202, Committed);

        (await WriteAsync("A", "B"))[1].Rows.Should().HaveCount(1);
    }

    [Fact]
    public async Task A_failure_of_ours_rolls_the_transaction_back()
    {
        _server.Answers(202, Opened).Answers(200, "{}");

        var write = () => _transport.WriteAsync([Cypher("A", 1.5m), Cypher("B", null)], CancellationToken.None);

        await write.Should().ThrowAsync<ArgumentException>();
        _server.Asked.Should().EndWith("DELETE /db/neo4j/query/v2/tx/ab12");
    }

    [Fact]
    public async Task A_cancelled_write_rolls_the_transaction_back()
    {
        using var cancel = new CancellationTokenSource();
        _server.Answers(202, Opened).Answers(token => CancelThenWaitAsync(cancel, token)).Answers(200, "{}");

        var write = () => _transport.WriteAsync([Cypher("A", null), Cypher("B", null)], cancel.Token);

        await write.Should().ThrowAsync<OperationCanceledException>();
        _server.Asked.Should().EndWith("DELETE /db/neo4j/query/v2/tx/ab12");
    }

    [Fact]
    public async Task A_failed_roll_back_does_not_hide_the_failure()
    {
        _server.Answers(202, Opened).Fails("Neo.ClientError.Statement.SyntaxError").Throws(new HttpRequestException("gone"));

        var write = () => WriteAsync("A", "B");

        (await write.Should().ThrowAsync<GraphStoreException>()).Which.Code.Should().Be("Neo.ClientError.Statement.SyntaxError");
    }

    [Fact]
    public async Task A_transaction_stays_with_the_member_of_the_cluster_that_opened_it()
    {
        _server.Answers(202, Opened, affinity: "member-2").Answers(202, Step).Answers(202, Committed);

        await WriteAsync("A");

        _server.Affinities.Should().Equal("", "member-2", "member-2");
    }

    [Fact]
    public async Task A_question_reads_what_was_written_before_it()
    {
        _server.Answers(202, Opened).Answers(202, Step).Answers(202, Committed).Answers(202, Row);

        await WriteAsync("A");
        await ReadAsync();

        Body(0)["bookmarks"].Should().BeNull();
        Body(0)["accessMode"]!.GetValue<string>().Should().Be("Write");
        Body(3)["bookmarks"]!.ToJsonString().Should().Be("""["FB:1"]""");
        Body(3)["accessMode"]!.GetValue<string>().Should().Be("Read");
    }

    [Fact]
    public async Task A_transaction_begins_after_what_was_written_before_it()
    {
        _server.Answers(202, Opened).Answers(202, Step).Answers(202, Committed).Answers(202, Opened).Answers(202, Step).Answers(202, Committed);

        await WriteAsync("A");
        await WriteAsync("B");

        Body(3)["bookmarks"]!.ToJsonString().Should().Be("""["FB:1"]""");
        Body(4)["bookmarks"].Should().BeNull("a transaction takes them when it begins, and refuses them later");
    }

    [Fact]
    public async Task Bookmarks_of_a_database_that_was_restored_are_forgotten()
    {
        _server.Answers(202, Opened).Answers(202, Step).Answers(202, Committed)
            .Fails("Neo.ClientError.Transaction.InvalidBookmark").Answers(202, Row);

        await WriteAsync("A");
        await ReadAsync();

        Body(4)["bookmarks"].Should().BeNull();
    }

    [Fact]
    public async Task Nothing_is_sent_that_a_server_refuses()
    {
        _server.Answers(202, Row);

        await ReadAsync();

        Body(0).Select(field => field.Key).Should().BeEquivalentTo("statement", "parameters", "accessMode");
    }

    [Fact]
    public async Task A_request_that_takes_too_long_is_given_up_and_not_repeated()
    {
        await using var transport = Open(TimeSpan.FromMilliseconds(50));
        _server.Answers(WaitAsync);

        var ask = () => transport.ReadAsync(Cypher("A", null), CancellationToken.None);

        (await ask.Should().ThrowAsync<GraphStoreException>()).Which.Code.Should().Be(Neo4jErrors.TimedOut);
        _server.Asked.Should().HaveCount(1, "the server may still be at it");
    }

    [Theory]
    [InlineData("5.25.1")]
    [InlineData("4.4.40")]
    [InlineData("dev")]
    public async Task A_server_older_than_5_26_is_refused(string version)
    {
        _server.Root = () => FakeQueryApi.Response(200, $$"""{"neo4j_version":"{{version}}"}""");

        (await ReadFailsAsync()).Message.Should().Contain(version).And.Contain("5.26");
        _server.Asked.Should().BeEmpty();
    }

    [Theory]
    [InlineData("5.26.0")]
    [InlineData("5.27-aura")]
    [InlineData("2026.08.1")]
    public async Task A_later_server_is_taken_and_looked_at_once(string version)
    {
        _server.Root = () => FakeQueryApi.Response(200, $$"""{"neo4j_version":"{{version}}"}""");
        _server.Answers(202, Row).Answers(202, Row);

        await ReadAsync();
        await ReadAsync();

        _server.Looks.Should().Be(1);
    }

    [Theory]
    [InlineData("""{"name":"another","cluster_name":"docker"}""")]
    [InlineData("<html></html>")]
    [InlineData("[]")]
    public async Task Another_program_at_the_address_is_refused(string root)
    {
        _server.Root = () => FakeQueryApi.Response(200, root);

        (await ReadFailsAsync()).Message.Should().Contain("is no Neo4j").And.Contain("NEO4J_URI");
    }

    [Fact]
    public async Task Neither_password_nor_parameters_are_in_messages_or_logs()
    {
        _server.Fails(Deadlock).Answers(400, """{"errors":[{"code":"Neo.ClientError.Statement.TypeError","message":"Wrong: String(\"Sokolova's\")"}]}""");

        var read = () => _transport.ReadAsync(Cypher("A", "Sokolova's"), CancellationToken.None);

        var error = (await read.Should().ThrowAsync<GraphStoreException>()).Which;
        _log.Lines.Should().HaveCount(2, "it connected and tried again");
        string.Join('\n', [.. _log.Lines, error.ToString()]).Should().NotContain("Sokolova").And.NotContain("open-sesame");
    }

    private static Neo4jStatement Cypher(string text, object? value) => new(text, new Dictionary<string, object?> { ["v"] = value });

    private static async Task<HttpResponseMessage> WaitAsync(CancellationToken token)
    {
        await Task.Delay(Timeout.InfiniteTimeSpan, token);
        throw new InvalidOperationException("It waits until it is cancelled.");
    }

    private static async Task<HttpResponseMessage> CancelThenWaitAsync(CancellationTokenSource cancel, CancellationToken token)
    {
        await cancel.CancelAsync();
        return await WaitAsync(token);
    }

    private QueryApiTransport Open(TimeSpan timeout) => new(
        new(new("http://neo4j.test:7474/"), "neo4j", "open-sesame", "neo4j", timeout), _server,
        Neo4jRetry.Create(TimeSpan.FromMilliseconds(1), TimeProvider.System, _log), TimeProvider.System, _log);

    private Task<Neo4jRows> ReadAsync() => _transport.ReadAsync(Cypher("A", null), TestContext.Current.CancellationToken);

    private async Task<GraphStoreException> ReadFailsAsync()
    {
        var read = ReadAsync;
        return (await read.Should().ThrowAsync<GraphStoreException>()).Which;
    }

    private Task<IReadOnlyList<Neo4jRows>> WriteAsync(params string[] texts) =>
        _transport.WriteAsync([.. texts.Select(text => Cypher(text, null))], TestContext.Current.CancellationToken);

    private JsonObject Body(int index) => JsonNode.Parse(_server.Bodies[index])!.AsObject();

    /// <summary>Keeps what is logged.</summary>
    private sealed class LogOfTest : ILogger
    {
        public List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add(formatter(state, exception) + exception);
    }
}
