using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.Circumstances;

/// <summary>"X met Y on Thursday, ahead of Friday's summit": which of the dates of a sentence is that of the meeting.</summary>
internal static class DateChoice
{
    private const int OfDateline = 30;
    private const int YearReach = 18;
    private const int NextReach = 4;
    private const int Soon = 10;
    private const int JourneyReach = 6;
    private const int OtherThing = 12;
    private const int CancelReach = 5;

    // "leaves for Vilnius on Friday, where he will be received": the day of what follows.
    private static readonly string[] CommaWhere = [",", "where"];

    private static readonly WordSet Journeys = new(
        "arrived", "arrives", "arriving", "arrive", "left", "leaves", "leave", "departed", "departs", "depart", "returned", "returns", "landed", "lands");

    /// <summary>The mention that dates a meeting of a status; null where the sentence has none.</summary>
    public static DateMention? Find(TokenizedText text, MentionSet found, Sentence sentence, TokenRange trigger, MeetingStatus status)
    {
        DateMention? best = null;
        int lowest = int.MaxValue;
        foreach (DateMention date in found.In<DateMention>(sentence.Tokens))
        {
            if (Cost(text, found, sentence, trigger, status, date) is int cost && cost < lowest)
            {
                (best, lowest) = (date, cost);
            }
        }

        return best;
    }

    /// <summary>What a mention means for a meeting of a status: the day of a journey gives a meeting on it no more than the month.</summary>
    public static PartialDate? Meaning(TokenizedText text, DateMention date, TokenRange trigger, MeetingStatus status)
    {
        PartialDate? meant = status == MeetingStatus.Held ? date.Date : date.Future;
        if (meant is not { Precision: DatePrecision.Day } day)
        {
            return meant;
        }

        return date.Range.First < trigger.First && IsOfJourney(text, date, trigger) && !text.Says(CommaWhere, date.Range.End, trigger.First) ? new PartialDate(day.FirstDay.Year, day.FirstDay.Month)
            : DurationRule.LengthOfEnding(text, date, trigger) is int days ? PartialDate.Of(day.FirstDay.AddDays(1 - days)) : day;
    }

    /// <summary>Whether the words around the trigger name a day that is only to come ("visits Ankara next week", "In two weeks X comes").</summary>
    public static bool IsToCome(TokenizedText text, MentionSet found, Sentence sentence, TokenRange trigger) =>
        found.In<DateMention>(new TokenRange(sentence.Tokens.First, Math.Min(sentence.Tokens.End, trigger.End + Soon))).Any(d => d is { IsFuture: true, Future: not null }
            && (d.Range.First < trigger.First ? Attachment.IsOpening(text, found, sentence, d.Range) && IsPresent(text, trigger) : !Attachment.Crosses(text, found, d.Range, trigger)));

    private static bool IsPresent(TokenizedText text, TokenRange trigger) => text.Tokens[trigger.First].Norm is { Length: > 3 } verb && verb[^1] == 's';

    /// <summary>"arrived on Monday", "leaves Ankara on Friday": the day of a journey.</summary>
    public static bool IsOfJourney(TokenizedText text, DateMention date, TokenRange? trigger = null)
    {
        int first = Math.Max(text.SentenceAt(date.Range.First).Tokens.First, date.Range.First - JourneyReach);
        int verb = Enumerable.Range(first, date.Range.First - first).LastOrDefault(i => IsJourney(text, i) || text.Tokens[i].Is(','), -1);
        return verb >= 0 && IsJourney(text, verb) && trigger?.Contains(verb) != true;
    }

    /// <summary>"arrived", "flew in"; but "flew to Istanbul for talks" goes to the talks on their day.</summary>
    private static bool IsJourney(TokenizedText text, int at) => Journeys.Contains(text.Tokens[at]) || (text.Tokens[at].Norm == "flew" && text.Tokens[at + 1].Norm is "in" or "home" or "back");

    private static int? Cost(TokenizedText text, MentionSet found, Sentence sentence, TokenRange trigger, MeetingStatus status, DateMention date)
    {
        if (status == MeetingStatus.Held ? date.IsFuture : date.IsPast)
        {
            return null;
        }

        if (IsEndOfSpan(text, found, date))
        {
            return null;
        }

        if (date.IsOfNext)
        {
            return trigger.First - date.Range.End is >= 0 and <= NextReach ? 0 : null;
        }

        if (status == MeetingStatus.Cancelled && IsOfCancelling(text, date, trigger))
        {
            return null;
        }

        if (date.Range.First > 1 && PlanBehindRule.IsMovedTo(text, date.Range.First - 2) && date.Range.First > trigger.First)
        {
            return 0;
        }

        int? cost = Attachment.IsOfDocument(text, date.Range, trigger) ? null : Attachment.Cost(text, found, sentence, date.Range, trigger);
        bool far = date.Date is { Precision: DatePrecision.Year } && cost >= YearReach;
        return far ? null : cost + (date.IsDateline ? OfDateline : 0) + (IsOfThing(text, date, trigger) ? OtherThing : 0);
    }

    /// <summary>"from July 12 to July 15": what lasts several days has the first.</summary>
    private static bool IsEndOfSpan(TokenizedText text, MentionSet found, DateMention date) => date.Range.First > 1
        && text.Tokens[date.Range.First - 1].Norm is "to" or "until" or "through" or "–" or "-" && found.At<DateMention>(date.Range.First - 2) is { Date.Precision: DatePrecision.Day };

    /// <summary>"the February 26 launch", "Tuesday's conference": the date of what is named behind it, unless that is the meeting.</summary>
    private static bool IsOfThing(TokenizedText text, DateMention date, TokenRange trigger)
    {
        int behind = date.Range.End;
        bool meeting = trigger.First >= behind && trigger.First - behind <= NextReach;
        if (meeting || behind >= text.Tokens.Count)
        {
            return false;
        }

        bool owned = date.Range.First > 0 && (text.Tokens[date.Range.First - 1].Kind == TokenKind.Possessive || text.Tokens[date.Range.First - 1].Norm is "the" or "its" or "their");
        return text.Tokens[behind].Kind == TokenKind.Possessive || (owned && text.Tokens[behind] is { Kind: TokenKind.Word, IsCapitalised: false } next && next.Norm.Length > 3 && next.Norm is not "with");
    }

    /// <summary>"on Tuesday called off a visit", "was cancelled on Monday": the day on which it was called off.</summary>
    private static bool IsOfCancelling(TokenizedText text, DateMention date, TokenRange trigger)
    {
        int before = Enumerable.Range(Math.Max(0, date.Range.First - CancelReach), Math.Min(CancelReach, date.Range.First)).LastOrDefault(i => StatusRule.IsCancelling(text, i) || trigger.Contains(i), -1);
        bool behind = date.Range.End < text.Tokens.Count && StatusRule.IsCancelling(text, date.Range.End);
        return behind || (before >= 0 && !trigger.Contains(before));
    }
}
