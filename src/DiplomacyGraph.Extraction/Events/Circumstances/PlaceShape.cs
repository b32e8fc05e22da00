using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.Circumstances;

/// <summary>"in Ankara", "the port city of Odesa", "in a Manila ceremony", "at Kilima House": words that say where something took place.</summary>
internal static class PlaceShape
{
    private static readonly WordSet Journeys = new("leaves", "left", "leave", "departs", "departed", "heads", "headed", "returned", "returns", "back", "bound", "sets", "set");

    private static readonly WordSet Houses = new("house", "palace", "hotel", "hall", "centre", "center", "residence", "school", "lodge", "academy");

    private static readonly WordSet Settlements = new("city", "town", "capital", "port", "island", "province", "resort", "village", "suburb", "district", "region", "garrison");

    private static readonly WordSet Islands = new(
        "crete", "gotland", "okinawa", "guam", "palawan", "jeju", "sicily", "corsica", "sardinia", "hokkaido", "bornholm", "luzon", "mindanao", "hainan", "borneo", "bali", "rhodes", "lesbos", "lampedusa", "saaremaa");

    private static readonly WordSet Gatherings = new("ceremony", "hotel", "meeting", "meetings", "talks", "summit", "conference", "headquarters", "encounter");

    /// <summary>The places of a sentence, sites with a name of their own included, in no special order.</summary>
    public static IEnumerable<GeoMention> In(TokenizedText text, EntitySet who, Sentence sentence) =>
        SiteRule.In(text, who, sentence).Concat(who.Mentions.In<GeoMention>(sentence.Tokens).Where(g => IsWhere(text, who.Mentions, sentence, g))).Where(g => !IsHouseIn(text, who.Mentions, g));

    /// <summary>"at Kilima House in Nairobi", "at the Great Hall of the People in Beijing": a house is told by its city, a base by its name.</summary>
    private static bool IsHouseIn(TokenizedText text, MentionSet found, GeoMention site) => (site.Entry.Form == GeoForm.Seat || Houses.Contains(text.Tokens[site.Range.End - 1]))
        && site.Range.End + 1 < text.Tokens.Count && text.Tokens[site.Range.End].Norm == "in" && found.At<GeoMention>(site.Range.End + 1) is { Entry: { IsPlace: true, Form: not GeoForm.Seat } };

    /// <summary>Whether the words around a place say that something took place there.</summary>
    public static bool IsWhere(TokenizedText text, MentionSet found, Sentence sentence, GeoMention geo)
    {
        if (!geo.Entry.IsPlace || geo.Entry.Party is null)
        {
            return false;
        }

        int before = geo.Range.First - 1, behind = geo.Range.End;
        if (behind + 1 < sentence.Tokens.End && text.Tokens[behind + (text.Tokens[behind].Is(',') ? 1 : 0)].Norm == "where")
        {
            return true;
        }

        before -= before >= sentence.Tokens.First && text.Tokens[before].Norm == "the" ? 1 : 0;
        return before >= sentence.Tokens.First && found.At<RoleMention>(geo.Range.First) is null
            && (IsAside(text, sentence, geo) || IsBehindSite(text, before) || IsGathering(text, geo) || IsSettlement(text, before)
                || text.Tokens[before].Norm is "in" or "at" or "to" or "near" or "outside" or "visited" or "visits" or "toured" || (text.Tokens[before].Norm == "on" && Islands.Contains(text.Tokens[geo.Range.First])) || IsJourney(text, sentence, before));
    }

    /// <summary>"leaves on Saturday for Seoul, where", "returned from Yerevan, where".</summary>
    private static bool IsJourney(TokenizedText text, Sentence sentence, int before) =>
        text.Tokens[before].Norm is "for" or "from" && Enumerable.Range(Math.Max(sentence.Tokens.First, before - 5), before - Math.Max(sentence.Tokens.First, before - 5)).Any(i => Journeys.Contains(text.Tokens[i]));

    /// <summary>"at Army Headquarters, Ankara".</summary>
    private static bool IsBehindSite(TokenizedText text, int comma) =>
        comma > 0 && text.Tokens[comma].Is(',') && text.Tokens[comma - 1].Norm is "headquarters" or "hq" or "ministry" or "palace" or "house" or "base" or "barracks" or "cantonment";

    /// <summary>"the southern city of Kielce".</summary>
    private static bool IsSettlement(TokenizedText text, int of) => of > 0 && text.Tokens[of].Norm == "of" && Settlements.Contains(text.Tokens[of - 1]);

    /// <summary>"in a Manila ceremony", "at their Rome meeting".</summary>
    private static bool IsGathering(TokenizedText text, GeoMention geo) =>
        geo.Range.End < text.Tokens.Count && geo.Range.First > 1 && Gatherings.Contains(text.Tokens[geo.Range.End])
        && text.Tokens[geo.Range.First - 1].Norm is "a" or "an" or "the" or "their" && text.Tokens[geo.Range.First - 2].Norm is "in" or "at" or "during";

    /// <summary>"on the sidelines of the Munich Security Conference".</summary>
    private static bool IsAside(TokenizedText text, Sentence sentence, GeoMention geo) =>
        geo.Range.First - 3 >= sentence.Tokens.First && geo.Range.End < sentence.Tokens.End && text.Tokens[geo.Range.End].IsCapitalised
        && text.Tokens[geo.Range.First - 3].Norm is "sidelines" or "margins" or "fringes";

    /// <summary>The country of a place that no list names: that of the last listed place of the sentence, else of the dateline, else home.</summary>
    public static Party? CountryOf(EntitySet who, Sentence sentence) =>
        who.Mentions.In<GeoMention>(sentence.Tokens).LastOrDefault(g => g.Entry.IsPlace && g.Entry.Party is not null)?.Entry.Party ?? who.DatelinePlace?.Entry.Party ?? who.Home;
}
