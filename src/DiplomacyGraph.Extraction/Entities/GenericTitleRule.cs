using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Entities;

/// <summary>"Minister Stetsenko", "the Estonian Minister", "Secretary Austin": a title whose kind the rest of the text tells.</summary>
internal static class GenericTitleRule
{
    // A ministry speaks of its own minister.
    private const int PublisherWeight = 2;
    private static readonly WordSet Generic = new("minister", "secretary", "chairman", "director", "commissioner", "adviser", "advisor", "head", "chief");

    /// <summary>Drops a generic title beside a full one (but "Senator X, the Freedonian minister" is both); else gives it the kind of minister that the text speaks of most.</summary>
    public static void Apply(TokenizedText text, MentionSet found, List<EntityRole> roles)
    {
        for (int i = 0; i < roles.Count; i++)
        {
            roles[i] = IsViceChief(text, found, roles[i]) ? roles[i] with { Kind = RoleKind.DeputyChiefOfDefence }
                : IsCivilServant(text, found, roles[i]) && MostNamed(found, text) is RoleKind ministry ? roles[i] with { Kind = ministry == RoleKind.DefenceMinister ? RoleKind.DeputyDefenceMinister : RoleKind.Official }
                : roles[i];
        }

        roles.RemoveAll(r => roles.Any(o => IsShortFor(text, r, o)) || IsCourtesy(text, roles, r));
        foreach (EntityRole role in roles.Where(r => IsGeneric(text, found, r)).ToList())
        {
            string word = text.Tokens[found.At<RoleMention>(role.Title.End - 1)!.Core.First].Norm;
            bool minister = word is "minister" or "secretary";
            if (roles.Any(r => r != role && !IsGeneric(text, found, r) && !(minister && r.Kind == RoleKind.Official && role.Of is not null | role.Status != RoleStatus.Current)))
            {
                roles.Remove(role);
            }
            else if (minister && MostNamed(found, text) is RoleKind kind)
            {
                roles[roles.IndexOf(role)] = role with { Kind = kind };
            }
        }
    }

    /// <summary>"Special Representative for Freedonia Ambassador X": a bare "Ambassador" is a form of address of who holds another office; "the mediator, Ambassador X" has both.</summary>
    private static bool IsCourtesy(TokenizedText text, List<EntityRole> roles, EntityRole role) =>
        role is { Kind: RoleKind.Ambassador, Of: null, Title: { Length: 1, First: > 0 } } && roles.Count > 1 && text.Tokens[role.Title.First].Norm == "ambassador" && !text.Tokens[role.Title.First - 1].Is(',');

    /// <summary>"Vice Minister X", elsewhere "Vice Minister of Unification X": the shorter title of two says less.</summary>
    private static bool IsShortFor(TokenizedText text, EntityRole role, EntityRole other) =>
        role.Kind != other.Kind && role.LicensedBy is null && other.LicensedBy is null && role.Status == other.Status && role.Of is null && role.Title.Length < other.Title.Length && role.Title.Length < 4
        && Enumerable.Range(other.Title.First, other.Title.Length - role.Title.Length).Any(from => Enumerable.Range(0, role.Title.Length).All(i => text.Tokens[from + i].Norm == text.Tokens[role.Title.First + i].Norm));

    /// <summary>The kind of an office, for a bare "minister" the one that the text speaks of most.</summary>
    public static RoleKind KindOf(TokenizedText text, MentionSet found, EntityRole role) =>
        role.Kind == RoleKind.OtherMinister && IsGeneric(text, found, role) ? MostNamed(found, text) ?? role.Kind : role.Kind;

    /// <summary>"Permanent Secretary X": the second civilian of the ministry that the text speaks of.</summary>
    private static bool IsCivilServant(TokenizedText text, MentionSet found, EntityRole role) =>
        role.LicensedBy is null && role.Kind is RoleKind.Official or RoleKind.DeputyDefenceMinister && found.At<RoleMention>(role.Title.End - 1) is { } mention && mention.Core.End == mention.Range.End
        && string.Join(' ', Enumerable.Range(mention.Core.First, mention.Core.Length).Select(i => text.Tokens[i].Norm)) is "permanent secretary" or "principal secretary" or "undersecretary" or "under secretary" or "permanent under secretary";

