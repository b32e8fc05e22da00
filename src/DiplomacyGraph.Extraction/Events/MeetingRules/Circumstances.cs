using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.MeetingRules;

/// <summary>When and where: the date and the place nearest to the words of a meeting.</summary>
internal static class Circumstances
{
    private const int FarAway = 30;
    private const int Border = 12;
    private const int YearReach = 18;
    private const int Soon = 10;

    private static readonly HashSet<string> Borders = new(StringComparer.Ordinal) { "before", "after", "following", "who", "which", "that", "ahead", "since", "prior", "prepare", "said", "says", "told", "announced", ";" };

    private static readonly HashSet<string> Journeys = new(StringComparer.Ordinal) { "leaves", "leave", "left", "departs", "departed", "heads", "headed", "returned", "returns", "back", "bound", "sets", "set" };

    /// <summary>The date for a status; null where the sentence gives none.</summary>
    public static PartialDate? Date(TokenizedText text, MentionSet found, Sentence sentence, TokenRange trigger, MeetingStatus status)
    {
        DateMention? best = found.In<DateMention>(sentence.Tokens)
            .Where(d => status == MeetingStatus.Held ? !d.IsFuture : !d.IsPast)
            .Where(d => d.Date is not { Precision: DatePrecision.Year } || Distance(d.Range, trigger) < YearReach)
            .Where(d => d.Range.First < trigger.First || !IsOfAnother(text, trigger.End, d.Range.First))
            .OrderBy(d => Distance(d.Range, trigger) + Beyond(text, d.Range, trigger) + (d.IsDateline ? FarAway : 0)).FirstOrDefault(d => Distance(d.Range, trigger) < FarAway);
        return best is null ? null : status == MeetingStatus.Held ? best.Date : best.Future;
    }

    /// <summary>"in Ankara", "at the Hôtel de Brienne": the place nearest behind the trigger, else before it.</summary>
    public static GeoMention? Place(TokenizedText text, MentionSet found, Sentence sentence, TokenRange trigger) =>
        found.In<GeoMention>(sentence.Tokens).Where(g => IsWhere(text, found, sentence, g) && Beyond(text, g.Range, trigger) == 0)
            .OrderBy(g => Distance(g.Range, trigger) + Beyond(text, g.Range, trigger) + (g.Range.First < trigger.First ? 6 : 0)).FirstOrDefault(g => Distance(g.Range, trigger) < FarAway);

    /// <summary>"here", "in this city": the place of the dateline; null where the words do not say so or no dateline does.</summary>
    public static GeoMention? Here(TokenizedText text, EntitySet who, Sentence sentence)
    {
        bool here = Enumerable.Range(sentence.Tokens.First, sentence.Tokens.Length).Any(i => text.Tokens[i].Norm == "here"
            || (i > 1 && text.Tokens[i].Norm is "city" or "capital" or "town" && (text.Tokens[i - 1].Norm == "this" || (text.Tokens[i].Norm == "capital" && text.Tokens[i - 1].Norm == "the" && text.Tokens[i - 2].Norm == "in"))));
        return here ? HomeRule.DatelineAt(text, who.Mentions, sentence.Tokens.First) ?? who.DatelinePlace : null;
    }

    /// <summary>A place as it is written: "Washington, D.C.", "the White House".</summary>
    public static TokenRange Full(TokenizedText text, GeoMention place)
    {
        (int first, int end) = (place.Range.First, place.Range.End);
        bool district = end + 1 < text.Tokens.Count && text.Tokens[end].Is(',') && text.Tokens[end + 1].Norm == "dc";
        bool article = place.Entry.Form == GeoForm.Seat && text.Tokens[end - 1].Norm is "house" or "palace" or "lodge" && first > 0 && text.Tokens[first - 1].Norm == "the";
        return new TokenRange(first - (article ? 1 : 0), end + (district ? 2 : 0));
    }

    /// <summary>Whether the words behind the trigger name a day that is only to come ("visits Ankara next week").</summary>
    public static bool IsToCome(TokenizedText text, MentionSet found, Sentence sentence, TokenRange trigger) =>
        found.In<DateMention>(new TokenRange(trigger.End, Math.Min(sentence.Tokens.End, trigger.End + Soon))).Any(d => d is { IsFuture: true, Future: not null } && Beyond(text, d.Range, trigger) == 0);

    private static bool IsWhere(TokenizedText text, MentionSet found, Sentence sentence, GeoMention geo)
    {
        if (IsSideline(text, sentence, geo))
        {
            return true;
        }

        int before = geo.Range.First - 1;
        before -= before >= sentence.Tokens.First && text.Tokens[before].Norm == "the" ? 1 : 0;
        return geo.Entry.IsPlace && geo.Entry.Party is not null && before >= sentence.Tokens.First && found.At<RoleMention>(geo.Range.First) is null
            && (IsBehindSite(text, before) || text.Tokens[before].Norm is "in" or "at" or "to" or "near" or "outside" or "visited" or "visits" || IsJourney(text, sentence, before));
    }

    /// <summary>"leaves on Saturday for Seoul, where", "returned from Yerevan, where".</summary>
    private static bool IsJourney(TokenizedText text, Sentence sentence, int before) =>
        text.Tokens[before].Norm is "for" or "from" && Enumerable.Range(Math.Max(sentence.Tokens.First, before - 5), before - Math.Max(sentence.Tokens.First, before - 5)).Any(i => Journeys.Contains(text.Tokens[i].Norm));

    /// <summary>"at Army Headquarters, Ankara".</summary>
    private static bool IsBehindSite(TokenizedText text, int comma) =>
        comma > 0 && text.Tokens[comma].Is(',') && text.Tokens[comma - 1].Norm is "headquarters" or "hq" or "ministry" or "palace" or "house" or "base" or "barracks" or "cantonment";

    /// <summary>"on the sidelines of the Munich Security Conference".</summary>
    private static bool IsSideline(TokenizedText text, Sentence sentence, GeoMention geo) =>
        geo.Entry.IsPlace && geo.Entry.Party is not null && geo.Range.First - 3 >= sentence.Tokens.First && geo.Range.End < sentence.Tokens.End && text.Tokens[geo.Range.End].IsCapitalised
        && text.Tokens[geo.Range.First - 3].Norm is "sidelines" or "margins" or "fringes";

    /// <summary>What stands behind "before", "after", "who" or "to prepare" is about something else.</summary>
    private static int Beyond(TokenizedText text, TokenRange what, TokenRange trigger)
    {
        int first = Math.Min(what.End, trigger.End), end = Math.Max(what.First, trigger.First);
        return Enumerable.Range(first, Math.Max(0, end - first)).Any(i => Borders.Contains(text.Tokens[i].Norm)) ? Border : 0;
    }

    /// <summary>"met Y, who flew home on Monday": the day of what another did; "met Y, who leads the navy, on Monday" is none.</summary>
    private static bool IsOfAnother(TokenizedText text, int from, int to)
    {
        int last = Enumerable.Range(from, Math.Max(0, to - from)).LastOrDefault(i => text.Tokens[i].Is(',') || text.Tokens[i].Norm is "who" or "which" or "whose", -1);
        return last >= 0 && !text.Tokens[last].Is(',');
    }

    private static int Distance(TokenRange a, TokenRange b) => a.First >= b.End ? a.First - b.End : b.First - a.End;
}
