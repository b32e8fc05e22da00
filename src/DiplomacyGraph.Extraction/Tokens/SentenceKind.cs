namespace DiplomacyGraph.Extraction.Tokens;

/// <summary>What part of a news text a sentence belongs to.</summary>
internal enum SentenceKind
{
    /// <summary>The headline: the first line, or a line that repeats the article's title.</summary>
    Headline,

    /// <summary>Running text.</summary>
    Body,

    /// <summary>Bylines, teasers ("Read also"), captions, advertisements, contact and cookie notes: names there are no news.</summary>
    Furniture,
}
