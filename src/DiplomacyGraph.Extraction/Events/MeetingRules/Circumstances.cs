using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.MeetingRules;

/// <summary>When and where: the date and the place nearest to the words of a meeting.</summary>
internal static class Circumstances
{
    private const int FarAway = 30;

    /// <summary>The date for a status; null where the sentence gives none.</summary>
    public static PartialDate? Date(MentionSet found, Sentence sentence, TokenRange trigger, MeetingStatus status)
    {
        DateMention? best = found.In<DateMention>(sentence.Tokens)
            .Where(d => status == MeetingStatus.Held ? !d.IsFuture : !d.IsPast)
            .OrderBy(d => Distance(d.Range, trigger)).FirstOrDefault(d => Distance(d.Range, trigger) < FarAway);
        return best is null ? null : status == MeetingStatus.Held ? best.Date : best.Future;
    }

    /// <summary>"in Ankara", "at the Hôtel de Brienne": the place nearest behind the trigger, else before it.</summary>
    public static GeoMention? Place(TokenizedText text, MentionSet found, Sentence sentence, TokenRange trigger) =>
        found.In<GeoMention>(sentence.Tokens).Where(g => IsWhere(text, found, sentence, g))
            .OrderBy(g => Distance(g.Range, trigger) + (g.Range.First < trigger.First ? 6 : 0)).FirstOrDefault(g => Distance(g.Range, trigger) < FarAway);

    private static bool IsWhere(TokenizedText text, MentionSet found, Sentence sentence, GeoMention geo)
    {
        int before = geo.Range.First - 1;
        before -= before >= sentence.Tokens.First && text.Tokens[before].Norm == "the" ? 1 : 0;
        return geo.Entry.IsPlace && geo.Entry.Party is not null && before >= sentence.Tokens.First && found.At<RoleMention>(geo.Range.First) is null
            && text.Tokens[before].Norm is "in" or "at" or "to" or "near" or "outside" or "visited" or "visits" or "from";
    }

    private static int Distance(TokenRange a, TokenRange b) => a.First >= b.End ? a.First - b.End : b.First - a.End;
}
