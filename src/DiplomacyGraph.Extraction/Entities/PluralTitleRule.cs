using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Entities;

/// <summary>"the defence ministers of Romania and Bulgaria, X and Y", "the two military commanders, Colombian Gen. X and Ecuadorean Vice Adm. Y".</summary>
internal static class PluralTitleRule
{
    /// <summary>The office of each name that follows a plural title.</summary>
    public static IEnumerable<(NameMention Name, EntityRole Role)> Find(TokenizedText text, MentionSet found)
    {
        foreach (RoleMention role in found.All<RoleMention>().Where(r => r.IsPlural && (r.Of is { Kind: PartyKind.Organisation } || r.Kind is not (RoleKind.Official or RoleKind.MilitaryOfficer) || IsBefore(text, found, r))))
        {
            TokenRange sentence = text.SentenceAt(role.Range.First).Tokens;
            IReadOnlyList<Party> parties = PartiesOf(text, found, role);
            int index = 0;
            foreach ((NameMention name, Party? beside) in NamesBehind(text, found, ListEnd(text, found, role, sentence.End), sentence.End, IsBefore(text, found, role)))
            {
                Party? of = role.Of is { Kind: PartyKind.Organisation } && role.Kind == RoleKind.Official ? role.Of : beside ?? (parties.Count > 1 && index < parties.Count ? parties[index] : role.Of);
                index++;
                yield return (name, new EntityRole(role.Range, role.Kind, of, role.Status, "plural title", role.Range));
            }
        }
    }

    /// <summary>"Senators A and B": a plural title with a capital right before two names.</summary>
    private static bool IsBefore(TokenizedText text, MentionSet found, RoleMention role) =>
        role.IsPlural && text.Tokens[role.Core.First].IsCapitalised && text.SentenceAt(role.Range.First).Kind == SentenceKind.Body && found.StartingAt<NameMention>(role.Range.End) is NameMention first
        && first.Range.End + 1 < text.Tokens.Count && (text.Tokens[first.Range.End].Norm == "and" || text.Tokens[first.Range.End].Is(','));

    /// <summary>The parties around a plural title: "the Romanian and Bulgarian defence ministers", "the army chiefs of Uruguay and Nepal".</summary>
    public static IReadOnlyList<Party> PartiesOf(TokenizedText text, MentionSet found, RoleMention role)
    {
        TokenRange sentence = text.SentenceAt(role.Range.First).Tokens;
        return [.. found.In<GeoMention>(new TokenRange(Math.Max(sentence.First, role.Range.First - 6), ListEnd(text, found, role, sentence.End))).Where(OfTitle).Select(g => g.Party).OfType<Party>().Distinct()];

        // Before the title only "Romanian" and "Romania's" say whose it is; "JUBA –" is a dateline.
        bool OfTitle(GeoMention geo) => geo.Range.First >= role.Range.First || geo.Entry.Form == Lexicons.GeoForm.Adjective || text.Tokens[geo.Range.End].Kind == TokenKind.Possessive;
    }

    /// <summary>"ministers of 40 countries … Poland's X": the kind of a plural title of the text, for a name with a country; null without one.</summary>
    public static (RoleKind Kind, TokenRange Title)? KindOfList(TokenizedText text, MentionSet found, GeoMention beside, bool ranked)
    {
        RoleMention? title = found.All<RoleMention>().Where(r => r.IsPlural && KindOf(text, found, r) is not null)
            .OrderBy(r => r.Range.First > beside.Range.First).ThenBy(r => Math.Abs(r.Range.First - beside.Range.First)).FirstOrDefault();
        title = ranked && title?.Kind is RoleKind.ArmyChief or RoleKind.NavyChief or RoleKind.AirChief or RoleKind.ChiefOfDefence ? null : title;
        // Ranked "defence chiefs" are officers; ranked "ministers" are mostly officers named beside them.
        bool chiefs = title is not null && ranked && text.Tokens[title.Core.End - 1].Norm == "chiefs";
        if (ranked && title is not null && (chiefs || !IsListed(text, found, title, beside)) && KindOf(text, found, title) is RoleKind.DefenceMinister or RoleKind.ForeignMinister)
        {
            return chiefs ? (RoleKind.ChiefOfDefence, title.Range) : null;
        }

        return title is null ? (ranked ? null : KindOfMany(found) ?? KindOfPeer(text, found, beside)) : (KindOf(text, found, title)!.Value, title.Range);
    }

