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
        SideEvidence.Object or SideEvidence.Toward or SideEvidence.Owner => 4.5,
        SideEvidence.Antecedent or SideEvidence.Station => 3.5,
        SideEvidence.Anyone => 3,
        SideEvidence.Behind or SideEvidence.Mission => 2.5,
        SideEvidence.Before => 2,
        SideEvidence.MeetingParagraph or SideEvidence.LastBy or SideEvidence.Scene or SideEvidence.Pronoun => 1.5,
        SideEvidence.Sentence or SideEvidence.MeetingBefore or SideEvidence.MeetingSentence => 1,
        SideEvidence.Nobody => 1,
        SideEvidence.Present or SideEvidence.Earlier or SideEvidence.Body or SideEvidence.Headline => .5,
        SideEvidence.MeetingStale => -2,
        _ => 0,
    };
}
