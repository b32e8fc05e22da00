namespace DiplomacyGraph.Facts;

/// <summary>A news article, read and cleaned.</summary>
/// <param name="Id">Content key of the url, or of the text where there is no url (lower-case hexadecimal).</param>
/// <param name="Url">Address; null where unknown.</param>
/// <param name="Title">Headline; empty where unknown. Where the text opens with the headline, it is part of <paramref name="Text"/> too.</param>
/// <param name="Publisher">Agency, ministry or paper; null where unknown.</param>
/// <param name="Published">Date of publication; null where unknown, never the clock of the machine.</param>
/// <param name="Language">ISO 639-1 code; <c>en</c> where nothing says otherwise.</param>
/// <param name="Text">Headline, blank line, body, as a reader sees it. All <see cref="TextSpan"/>s point into this string.</param>
/// <param name="ContentHash">SHA-256 over all of the above but the id (lower-case hexadecimal): equal hashes, equal articles.</param>
public sealed record Article(
    string Id, string? Url, string Title, string? Publisher, PartialDate? Published, string Language, string Text, string ContentHash)
{
    /// <summary>Country from which the publisher writes; null where unknown. An article tells the view of its side.</summary>
    public Party? Side { get; init; }

    /// <summary>Creates an article with its id and hash computed from the content.</summary>
    public static Article Create(
        string text, string title = "", string? url = null, string? publisher = null, PartialDate? published = null, string language = "en") => new(
            url is null ? ContentKey.Of("article-text", text) : ContentKey.Of("article-url", url),
            url, title, publisher, published, language, text,
            ContentKey.HashOf(url, title, publisher, published?.ToString(), language, text));

    /// <summary>The same article from a publisher of a country that its reader was told of; that is part of the content, and of the hash.</summary>
    public Article WithSide(Party side) => this with
    {
        Side = side,
        ContentHash = ContentKey.HashOf(Url, Title, Publisher, Published?.ToString(), Language, Text, side.Code),
    };
}
