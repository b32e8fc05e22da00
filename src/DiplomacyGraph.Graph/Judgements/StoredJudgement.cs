using DiplomacyGraph.Facts;
using DiplomacyGraph.Graph.Identity;
using DiplomacyGraph.Graph.Writing;

namespace DiplomacyGraph.Graph.Judgements;

/// <summary>
/// A human's word on two persons. Each is held by all articles that named him when it was given, so that it stands as long as one of them does.
/// </summary>
/// <param name="A">The one, in order.</param>
/// <param name="B">The other, in order.</param>
/// <param name="Same">Whether they are one.</param>
/// <param name="Note">Why; null where the human did not say.</param>
internal sealed record StoredJudgement(IReadOnlyList<Anchor> A, IReadOnlyList<Anchor> B, bool Same, string? Note)
{
    /// <summary>Key made from the two persons; the same for both verdicts, so that the later takes the place of the earlier.</summary>
    public string Key => ContentKey.Of("judgement", A[0].ToString(), B[0].ToString());

    /// <summary>All articles that it holds on to.</summary>
    public IEnumerable<string> Articles => A.Concat(B).Select(a => a.Article).Distinct(StringComparer.Ordinal);

    /// <summary>Reads a row of <c>state/judgements</c>.</summary>
    public static StoredJudgement Of(QueryRow row) => new(
        Anchor.Read((string)row.Values[3]!), Anchor.Read((string)row.Values[4]!), row.Values[1] is true or 1L, (string?)row.Values[2]);

    /// <summary>A word on the persons behind claims; the order of the two does not matter.</summary>
    public static StoredJudgement On(IEnumerable<PersonClaim> a, IEnumerable<PersonClaim> b, bool same, string? note)
    {
        List<List<Anchor>> sides = [.. new[] { a, b }.Select(s => s.OrderBy(c => c.Id).Select(Anchor.Of).Distinct().ToList())
            .OrderBy(s => s[0].ToString(), StringComparer.Ordinal)];
        return new StoredJudgement(sides[0], sides[1], same, note);
    }

    /// <summary>Whether it is about the same two persons as another: each side shares an article's word with one of the other's.</summary>
    public bool IsAbout(StoredJudgement other) =>
        (A.Intersect(other.A).Any() && B.Intersect(other.B).Any()) || (A.Intersect(other.B).Any() && B.Intersect(other.A).Any());

    /// <summary>The same for a resolver, held by the first article of each side that is there; null where a side is gone.</summary>
    public Judgement? Among(IReadOnlyCollection<PersonClaim> claims) =>
        Present(A, claims) is Anchor a && Present(B, claims) is Anchor b ? new Judgement(a.Article, a.Name, b.Article, b.Name, Same, Note) : null;

    /// <summary>The first claim of each side; null where a side is gone.</summary>
    public (PersonClaim A, PersonClaim B)? ClaimsAmong(IReadOnlyCollection<PersonClaim> claims) =>
        Present(A, claims) is Anchor a && Present(B, claims) is Anchor b ? (claims.First(a.Is), claims.First(b.Is)) : null;

    /// <summary>The row of <c>write/save-judgements</c>.</summary>
    public Row Row() => new()
    {
        ["key"] = Key,
        ["same"] = Same,
        ["note"] = Note,
        ["a"] = string.Join('\n', A),
        ["b"] = string.Join('\n', B),
        ["caption"] = $"{A[0].Name} {(Same ? "is" : "is not")} {B[0].Name}",
    };

    private static Anchor? Present(IReadOnlyList<Anchor> side, IReadOnlyCollection<PersonClaim> claims) =>
        side.Where(a => claims.Any(a.Is)).Select(a => (Anchor?)a).FirstOrDefault();
}
