namespace DiplomacyGraph.Extraction.Events.CooperationRules;

/// <summary>What speaks for somebody as the other side of an act.</summary>
internal enum SideEvidence
{
    /// <summary>"thanked Poland": the object of the act.</summary>
    Object,

    /// <summary>"offered to lend Poland", "ready to sell to Poland": behind a word that says to whom or with whom.</summary>
    Toward,

    /// <summary>"offered to train Polish pilots", "Poland's request": an owner named behind the act.</summary>
    Owner,

    /// <summary>Otherwise named behind the act.</summary>
    Behind,

    /// <summary>"keeps its troops in Poland": where forces stand.</summary>
    Station,

    /// <summary>"in search of helicopters for Darfur", "against Poland": named as a place or a foe.</summary>
    Scene,

    /// <summary>"turned to Poland, from which it wants to buy".</summary>
    Antecedent,

    /// <summary>"asked him": whoever is there.</summary>
    Pronoun,

    /// <summary>Named in the clause before the act.</summary>
    Before,

    /// <summary>Named in another clause of the sentence.</summary>
    Sentence,

    /// <summary>An organisation, whose missions and bodies others work for.</summary>
    Body,

    /// <summary>"the NATO mission in Iraq": the organisation for which peace is kept.</summary>
    Mission,

    /// <summary>Of those who are there.</summary>
    Present,

    /// <summary>All others of a meeting that the sentence tells of.</summary>
    MeetingSentence,

    /// <summary>All others of a meeting that the paragraph tells of.</summary>
    MeetingParagraph,

    /// <summary>All others of a meeting told before.</summary>
    MeetingBefore,

    /// <summary>All others of a meeting none of whom is spoken of any more.</summary>
    MeetingStale,

    /// <summary>Who stated something before.</summary>
    LastBy,

    /// <summary>Toward whom something was stated before.</summary>
    LastWith,

    /// <summary>Named in the sentence before.</summary>
    Earlier,

    /// <summary>Named in the headline.</summary>
    Headline,

    /// <summary>"with everyone who fights terrorism": an other side without a name.</summary>
    Anyone,

    /// <summary>Nothing says whom.</summary>
    Nobody,
}
