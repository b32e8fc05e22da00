using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Entities;

/// <summary>"French naval captain X", "Lieutenant General X of the German Air Force": an officer of a country without an office.</summary>
internal static class OfficerRule
{
    private static readonly WordSet Forces = new("command", "army", "navy", "force", "forces", "fleet", "corps", "guard", "regiment", "division", "brigade", "marines", "directorate");

    /// <summary>The role that rank and country give; null where the text ties the officer to no country.</summary>
    public static EntityRole? Find(TokenizedText text, MentionSet found, IEnumerable<NameMention> mentions)
    {
        foreach (NameMention name in mentions)
        {
            if (Apposed(text, found, name) is (RankMention rank, GeoMention of))
            {
                return new EntityRole(of.Range.Union(rank.Range), RoleKind.MilitaryOfficer, of.Party, RoleStatus.Current, "rank of a country, name", null);
            }
        }

        foreach (NameMention name in mentions.Where(m => m.Rank is not null))
        {
            if (Before(text, found, name) is GeoMention before)
            {
                return new EntityRole(before.Range.Union(name.Rank!.Value), RoleKind.MilitaryOfficer, before.Party, RoleStatus.Current, "officer of a country", null);
            }

            if (IsOfForce(text, found, name))
            {
                return new EntityRole(name.Rank!.Value, RoleKind.MilitaryOfficer, null, RoleStatus.Current, "officer of a force", null);
            }

            if (Behind(text, found, name) is GeoMention behind)
            {
                return new EntityRole(name.Rank!.Value, RoleKind.MilitaryOfficer, behind.Party, RoleStatus.Current, "officer of a force", null);
            }
        }

        return null;
    }

    /// <summary>"a French naval captain, X".</summary>
    private static (RankMention Rank, GeoMention Of)? Apposed(TokenizedText text, MentionSet found, NameMention name)
    {
        int at = name.Range.First - 2;
        if (at < 1 || !text.Tokens[at + 1].Is(',') || found.At<RankMention>(at) is not RankMention rank)
        {
            return null;
        }

        int before = rank.Range.First - 1;
        before -= before > 0 && text.Tokens[before].Norm is "army" or "navy" or "naval" or "air" ? 1 : 0;
        return found.At<GeoMention>(before) is { Party: { Kind: PartyKind.Country } } geo ? (rank, geo) : null;
    }

    private static GeoMention? Before(TokenizedText text, MentionSet found, NameMention name)
    {
        int at = name.Range.First - 1;
        while (at >= 0 && (text.Tokens[at].Kind == TokenKind.Possessive || text.Tokens[at].Norm is "army" or "navy" or "naval" or "military"))
        {
            at--;
        }

        return found.At<GeoMention>(at) is { Party: { Kind: PartyKind.Country } } geo && text.SentenceAt(at) == text.SentenceAt(name.Range.First) ? geo : null;
    }

    /// <summary>"Capt. X of the Naval Systems Command", "General Z of the cyber command", "Brigadier Y of our armed forces": a force without its country.</summary>
    private static bool IsOfForce(TokenizedText text, MentionSet found, NameMention name)
    {
        int at = name.Range.End, limit = text.SentenceAt(name.Range.First).Tokens.End;
        if (at + 2 >= limit || text.Tokens[at].Norm is not ("of" or "from") || text.Tokens[at + 1].Norm is not ("the" or "our" or "his" or "her"))
        {
            return false;
        }

        int end = at + 2;
        while (end < limit && end - at < 8 && (text.Tokens[end].IsCapitalised || text.Tokens[end].Norm is "armed" or "of" or "forces" or "army" or "navy") && found.At<GeoMention>(end) is null)
        {
            end++;
        }

        bool small = end == at + 2 && end + 1 < limit && !text.Tokens[end].IsCapitalised && text.Tokens[end].Kind == TokenKind.Word && Forces.Contains(text.Tokens[end + 1]);
        return small || (end > at + 2 && Forces.Contains(text.Tokens[end - 1]) && found.At<GeoMention>(end) is null);
    }

    private static GeoMention? Behind(TokenizedText text, MentionSet found, NameMention name)
    {
        int at = name.Range.End, limit = text.SentenceAt(name.Range.First).Tokens.End;
        if (at + 1 >= limit || text.Tokens[at].Norm is not ("of" or "from"))
        {
            return null;
        }

        at += text.Tokens[at + 1].Norm == "the" ? 2 : 1;
        return found.StartingAt<GeoMention>(at) is { Party: { Kind: PartyKind.Country } } geo ? geo : null;
    }
}
