using DiplomacyGraph.Graph.Neo4j;
using DiplomacyGraph.Graph.Tests.Neo4j.Server;
using Microsoft.Extensions.Logging.Abstractions;

namespace DiplomacyGraph.Graph.Tests.Neo4j;

/// <summary>The Query API of a real server.</summary>
[Collection(Neo4jServer.Collection)]
public sealed class QueryApiServerTests(Neo4jServer server) : TransportContract
{
    private static readonly Neo4jStatement One = new("RETURN 1", new Dictionary<string, object?>());

    internal override async Task<INeo4jTransport> OpenAsync() => Open(Options(await server.CleanAsync()));

    [Fact]
    public async Task A_wrong_password_is_told_with_what_to_do_and_not_tried_again()
    {
        var options = Options(await server.CleanAsync());
        options.Neo4jPassword = "not-the-password";

        var error = await ErrorAsync(options);

        error.Message.Should().Contain("NEO4J_PASSWORD").And.NotContain("not-the-password");
        error.IsTransient.Should().BeFalse();
    }

    [Fact]
    public async Task A_missing_database_is_told_with_what_to_do()
    {
        var options = Options(await server.CleanAsync());
        options.Neo4jDatabase = "elsewhere";

        (await ErrorAsync(options)).Message.Should().Contain("no such database").And.Contain("elsewhere").And.Contain("NEO4J_DATABASE");
    }

    private static GraphStoreOptions Options(Neo4jDatabase database) => new()
    {
        Neo4jUri = database.Http.ToString(),
        Neo4jUser = database.User,
        Neo4jPassword = database.Password,
        Neo4jDatabase = database.Name,
    };

    private static INeo4jTransport Open(GraphStoreOptions options) => Neo4jTransport.Open(options, TimeProvider.System, NullLogger.Instance);

    private static async Task<GraphStoreException> ErrorAsync(GraphStoreOptions options)
    {
        await using var transport = Open(options);
        var ask = () => transport.ReadAsync(One, TestContext.Current.CancellationToken);
        return (await ask.Should().ThrowAsync<GraphStoreException>()).Which;
    }
}
