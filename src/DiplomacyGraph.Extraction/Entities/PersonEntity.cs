using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Entities;

/// <summary>A person whom the text names, with all places that name him or her.</summary>
/// <param name="Index">Number in the text, from 0, in order of first mention.</param>
/// <param name="Mentions">The names, in order of the text.</param>
/// <param name="Roles">The offices the text gives.</param>
/// <param name="Origin">The party that stands beside the name ("Peru's X"); null for none.</param>
internal sealed record PersonEntity(int Index, IReadOnlyList<NameMention> Mentions, IReadOnlyList<EntityRole> Roles, Party? Origin = null)
{
    /// <summary>The party for which the person speaks: that of the first current office with one.</summary>
    public Party? Party => Roles.Where(r => r.Of is not null).OrderBy(r => r.Status == RoleStatus.Former).Select(r => r.Of).FirstOrDefault() ?? Origin;

    /// <summary>The office by which others are called counterparts: the first that is more than "officer" or "official".</summary>
    public EntityRole? MainRole => EntityRole.Main(Roles);
}

/// <summary>An office that the text gives a person.</summary>
/// <param name="Title">The words of the title.</param>
/// <param name="Kind">Kind of office.</param>
/// <param name="Of">Country or organisation; null where nothing says.</param>
/// <param name="Status">Current, former, acting, designate.</param>
/// <param name="Rule">The rule that tied it to the person.</param>
/// <param name="LicensedBy">For a concluded office, the words that allow the conclusion.</param>
internal sealed record EntityRole(TokenRange Title, RoleKind Kind, Party? Of, RoleStatus Status, string Rule, TokenRange? LicensedBy)
{
    /// <summary>The first of several offices that is more than "officer" or "official", else the first; null for none.</summary>
    public static EntityRole? Main(IReadOnlyList<EntityRole> roles) =>
        roles.FirstOrDefault(r => r.Kind is not (RoleKind.MilitaryOfficer or RoleKind.Official or RoleKind.Spokesperson)) ?? (roles.Count > 0 ? roles[0] : null);
}
