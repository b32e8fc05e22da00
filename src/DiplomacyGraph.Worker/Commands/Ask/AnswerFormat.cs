namespace DiplomacyGraph.Worker.Commands.Ask;

/// <summary>How an answer is written.</summary>
internal enum AnswerFormat
{
    /// <summary>A table to read.</summary>
    Table,

    /// <summary>An array of objects, one a row.</summary>
    Json,

    /// <summary>RFC 4180 with a header, UTF-8.</summary>
    Csv,
}

/// <summary>What of an answer is shown, and how.</summary>
internal sealed record Shown(AnswerFormat Format, bool HasEvidence = false, bool HasKeys = false);
