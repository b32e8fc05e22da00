using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.CooperationRules;

/// <summary>Topics that no word list can hold, because a name is part of them.</summary>
internal static class TopicShapes
{
    private const int Object = 9;

    /// <summary>"the defence of", "defense of the".</summary>
    private static bool IsDefenceOf(TokenizedText text, int at)
    {
        at -= at > 0 && text.Tokens[at].Norm is "the" or "our" ? 1 : 0;
        return at > 0 && text.Tokens[at].Norm == "of" && text.Tokens[at - 1].Norm is "defence" or "defense";
    }

    private static readonly WordSet Backing = new("support", "supporting", "by", "defend", "defending");

    /// <summary>"commitment to Israel's security", "to support Ukraine".</summary>
    public static IEnumerable<PhraseTable<TopicWord>.Hit> OwnSecurity(TokenizedText text, EntitySet who, TokenRange clause)
    {
        foreach (GeoMention geo in who.Mentions.In<GeoMention>(clause).Where(g => g.Party is { Kind: PartyKind.Country }))
        {
            int next = geo.Range.End;
            if (geo.Range.First > clause.First && (IsBacking(text, geo.Range.First - 1) || (IsDefenceOf(text, geo.Range.First - 1) && who.Mentions.At<RoleMention>(geo.Range.First - 1) is null)) && !(next < clause.End && text.Tokens[next].Norm is "'s") && geo.Entry.Form == GeoForm.Name)
            {
                yield return new(new TokenRange(geo.Range.First - 1, next), new TopicWord(CooperationTopic.General, IsCivil: false));
            }
            else if (next + 1 < clause.End && text.Tokens[next].Norm == "'s" && text.Tokens[next + 1].Norm is "security" or "defence" or "defense" && !(next + 2 < clause.End && text.Tokens[next + 2].Norm is "minister" or "council" or "adviser" or "advisor" or "forces" or "ministry" or "secretary" or "industry" or "industrial" or "cooperation"))
            {
                yield return new(new TokenRange(geo.Range.First, next + 2), new TopicWord(CooperationTopic.General, IsCivil: false));
            }
        }
    }

    private static readonly WordSet Sharing = new("share", "sharing", "shared", "exchange", "exchanging", "swap", "pool", "pass", "pooling", "swapping");

    /// <summary>"share sonar data", "exchange satellite images": whatever they show, it is intelligence.</summary>
    public static IEnumerable<PhraseTable<TopicWord>.Hit> SharedData(TokenizedText text, TokenRange clause)
    {
        for (int i = clause.First; i + 2 < clause.End; i++)
        {
            int data = Sharing.Contains(text.Tokens[i]) ? Enumerable.Range(i + 2, Math.Min(2, clause.End - i - 2)).FirstOrDefault(j => text.Tokens[j].Norm is "data" or "images" or "imagery" or "intelligence", -1) : -1;
            if (data > 0)
            {
                yield return new(new TokenRange(i, data + 1), new TopicWord(CooperationTopic.IntelligenceSharing, IsCivil: false));
            }
        }
    }

    /// <summary>"support", "stand by".</summary>
    private static bool IsBacking(TokenizedText text, int at) =>
        Backing.Contains(text.Tokens[at]) && (text.Tokens[at].Norm != "by" || text.Tokens[Math.Max(0, at - 1)].Norm is "stand" or "stands" or "stood" or "standing");

    /// <summary>"exchanged views on Iran", "discussed Russia's posture": talk about somebody who is not there; null for none.</summary>
    public static TokenRange? ThirdParty(TokenizedText text, EntitySet who, TokenRange clause, TokenRange act, IReadOnlyList<Party> there)
    {
        int end = Enumerable.Range(act.End, Math.Max(0, Math.Min(clause.End, act.End + Object) - act.End)).FirstOrDefault(i => text.Tokens[i].Is('"') || text.Tokens[i].Is('”'), Math.Min(clause.End, act.End + Object));
        var objects = new TokenRange(act.End, end);
        return there.Count < 2 ? null : who.Mentions.In<GeoMention>(objects)
            .Where(g => g.Party is { Kind: PartyKind.Country } party && !there.Contains(party) && who.Mentions.At<RoleMention>(g.Range.First) is null && who.Mentions.At<NameMention>(g.Range.First) is null)
            .Select(g => (TokenRange?)g.Range).FirstOrDefault();
    }
}
