namespace DiplomacyGraph.Extraction.Events.CooperationRules;

/// <summary>How much each piece of evidence weighs; those for the same parties add up. Fitted to the annotated articles (a multinomial logit), then rounded to half its units.</summary>
internal static class SideWeights
{
    /// <summary>The weight of a piece of evidence for "they" and "both sides".</summary>
    public static double Of(GroupEvidence evidence) => evidence switch
    {
        GroupEvidence.Count => 7,
        GroupEvidence.MeetingParagraph => 5,
        GroupEvidence.MeetingSentence or GroupEvidence.MeetingBefore => 4,
        GroupEvidence.PairBefore => 3.5,
        GroupEvidence.Headline => 3,
        GroupEvidence.ListBefore => 2,
        GroupEvidence.ListHere => 1,
        _ => 0,
    };

    /// <summary>The weight of a piece of evidence for the other side of an act.</summary>
    public static double Of(SideEvidence evidence) => evidence switch
    {
        SideEvidence.Object or SideEvidence.Toward or SideEvidence.Owner => 4,
        SideEvidence.Antecedent or SideEvidence.Station => 3.5,
        SideEvidence.Behind => 2.5,
        SideEvidence.MeetingParagraph => 1.5,
        SideEvidence.Pronoun or SideEvidence.Before or SideEvidence.LastBy => 1.5,
        SideEvidence.Sentence or SideEvidence.MeetingBefore or SideEvidence.MeetingSentence or SideEvidence.Scene => 1,
        SideEvidence.Body or SideEvidence.Present or SideEvidence.Earlier or SideEvidence.Headline => .5,
        SideEvidence.Anyone => 3,
        SideEvidence.Nobody => .75,
        _ => 0,
    };
}
