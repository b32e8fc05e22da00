using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.CooperationRules;

/// <summary>How a modality word weighs beside others (cooperation-modality.tsv).</summary>
internal enum ActForce
{
    /// <summary>Says what one side does: "offered", "thanked".</summary>
    Plain,

    /// <summary>Is done by all sides together: "discussed", "signed".</summary>
    Mutual,

    /// <summary>Turns talk about something into intent: "ways to".</summary>
    Ways,

    /// <summary>Counts only where the clause has no other: "will", "strengthen".</summary>
    Weak,

    /// <summary>Gives way to what it stresses: "reaffirmed (support)".</summary>
    Frame,

    /// <summary>Is intent of one, but an agreement of several: "pledged".</summary>
    Vow,

    /// <summary>Is cooperation only where several do it: "condemned".</summary>
    Together,

    /// <summary>Takes its topic from the statement before where the clause has none: "accepted", "ruled out".</summary>
    Answer,
}

/// <summary>What a modality word says.</summary>
/// <param name="Modality">The modality.</param>
/// <param name="Force">How it weighs.</param>
internal readonly record struct ActWord(Modality Modality, ActForce Force);

/// <summary>What a clause does with a topic.</summary>
/// <param name="Range">The words that say so.</param>
/// <param name="Modality">The modality.</param>
/// <param name="Force">How the words weigh.</param>
/// <param name="Start">The first token of the verbs that lead to it ("would continue to stand by"); the subject stands before it.</param>
internal readonly record struct Act(Tokens.TokenRange Range, Modality Modality, ActForce Force, int Start)
{
    /// <summary>Whether all sides do it together.</summary>
    public bool IsMutual => Force == ActForce.Mutual;
}