    /// <summary>A text that tells of the same office of three countries or more tells of its holders.</summary>
    private static (RoleKind Kind, TokenRange Title)? KindOfMany(MentionSet found)
    {
        IGrouping<RoleKind, RoleMention>? many = found.All<RoleMention>().Where(r => r.Of is not null && r.Kind is RoleKind.DefenceMinister or RoleKind.ForeignMinister or RoleKind.ChiefOfDefence)
            .GroupBy(r => r.Kind).Where(g => g.Select(r => r.Of).Distinct().Count() >= 3).MaxBy(g => g.Count());
        return many is null ? null : (many.Key, many.First().Range);
    }

    /// <summary>"Freedonia's General X" behind the plural title, or in the same sentence with it or with others named by country.</summary>
    private static bool IsListed(TokenizedText text, MentionSet found, RoleMention title, GeoMention beside)
    {
        Sentence sentence = text.SentenceAt(beside.Range.First);
        bool owned = beside.Range.End < text.Tokens.Count && text.Tokens[beside.Range.End].Kind == TokenKind.Possessive && title.Range.First < beside.Range.First;
        return owned || text.SentenceAt(title.Range.First) == sentence || found.In<NameMention>(sentence.Tokens).Count(n => PartyByNameRule.Beside(text, found, [n]) is not null) > 1;
    }

    /// <summary>"received by Freedonia's minister of defence, A, … Sylvania's B": a minister named in the same paragraph, whose peers are named by country alone.</summary>
    private static (RoleKind Kind, TokenRange Title)? KindOfPeer(TokenizedText text, MentionSet found, GeoMention beside)
    {
        int paragraph = text.SentenceAt(beside.Range.First).Paragraph;
        RoleMention? peer = beside.Range.End < text.Tokens.Count && text.Tokens[beside.Range.End].Kind == TokenKind.Possessive
            ? found.All<RoleMention>().LastOrDefault(r => r.Range.First < beside.Range.First && text.SentenceAt(r.Range.First).Paragraph == paragraph && r.Kind is RoleKind.DefenceMinister or RoleKind.ForeignMinister && r.Of is Party of && of != beside.Party)
            : null;
        return peer is null ? null : (peer.Kind, peer.Range);
    }

    /// <summary>The kind of office of a plural title whose holders count as one list; null for other offices.</summary>
    public static RoleKind? KindOf(TokenizedText text, MentionSet found, RoleMention title) => title.Kind switch
    {
        RoleKind.DefenceMinister or RoleKind.ForeignMinister or RoleKind.ChiefOfDefence or RoleKind.ArmyChief or RoleKind.NavyChief or RoleKind.AirChief => title.Kind,
        RoleKind.OtherMinister => GenericTitleRule.MostNamed(found, text),
        _ => null,
    };

    /// <summary>The title may go on with "and Bulgaria".</summary>
    private static int ListEnd(TokenizedText text, MentionSet found, RoleMention role, int limit)
    {
        int end = role.Range.End;
        while (end + 1 < limit && (text.Tokens[end].Norm == "and" || text.Tokens[end].Is(',')))
        {
            int at = end + (text.Tokens[end + 1].Norm == "the" ? 2 : 1);
            if (at >= limit || found.StartingAt<GeoMention>(at) is not GeoMention geo || (geo.Range.End < limit && text.Tokens[geo.Range.End].IsCapitalised))
            {
                break;
            }

            end = geo.Range.End;
        }

        // "the defence ministers of the time, A and B".
        return end + 3 < limit && text.Tokens[end].Norm is "of" or "at" && text.Tokens[end + 1].Norm == "the" && text.Tokens[end + 2].Norm is "time" or "day" ? end + 3 : end;
    }

    private static IEnumerable<(NameMention Name, Party? Beside)> NamesBehind(TokenizedText text, MentionSet found, int at, int limit, bool adjacent)
    {
        for (int count = 0; at < limit; count++)
        {
            int next = at;
            Party? beside = null;
            while (next < limit && (text.Tokens[next].Is(',') || text.Tokens[next].Is(':') || text.Tokens[next].Norm is "and" or "'s" or "generals" or "admirals" or "ambassador" or "ambassadors" || (found.At<GeoMention>(next) is not null && found.At<NameMention>(next) is null)))
            {
                beside = found.At<GeoMention>(next)?.Party ?? beside;
                next++;
            }

            if (next >= limit || found.StartingAt<NameMention>(next) is not NameMention name || (count == 0 && next == at && name.Rank is null && !adjacent))
            {
                yield break;
            }

            GeoMention? bracketed = next < limit && PartyByNameRule.Beside(text, found, [name]) is GeoMention geo && geo.Range.First > name.Range.First ? geo : null;
            yield return (name, bracketed?.Party ?? beside);
            at = bracketed is null ? name.Range.End : bracketed.Range.End + (bracketed.Range.End < limit && text.Tokens[bracketed.Range.End].Is(')') ? 1 : 0);
        }
    }
}
