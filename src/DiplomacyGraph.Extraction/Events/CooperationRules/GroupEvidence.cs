namespace DiplomacyGraph.Extraction.Events.CooperationRules;

/// <summary>What speaks for parties as those whom "they" or "both sides" mean.</summary>
internal enum GroupEvidence
{
    /// <summary>Those of a meeting that the sentence tells of.</summary>
    MeetingSentence,

    /// <summary>Those of a meeting that the paragraph tells of.</summary>
    MeetingParagraph,

    /// <summary>Those of the meeting told of last.</summary>
    MeetingBefore,

    /// <summary>Those of the first meeting that was held.</summary>
    Story,

    /// <summary>Several named together in the sentence.</summary>
    ListHere,

    /// <summary>Several named together before.</summary>
    ListBefore,

    /// <summary>Two named in the sentence.</summary>
    PairHere,

    /// <summary>Two named in a sentence before.</summary>
    PairBefore,

    /// <summary>The sides of the statement before.</summary>
    Last,

    /// <summary>Those of the headline.</summary>
    Headline,

    /// <summary>As many as the words say.</summary>
    Count,
}
