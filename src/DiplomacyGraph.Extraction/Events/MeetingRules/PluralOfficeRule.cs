using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.MeetingRules;

/// <summary>"the defence ministers of Turkey, Azerbaijan and Georgia": one participant a country, named where the text names the holder.</summary>
internal static class PluralOfficeRule
{
    /// <summary>The holders that plural titles in a range stand for.</summary>
    public static IEnumerable<Reference> In(TokenizedText text, EntitySet who, TokenRange range) =>
        from title in who.Mentions.In<RoleMention>(range)
        where title.IsPlural && title.Kind is not (RoleKind.Official or RoleKind.MilitaryOfficer or RoleKind.Spokesperson)
        let parties = PluralTitleRule.PartiesOf(text, who.Mentions, title)
        where parties.Count > 1
        from party in parties
        select new Reference(title.Range, ReferenceKind.Office, Holder(who, title.Kind, party), party, title.Kind);

    private static PersonEntity? Holder(EntitySet who, RoleKind kind, Party party)
    {
        List<PersonEntity> holders = [.. who.Persons.Where(p => p.Roles.Any(r => r.Of == party && r.Status != RoleStatus.Former && IsOf(kind, r.Kind)))];
        return holders.Count == 1 ? holders[0] : null;
    }

    /// <summary>"ministers" alone may be those of defence or foreign affairs.</summary>
    private static bool IsOf(RoleKind said, RoleKind held) => said == held || (said == RoleKind.OtherMinister && held is RoleKind.DefenceMinister or RoleKind.ForeignMinister);
}
