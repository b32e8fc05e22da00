using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Entities;

/// <summary>Whose an office is: the question, with all that can help to answer it.</summary>
/// <param name="Text">The article.</param>
/// <param name="Found">Its mentions.</param>
/// <param name="Clusters">Its persons.</param>
/// <param name="Roles">The offices of each person so far.</param>
/// <param name="Guessed">Persons whose party was only guessed so far.</param>
/// <param name="Person">The holder, as index of the clusters.</param>
/// <param name="Role">The office without a party.</param>
/// <param name="Written">From where the text is written.</param>
/// <param name="Home">The country from which the part of the text is written; null where nothing says.</param>
internal sealed record OfficeQuestion(
    TokenizedText Text, MentionSet Found, IReadOnlyList<NameClusters.Cluster> Clusters, List<EntityRole>[] Roles, HashSet<int> Guessed, int Person, EntityRole Role, TextHome Written, Party? Home)
{
    /// <summary>The offices that one person of a country holds at a time.</summary>
    public static readonly HashSet<RoleKind> OneAtATime =
    [
        RoleKind.HeadOfState, RoleKind.HeadOfGovernment, RoleKind.DefenceMinister, RoleKind.ForeignMinister, RoleKind.ChiefOfDefence,
        RoleKind.ArmyChief, RoleKind.NavyChief, RoleKind.AirChief, RoleKind.SecurityAdviser,
    ];

    /// <summary>First token of the title.</summary>
    public int At => Role.Title.First;

    /// <summary>The sentence of the title.</summary>
    public TokenRange Sentence => Text.SentenceAt(At).Tokens;

    /// <summary>Text, mentions, office and sentence: what most shapes look at.</summary>
    public void Deconstruct(out TokenizedText text, out MentionSet found, out EntityRole role, out TokenRange sentence) => (text, found, role, sentence) = (Text, Found, Role, Sentence);

    /// <summary>The names of the holder.</summary>
    public NameClusters.Cluster Holder => Clusters[Person];

    /// <summary>Whether another person holds the office of a party already.</summary>
    public bool IsTaken(Party? of) => OneAtATime.Contains(Role.Kind) && Role.Status == RoleStatus.Current
        && Roles.Where((_, i) => i != Person).Any(other => other.Any(r => r.Kind == Role.Kind && r.Of == of && r.Status == RoleStatus.Current && !AreTwoPosts(r, Role)));

    /// <summary>A commander-in-chief and a chief of staff stand at the head of the same forces.</summary>
    private bool AreTwoPosts(EntityRole a, EntityRole b) =>
        a.Kind == RoleKind.ChiefOfDefence && Text.Any(a.Title, IsCommander) != Text.Any(b.Title, IsCommander) && Text.Any(a.Title, IsStaff) != Text.Any(b.Title, IsStaff);

    private static bool IsCommander(Token token) => token.Norm is "commander" or "command";

    private static bool IsStaff(Token token) => token.Norm == "staff";
}
