namespace DiplomacyGraph.Graph.Identity;

/// <summary>The order that makes keys: by date, unknown first, then article and handle.</summary>
internal static class ClaimOrder
{
    /// <summary>Orders claims of persons.</summary>
    public static IComparer<PersonClaim> OfPersons { get; } =
        Comparer<PersonClaim>.Create((a, b) => Compare(a.Published?.ToString(), a.Id, b.Published?.ToString(), b.Id));

    /// <summary>Orders claims of meetings.</summary>
    public static IComparer<MeetingClaim> OfMeetings { get; } =
        Comparer<MeetingClaim>.Create((a, b) => Compare(a.Published?.ToString(), a.Id, b.Published?.ToString(), b.Id));

    /// <summary>Orders articles.</summary>
    public static IComparer<SourceClaim> OfSources { get; } = Comparer<SourceClaim>.Create(
        (a, b) => Compare(a.Published?.ToString(), new ClaimId(a.Article, ""), b.Published?.ToString(), new ClaimId(b.Article, "")));

    /// <summary>Below zero where the first of two claims, each with its date as text, comes first.</summary>
    public static int Compare(string? dateA, ClaimId a, string? dateB, ClaimId b)
    {
        int byDate = string.CompareOrdinal(dateA ?? "", dateB ?? "");
        return byDate != 0 ? byDate : a.CompareTo(b);
    }
}
