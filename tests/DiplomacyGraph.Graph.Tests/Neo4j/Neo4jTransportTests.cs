using DiplomacyGraph.Graph.Neo4j;
using Microsoft.Extensions.Logging.Abstractions;

namespace DiplomacyGraph.Graph.Tests.Neo4j;

public sealed class Neo4jTransportTests
{
    [Theory]
    [InlineData("http://localhost:7474")]
    [InlineData("https://graph.example.org/neo4j")]
    public async Task Http_addresses_go_through_the_query_api(string address)
    {
        await using var transport = Open(address);

        transport.Should().BeOfType<QueryApiTransport>();
    }

#if !NEO4J_DRIVER
    [Theory]
    [InlineData("bolt://localhost:7687")]
    [InlineData("neo4j://localhost")]
    [InlineData("neo4j+s://graph.example.org")]
    [InlineData("bolt+ssc://graph.example.org")]
    public void A_bolt_address_in_a_build_without_the_driver_names_the_property(string address)
    {
        var open = () => Open(address);

        open.Should().Throw<GraphStoreException>().WithMessage("*-p:Neo4jDriver=true*");
    }
#endif

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("localhost:7474")]
    [InlineData("ftp://localhost")]
    [InlineData("bolt+x://localhost")]
    public void Anything_else_is_told_with_an_example(string? address)
    {
        var open = () => Open(address);

        open.Should().Throw<GraphStoreException>().WithMessage("*NEO4J_URI*http://localhost:7474*");
    }

    [Fact]
    public void A_password_in_the_address_is_refused_and_not_repeated()
    {
        var open = () => Open("http://neo4j:open-sesame@localhost:7474");

        open.Should().Throw<GraphStoreException>().Which.Message.Should().Contain("NEO4J_PASSWORD").And.NotContain("open-sesame");
    }

    private static INeo4jTransport Open(string? address) =>
        Neo4jTransport.Open(new GraphStoreOptions { Neo4jUri = address }, TimeProvider.System, NullLogger.Instance);
}
