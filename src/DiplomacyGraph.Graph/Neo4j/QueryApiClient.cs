using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace DiplomacyGraph.Graph.Neo4j;

/// <summary>One request to the Query API and its answer, with every failure as a <see cref="GraphStoreException"/>.</summary>
internal sealed class QueryApiClient : IDisposable
{
    /// <summary>Names the member of a cluster that holds a transaction; what comes with its opening must go with all that follows.</summary>
    public const string AffinityHeader = "neo4j-cluster-affinity";

    private readonly Neo4jEndpoint _server;
    private readonly HttpClient _http;
    private readonly TimeProvider _clock;
    private readonly AuthenticationHeaderValue _credentials;

    public QueryApiClient(Neo4jEndpoint server, HttpMessageHandler handler, TimeProvider clock)
    {
        (_server, _clock) = (server, clock);
        // The time limit is the endpoint's, set on each request.
        _http = new(handler) { Timeout = System.Threading.Timeout.InfiniteTimeSpan };
        _http.DefaultRequestHeaders.Accept.Add(new("application/json"));
        _credentials = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{server.User}:{server.Password}")));
    }

    /// <summary>Sends a body to a path under <c>/db/{database}/query/v2</c>.</summary>
    public Task<QueryApiAnswer> PostAsync(string path, ReadOnlyMemory<byte> body, string? affinity, CancellationToken cancellation)
    {
        var request = Request(HttpMethod.Post, path, affinity);
        request.Content = new ReadOnlyMemoryContent(body) { Headers = { ContentType = new("application/json") } };
        return SendAsync(request, ReadAnswerAsync, cancellation);
    }

    /// <summary>Ends what is at a path: a transaction that is not to be.</summary>
    public Task<QueryApiAnswer> DeleteAsync(string path, string? affinity, CancellationToken cancellation) =>
        SendAsync(Request(HttpMethod.Delete, path, affinity), ReadAnswerAsync, cancellation);

    /// <summary>What the server says of itself at its root; it needs no password, so none is sent.</summary>
    public Task<JsonDocument> GetRootAsync(CancellationToken cancellation) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Get, _server.Address), ReadRootAsync, cancellation);

    public void Dispose() => _http.Dispose();

    private HttpRequestMessage Request(HttpMethod method, string path, string? affinity)
    {
        var address = new Uri(_server.Address, $"db/{Uri.EscapeDataString(_server.Database)}/query/v2{path}");
        var request = new HttpRequestMessage(method, address) { Headers = { Authorization = _credentials } };
        if (affinity is not null)
        {
            request.Headers.Add(AffinityHeader, affinity);
        }

        return request;
    }

    private async Task<T> SendAsync<T>(
        HttpRequestMessage request, Func<HttpResponseMessage, CancellationToken, Task<T>> read, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(_server.Timeout, _clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, limit.Token);
        using (request)
        {
            try
            {
                using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token).ConfigureAwait(false);
                return await read(response, either.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException e) when (!cancellation.IsCancellationRequested)
            {
                throw limit.IsCancellationRequested ? TimedOut(e) : Unreachable(e);
            }
            catch (HttpRequestException e)
            {
                throw e.HttpRequestError == HttpRequestError.SecureConnectionError ? Insecure(e) : Unreachable(e);
            }
            catch (IOException e)
            {
                throw Unreachable(e);
            }
        }
    }

    private async Task<QueryApiAnswer> ReadAnswerAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        var body = await ReadBodyAsync(response, cancellation).ConfigureAwait(false);
        if (body is { Error: { } error })
        {
            throw response.StatusCode == HttpStatusCode.NotFound && error.Code == Neo4jErrors.RequestInvalid
                ? TransactionGone()
                : Neo4jErrors.From(error.Code, error.Message, _server);
        }

        if (body is null || !response.IsSuccessStatusCode)
        {
            throw Unexpected(response.StatusCode);
        }

        return new(body, response.Headers.TryGetValues(AffinityHeader, out var affinity) ? affinity.First() : null);
    }

    /// <summary>Null for a body that is none of the API's: empty, or a page from something in between.</summary>
    private static async Task<QueryApiResponse?> ReadBodyAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        try
        {
            var stream = await response.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
            return await QueryApiResponse.ReadAsync(stream, cancellation).ConfigureAwait(false);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private async Task<JsonDocument> ReadRootAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        if (!response.IsSuccessStatusCode)
        {
            throw Unexpected(response.StatusCode);
        }

        var stream = await response.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        try
        {
            return await JsonDocument.ParseAsync(stream, cancellationToken: cancellation).ConfigureAwait(false);
        }
        catch (JsonException)
        {
            throw Unexpected(response.StatusCode);
        }
    }

    /// <summary>5xx, 408 and 429 without a word come from a server that is starting or stopping, or from a proxy before it: worth another try.</summary>
    private GraphStoreException Unexpected(HttpStatusCode status) =>
        status is >= HttpStatusCode.InternalServerError or HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests
            ? new($"Neo4j at {_server} answered with status {(int)status} and nothing else.", isTransient: true, Neo4jErrors.Unreachable)
            : new(
                $"What is at {_server} answered with status {(int)status} and is no Neo4j Query API: check that NEO4J_URI is the server's HTTP address, such as http://localhost:7474.",
                code: Neo4jErrors.Unusable);

    /// <summary>It waited too long between two statements, or its server started anew: nothing of it was kept.</summary>
    private GraphStoreException TransactionGone() =>
        new($"Neo4j at {_server} has ended the transaction before its commit.", isTransient: true, Neo4jErrors.RequestInvalid);

    private GraphStoreException Unreachable(Exception cause) => new(
        $"Neo4j at {_server} cannot be reached: check that it runs and that NEO4J_URI is its HTTP address.", isTransient: true, Neo4jErrors.Unreachable, cause);

    private GraphStoreException Insecure(Exception cause) => new(
        $"No secure connection to Neo4j at {_server}: its certificate is not trusted here, or it does not speak HTTPS at this port.",
        code: Neo4jErrors.Unreachable, cause: cause);

    private GraphStoreException TimedOut(Exception cause) => new(
        $"Neo4j at {_server} took longer than {_server.Timeout:c} for one request, and may still be at it.",
        isTransient: true, Neo4jErrors.TimedOut, cause);
}
