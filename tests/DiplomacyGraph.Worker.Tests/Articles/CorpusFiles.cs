using System.Runtime.CompilerServices;

namespace DiplomacyGraph.Worker.Tests.Articles;

/// <summary>The large corpus that stands beside a checkout on some machines.</summary>
internal static class CorpusFiles
{
    /// <summary>The folder, or null where it is missing.</summary>
    public static string? Folder { get; } = Find();

    // Test code is compiled where the checkout is, so the way up from this file leads out of it.
    private static string? Find([CallerFilePath] string here = "")
    {
        for (string? folder = Path.GetDirectoryName(here); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            string corpus = Path.Combine(folder, "shared", "corpus");
            if (Directory.Exists(corpus))
            {
                return corpus;
            }
        }

        return null;
    }
}
