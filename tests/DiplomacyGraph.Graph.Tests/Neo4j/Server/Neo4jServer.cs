namespace DiplomacyGraph.Graph.Tests.Neo4j.Server;

/// <summary>
/// One Neo4j server for all tests of an assembly, which run one after the other. It is the one that <c>NEO4J_URI</c> names (with
/// <c>NEO4J_USER</c>, <c>NEO4J_PASSWORD</c>, <c>NEO4J_DATABASE</c>, <c>NEO4J_BOLT_URI</c>); else one started from the jars beside the checkout; else a container.
/// Where none can be had, tests are skipped with the reason, or fail where <c>DIPLOMACY_REQUIRE_NEO4J=1</c>.
/// </summary>
public sealed class Neo4jServer : IAsyncLifetime
{
    /// <summary>The collection of tests that share the server.</summary>
    public const string Collection = "Neo4j";

    private RunningNeo4j? _running;
    private string _reason = "";

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        var reasons = new List<string>();
        _running = await NamedNeo4j.FindAsync()
            ?? await LocalNeo4j.StartAsync(reasons.Add)
            ?? await ContainerNeo4j.StartAsync(reasons.Add);
        _reason = "There is no Neo4j to test with: " + string.Join("; ", reasons) + ".";
    }

    /// <summary>An empty database. To be called at the start of every test class that uses it; skips the test where there is no server.</summary>
    public async Task<Neo4jDatabase> CleanAsync()
    {
        if (_running is null)
        {
            Assert.SkipUnless(Environment.GetEnvironmentVariable("DIPLOMACY_REQUIRE_NEO4J") == "1", _reason);
            Assert.Fail(_reason);
        }

        await _running!.Database.WipeAsync();
        return _running.Database;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_running is not null)
        {
            await _running.Stop();
        }
    }
}

/// <summary>Ties the server to its collection.</summary>
[CollectionDefinition(Neo4jServer.Collection)]
public sealed class Neo4jServerDefinition : ICollectionFixture<Neo4jServer>;
