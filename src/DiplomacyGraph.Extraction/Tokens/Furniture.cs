namespace DiplomacyGraph.Extraction.Tokens;

/// <summary>Lines that surround an article and are no news: "Read also: …", "[Advertisement]", "Photo: …".</summary>
internal static class Furniture
{
    private static readonly string[] Openings =
    [
        "read also", "also read", "read more", "see also", "related:", "related articles", "more on this", "recommended", "don't miss", "most read", "trending",
        "[advertisement]", "advertisement", "photo:", "photo by", "photo credit", "image:", "picture:", "file photo", "share this", "follow us", "subscribe",
        "sign up", "click here", "copyright", "all rights reserved", "©", "we use cookies", "this site uses cookies", "contact:", "media contact", "tags:",
        "topics:", "watch:", "listen:", "comments", "leave a comment", "print this", "edited by", "translated by", "home >", "you may also like", "###",
    ];

    /// <summary>Whether a line opens as furniture does.</summary>
    public static bool Is(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> trimmed = line.TrimStart(" *>-–•");
        foreach (string opening in Openings)
        {
            if (trimmed.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