    /// <summary>"now the vice-chief": beside a chief of defence, his deputy.</summary>
    private static bool IsViceChief(TokenizedText text, MentionSet found, EntityRole role) =>
        role.LicensedBy is null && role.Kind == RoleKind.Official && role.Title.Length == 2 && text.Tokens[role.Title.First].Norm is "vice" or "deputy" && text.Tokens[role.Title.First + 1].Norm == "chief"
        && found.All<RoleMention>().Any(r => r.Kind == RoleKind.ChiefOfDefence);

    private static bool IsGeneric(TokenizedText text, MentionSet found, EntityRole role) =>
        role.LicensedBy is null && found.At<RoleMention>(role.Title.End - 1) is { Core.Length: 1 } mention && Enumerable.Range(mention.Core.End, mention.Range.End - mention.Core.End).All(i => text.Tokens[i].AfterHyphen)
        && !HasSubject(text, found, mention.Core.First) && (mention.Range.First == mention.Core.First || mention.Status != RoleStatus.Current || !text.Tokens[mention.Core.First - 1].IsCapitalised || found.At<GeoMention>(mention.Core.First - 1) is not null)
        && role.Kind is RoleKind.OtherMinister or RoleKind.Official or RoleKind.MilitaryOfficer && Generic.Contains(text.Tokens[mention.Core.First].Norm);

    /// <summary>"Veterans Minister": a word in capitals before "minister" says of what.</summary>
    private static bool HasSubject(TokenizedText text, MentionSet found, int core)
    {
        Sentence sentence = text.SentenceAt(core);
        Token? before = core - 1 > sentence.Tokens.First && sentence.Kind == SentenceKind.Body ? text.Tokens[core - 1] : null;
        return before is { IsCapitalised: true, IsAllCaps: false } && text.Tokens[core].Norm is "minister" or "secretary" && found.At<GeoMention>(core - 1) is null && found.At<NameMention>(core - 1) is null
            && before.Norm is "affairs" or "veterans" or "security" or "development" or "resources" or "services" or "production" or "industry" or "reform" or "cooperation" or "management" or "protection" or "integration";
    }

    /// <summary>Defence or foreign minister, whichever titles and ministries of the text name more often.</summary>
    public static RoleKind? MostNamed(MentionSet found, TokenizedText text)
    {
        int defence = found.All<RoleMention>().Count(r => r.Kind is RoleKind.DefenceMinister or RoleKind.DeputyDefenceMinister);
        int foreign = found.All<RoleMention>().Count(r => r.Kind == RoleKind.ForeignMinister);
        foreach (string word in (text.Article.Publisher ?? "").Split(' ').Select(Folding.Fold))
        {
            defence += word is "defence" or "defense" or "pentagon" ? PublisherWeight : 0;
            foreign += word is "foreign" or "state" ? PublisherWeight : 0;
        }

        for (int i = 1; i < text.Tokens.Count; i++)
        {
            bool ministry = text.Tokens[i].Norm is "ministry" || (text.Tokens[i - 1].Norm == "of" && text.Tokens[i].IsCapitalised);
            defence += ministry && (text.Tokens[i].Norm is "defence" or "defense" || text.Tokens[i - 1].Norm is "defence" or "defense") ? 1 : 0;
            foreign += ministry && (text.Tokens[i].Norm is "foreign" || text.Tokens[i - 1].Norm is "foreign") ? 1 : 0;
        }

        if (defence + foreign == 0)
        {
            return text.Tokens.Count(t => t.Norm is "defence" or "defense") > 2 ? RoleKind.DefenceMinister : null;
        }

        return defence >= foreign ? RoleKind.DefenceMinister : RoleKind.ForeignMinister;
    }
}
