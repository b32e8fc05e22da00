using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Events.Circumstances;

/// <summary>"X met Y at Kilima House", "In Oslo, X saw Y", "leaves for Seoul, where he meets Y": which of the places of a sentence is that of the meeting.</summary>
internal static class PlaceChoice
{
    private const int Before = 6;
    private const int Near = 8;

    /// <summary>The place of a meeting; null where the sentence has none.</summary>
    public static GeoMention? Find(TokenizedText text, EntitySet who, Sentence sentence, TokenRange trigger)
    {
        return PlaceReference.Close(text, who, sentence, trigger) ?? Cheapest(text, who, sentence, trigger, PlaceShape.In(text, who, sentence)) ?? PlaceReference.Find(text, who, sentence, trigger)
            ?? Cheapest(text, who, sentence, trigger, UnlistedPlaceRule.In(text, who, sentence));
    }

    private static GeoMention? Cheapest(TokenizedText text, EntitySet who, Sentence sentence, TokenRange trigger, IEnumerable<GeoMention> places)
    {
        GeoMention? best = null;
        int lowest = int.MaxValue;
        foreach (GeoMention place in places)
        {
            if (Cost(text, who.Mentions, sentence, trigger, place) is int cost && cost < lowest)
            {
                (best, lowest) = (place, cost);
            }
        }

        return best;
    }

    private static int? Cost(TokenizedText text, MentionSet found, Sentence sentence, TokenRange trigger, GeoMention place)
    {
        bool before = place.Range.First < trigger.First, antecedent = before && IsAntecedent(text, place, trigger);
        int? cost = antecedent ? 0 : Attachment.Cost(text, found, sentence, place.Range, trigger);
        if (cost is null || (!antecedent && !Attachment.IsOpening(text, found, sentence, place.Range) && Attachment.Crosses(text, found, place.Range, trigger)) || (before && IsReported(text, place, trigger)))
        {
            return null;
        }

        int by = place.Range.First - 1 - (text.Tokens[Math.Max(0, place.Range.First - 1)].Norm == "the" ? 1 : 0);
        bool near = by >= 0 && text.Tokens[by].Norm is "near" or "outside";
        return cost + (before && !antecedent ? Before : 0) + (near ? Near : 0);
    }

    /// <summary>"In Seoul, X announced that he will meet Y": where it was said, not where they meet.</summary>
    private static bool IsReported(TokenizedText text, GeoMention place, TokenRange trigger) =>
        Enumerable.Range(place.Range.End, trigger.First - place.Range.End).Any(i => text.Tokens[i].Norm == "that" && text.Tokens[i - 1].Norm is "said" or "announced" or "added" or "reporters" or "confirmed" or "stated");

    /// <summary>"Seoul, where he meets Y"; also of "the training area near Seoul, where".</summary>
    private static bool IsAntecedent(TokenizedText text, GeoMention place, TokenRange trigger)
    {
        int where = Enumerable.Range(place.Range.End, Math.Max(0, trigger.First - place.Range.End)).FirstOrDefault(i => text.Tokens[i].Norm == "where", -1);
        return where >= 0 && where - place.Range.End <= 4 && !Enumerable.Range(place.Range.End, where - place.Range.End - 1 < 0 ? 0 : where - place.Range.End - 1).Any(i => text.Tokens[i].Is(','));
    }
}
