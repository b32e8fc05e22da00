using DiplomacyGraph.Graph.Neo4j;

namespace DiplomacyGraph.Graph.Tests.Neo4j;

/// <summary>Statements whose number is known beforehand, in one transaction.</summary>
internal static class TransportExtensions
{
    public static Task<IReadOnlyList<Neo4jRows>> WriteAsync(
        this INeo4jTransport transport, IReadOnlyList<Neo4jStatement> statements, CancellationToken cancellation) =>
        transport.WriteAsync<IReadOnlyList<Neo4jRows>>(async (transaction, stop) =>
        {
            var answers = new List<Neo4jRows>();
            foreach (var statement in statements)
            {
                answers.Add(await transaction.RunAsync(statement, stop));
            }

            return answers;
        }, cancellation);
}
