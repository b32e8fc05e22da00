using System.Net;
using System.Net.Sockets;
using System.Runtime.CompilerServices;

namespace DiplomacyGraph.Graph.Tests.Neo4j.Server;

/// <summary>A server of its own from <c>shared/neo4j/neo4j-server.sh</c> beside the checkout, on free ports, with its data in a temporary folder.</summary>
internal static class LocalNeo4j
{
    private const string Java = "openjdk-17-jre-headless";

    /// <summary>The script, or null where it is not beside the checkout. Test code is compiled where the checkout is, so the way up leads out of it.</summary>
    public static string? Script { get; } = FindScript();

    /// <summary>Null where it cannot be started, with the reason.</summary>
    public static async Task<RunningNeo4j?> StartAsync(Action<string> reason)
    {
        if (Script is null || OperatingSystem.IsWindows())
        {
            reason("no shared/neo4j beside the checkout");
            return null;
        }

        if (!await HasJavaAsync())
        {
            reason($"no Java, and {Java} cannot be installed");
            return null;
        }

        var settings = Settings();
        StopWhenTestsDie(settings);
        var (failed, said) = await new Command("bash", [Script, "start"], settings).RunAsync();
        if (failed)
        {
            reason("neo4j-server.sh did not start: " + said);
            return null;
        }

        var database = new Neo4jDatabase(
            new($"http://127.0.0.1:{settings["NEO4J_HTTP_PORT"]}/"), new($"bolt://127.0.0.1:{settings["NEO4J_BOLT_PORT"]}"),
            "neo4j", settings["NEO4J_PASSWORD"], "neo4j");
        return new(database, async () => await new Command("bash", ["-c", Cleanup], settings).RunAsync());
    }

    private static string Cleanup => $"'{Script}' stop; rm -rf \"$NEO4J_BASE\"";

    private static Dictionary<string, string> Settings() => new()
    {
        ["NEO4J_BASE"] = Directory.CreateTempSubdirectory("diplomacy-neo4j-").FullName,
        ["NEO4J_HTTP_PORT"] = FreePort(),
        ["NEO4J_BOLT_PORT"] = FreePort(),
        ["NEO4J_PASSWORD"] = Guid.NewGuid().ToString("N"),
        ["NEO4J_HEAP"] = "512m",
        ["NEO4J_PAGECACHE"] = "64m",
    };

    private static async Task<bool> HasJavaAsync()
    {
        if (await SucceedsAsync("java -version"))
        {
            return true;
        }

        return Environment.IsPrivilegedProcess
            && (await SucceedsAsync($"apt-get install -y {Java}") || await SucceedsAsync($"apt-get update && apt-get install -y {Java}"));
    }

    private static async Task<bool> SucceedsAsync(string command) => !(await new Command("bash", ["-c", command], []).RunAsync()).Failed;

    /// <summary>Waits, apart from this process, for its end, however it ends; where the server was stopped before, there is nothing left to do.</summary>
    private static void StopWhenTestsDie(Dictionary<string, string> settings)
    {
        var wait = $"while kill -0 {Environment.ProcessId} 2>/dev/null; do sleep 2; done; [ ! -d \"$NEO4J_BASE\" ] || {{ {Cleanup}; }}";
        using var watch = new Command("setsid", ["bash", "-c", $"({wait}) </dev/null >/dev/null 2>&1 &"], settings).Start();
    }

    private static string FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private static string? FindScript([CallerFilePath] string here = "")
    {
        for (var folder = Path.GetDirectoryName(here); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var script = Path.Combine(folder, "shared", "neo4j", "neo4j-server.sh");
            if (File.Exists(script))
            {
                return script;
            }
        }

        return null;
    }
}
