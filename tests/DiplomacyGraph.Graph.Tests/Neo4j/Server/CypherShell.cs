namespace DiplomacyGraph.Graph.Tests.Neo4j.Server;

/// <summary><c>cypher-shell</c>, the terminal of those who ask Neo4j by hand: from the jars beside the checkout, else from the path.</summary>
internal static class CypherShell
{
    /// <summary>Types a script and gives what the shell printed, values in plain text; the first error ends it.</summary>
    /// <exception cref="InvalidOperationException">A statement failed; the message is the shell's.</exception>
    public static async Task<string> RunAsync(Neo4jDatabase database, string script)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, script);
            var (failed, said) = await Find(database, file).RunAsync();
            return failed ? throw new InvalidOperationException(said) : said;
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static Command Find(Neo4jDatabase database, string file)
    {
        string[] options = ["--format", "plain", "--fail-fast", "-d", database.Name, "-f", file];
        // The jars' script signs in by itself, as the user neo4j at the loopback address.
        if (LocalNeo4j.Script is { } jars && database.Bolt.IsLoopback && database.User == "neo4j")
        {
            return new("bash", [jars, "shell", .. options], new()
            {
                ["NEO4J_BOLT_PORT"] = $"{database.Bolt.Port}",
                ["NEO4J_PASSWORD"] = database.Password,
            });
        }

        var shell = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, "cypher-shell")).FirstOrDefault(File.Exists);
        Assert.SkipWhen(shell is null, "There is no cypher-shell: neither shared/neo4j beside the checkout, nor on the path.");
        return new(shell!, [.. options, "-a", database.Bolt.ToString()], new() { ["NEO4J_USERNAME"] = database.User, ["NEO4J_PASSWORD"] = database.Password });
    }
}
