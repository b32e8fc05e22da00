using DiplomacyGraph.Graph.Queries;
using DiplomacyGraph.Graph.Tests.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace DiplomacyGraph.Graph.Tests;

public sealed class GraphServiceCollectionExtensionsTests
{
    [Fact]
    public async Task A_service_gets_a_store_and_the_questions()
    {
        using var file = new SqliteFile();
        await using ServiceProvider services = new ServiceCollection().AddDiplomacyGraph(o => o.SqlitePath = file.Path).BuildServiceProvider();
        IGraphStore store = services.GetRequiredService<IGraphStore>();
        await store.CreateSchemaAsync(TestContext.Current.CancellationToken);
        await store.SaveAsync([Stories.HostReport], TestContext.Current.CancellationToken);

        IReadOnlyList<ChiefsMeeting> met = await services.GetRequiredService<DiplomacyQueries>()
            .ChiefsOfStaffWhoMetAsync(Period.Year(2016), cancellation: TestContext.Current.CancellationToken);

        met.Should().ContainSingle().Which.Second.Person.Name.Should().Be("Oskar Lind");
    }

    [Fact]
    public void Neo4j_without_a_password_is_refused_at_start()
    {
        using ServiceProvider services = new ServiceCollection().AddDiplomacyGraph(o => o.Neo4jUri = "http://localhost:7474").BuildServiceProvider();

        Action start = () => services.GetRequiredService<IStartupValidator>().Validate();

        start.Should().Throw<OptionsValidationException>().WithMessage("*NEO4J_PASSWORD*");
    }
}
