using System.Net;
using System.Text;

namespace DiplomacyGraph.Graph.Tests.Neo4j;

/// <summary>A server that answers as a test tells it, in order, and remembers what it was asked. Its root is that of a good server.</summary>
internal sealed class FakeQueryApi : HttpMessageHandler
{
    private readonly Queue<Func<CancellationToken, Task<HttpResponseMessage>>> _answers = new();

    /// <summary>What it says of itself.</summary>
    public Func<HttpResponseMessage> Root { get; set; } = () => Response(200, """{"neo4j_version":"5.26.30","neo4j_edition":"community"}""");

    /// <summary>"POST /db/neo4j/query/v2", in order, without the looks at the root.</summary>
    public List<string> Asked { get; } = [];

    /// <summary>The bodies of what was asked.</summary>
    public List<string> Bodies { get; } = [];

    /// <summary>The affinity header of what was asked; empty where there was none.</summary>
    public List<string> Affinities { get; } = [];

    /// <summary>How often its root was looked at.</summary>
    public int Looks { get; private set; }

    public FakeQueryApi Answers(int status, string body, string? affinity = null) => Answers(_ => Task.FromResult(Response(status, body, affinity)));

    public FakeQueryApi Fails(string code, int status = 400) =>
        Answers(status, $$"""{"errors":[{"code":"{{code}}","message":"told by the test"}]}""");

    public FakeQueryApi Throws(Exception error) => Answers(_ => Task.FromException<HttpResponseMessage>(error));

    public FakeQueryApi Answers(Func<CancellationToken, Task<HttpResponseMessage>> answer)
    {
        _answers.Enqueue(answer);
        return this;
    }

    public static HttpResponseMessage Response(int status, string body, string? affinity = null)
    {
        var response = new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (affinity is not null)
        {
            response.Headers.Add("neo4j-cluster-affinity", affinity);
        }

        return response;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Method == HttpMethod.Get)
        {
            Looks++;
            return Root();
        }

        Asked.Add($"{request.Method} {request.RequestUri!.AbsolutePath}");
        Bodies.Add(request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken));
        Affinities.Add(request.Headers.TryGetValues("neo4j-cluster-affinity", out var affinity) ? affinity.Single() : "");
        return await _answers.Dequeue()(cancellationToken);
    }
}
