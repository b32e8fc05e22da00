namespace DiplomacyGraph.Worker.Tests.Articles;

/// <summary>The large corpus that stands beside a checkout on some machines.</summary>
internal static class CorpusFiles
{
    /// <summary>The folder, or null where it is missing.</summary>
    public static string? Folder { get; } = Find();

    // Tests are built inside the checkout, so the way up from their assembly leads out of it.
    private static string? Find()
    {
        for (string? folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
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
