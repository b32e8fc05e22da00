using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Entities;

/// <summary>"the Indian delegation was headed by Deputy NSA X", "from the American side …, the Defense Attache, Y", "Z was a member of the Indian delegation".</summary>
internal static class SideRule
{
    private static readonly WordSet Sides = new("side", "delegation", "team", "contingent", "party");
    private static readonly WordSet Openings = new("by", "included", "includes", "include", "including", "comprised", "comprising", "consisted", "was", "were");

    /// <summary>The party whose delegation the words at a token belong to; null where the sentence says nothing of it.</summary>
    public static Party? SideOf(TokenizedText text, MentionSet found, int at)
    {
        TokenRange sentence = text.SentenceAt(at).Tokens;
        Party? before = null;
        int opened = -1;
        foreach (GeoMention geo in found.In<GeoMention>(sentence).Where(g => g.Party is { Kind: PartyKind.Country }))
        {
            bool side = IsSide(text, geo, sentence.End);
            if (geo.Range.First < at && side)
            {
                (before, opened) = (geo.Party, geo.Range.End);
            }
            else if (geo.Range.First > at && side && IsMembership(text, geo.Range.First, at))
            {
                return geo.Party;
            }
        }

        bool opens = before is not null && !Enumerable.Range(opened, at - opened).Any(i => text.Tokens[i].Norm is "with" or "met" or "visited") && Enumerable.Range(opened, at - opened).Any(i => Openings.Contains(text.Tokens[i]) || text.Tokens[i].Is(':'));
        return opens ? before : null;
    }

    /// <summary>"Indian delegation", "delegation of (from) India".</summary>
    private static bool IsSide(TokenizedText text, GeoMention geo, int limit)
    {
        int next = geo.Range.End, of = geo.Range.First - 1;
        of -= of > 0 && text.Tokens[of].Norm == "the" ? 1 : 0;
        return (next < limit && Sides.Contains(text.Tokens[next]))
            || (of > 0 && text.Tokens[of].Norm is "of" or "from" && text.Tokens[of - 1].Norm is "delegation" or "side");
    }

    private static bool IsMembership(TokenizedText text, int geo, int from) =>
        Enumerable.Range(from, geo - from).Any(i => text.Tokens[i].Norm is "member" or "members" or "part");
}
