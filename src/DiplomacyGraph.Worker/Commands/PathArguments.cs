using System.CommandLine;

namespace DiplomacyGraph.Worker.Commands;

/// <summary>Arguments that several commands share.</summary>
internal static class PathArguments
{
    /// <summary>One or more files or folders with articles.</summary>
    public static Argument<string[]> Articles() => new("PATH")
    {
        Description = "Files or folders with articles: .txt, .md, .html, .json, .jsonl.",
        Arity = ArgumentArity.OneOrMore,
    };
}
