using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Mentions.Dates;

/// <summary>"yesterday", "last week", "later this month", "last autumn", "three weeks ago", "in two months", "in the coming weeks": seen from the day of publication.</summary>
internal static class PeriodRule
{
    // "the first direct talks between Freedonia and Sylvania in three years".
    private const int FirstReach = 9;

    /// <summary>The date that starts at a window; null for none.</summary>
    public static DateMention? Match(DateWindow w, DateOnly day) => SameDay(w, day) ?? Vague(w) ?? EndOf(w, day) ?? Season(w, day) ?? Step(w, day) ?? Distance(w, day);

    private static DateMention? SameDay(DateWindow w, DateOnly day) => (w[0], w[1]) switch
    {
        ("today", _) or ("tonight", _) => w.Mention(1, PartialDate.Of(day)),
        ("this", "morning" or "afternoon" or "evening") => w.Mention(2, PartialDate.Of(day)),
        ("earlier" or "later", "today") => w.Mention(2, PartialDate.Of(day)),
        ("yesterday", _) => w.Mention(1, PartialDate.Of(day.AddDays(-1)), isPast: true),
        ("last", "night") => w.Mention(2, PartialDate.Of(day.AddDays(-1)), isPast: true),
        ("tomorrow", _) => w.Mention(1, PartialDate.Of(day.AddDays(1)), isFuture: true),
        ("the", "day") when w[2] == "before" && w[3] == "yesterday" => w.Mention(4, PartialDate.Of(day.AddDays(-2)), isPast: true),
        ("the", "day") when w[2] == "after" && w[3] == "tomorrow" => w.Mention(4, PartialDate.Of(day.AddDays(2)), isFuture: true),
        _ => null,
    };

    /// <summary>"in the coming weeks", "over the next few days", "in recent months": a time that is no date.</summary>
    private static DateMention? Vague(DateWindow w)
    {
        int count = w[0] is "next" or "past" or "last" && (w[1] is "few" or "several" || w.Count(1) is not null) ? 1 : 0;
        bool plural = w[1 + count] is "days" or "weeks" or "months" or "years";
        return !plural ? null : w[0] switch
        {
            "coming" or "next" => w.Mention(2 + count, null, isFuture: true),
            "recent" or "past" or "last" => w.Mention(2 + count, null, isPast: true),
            _ => null,
        };
    }

    /// <summary>"by the end of the month", "earlier in the week".</summary>
    private static DateMention? EndOf(DateWindow w, DateOnly day)
    {
        bool part = w[0] == "the" && ((w.Before() == "of" && w.Before(2) is "end" or "middle" or "half" or "beginning" or "start" or "close") || (w.Before() == "in" && w.Before(2) is "earlier" or "later" or "late" or "early"));
        return !part ? null : w[1] switch
        {
            "week" => w.Mention(2, Calendar.Week(day)),
            "month" => w.Mention(2, new PartialDate(day.Year, day.Month)),
            "year" => w.Mention(2, new PartialDate(day.Year)),
            _ => null,
        };
    }

    /// <summary>"in the autumn", "this spring".</summary>
    private static DateMention? Season(DateWindow w, DateOnly day)
    {
        bool season = DateWords.IsSeason(w[0]) && w.Before() is "the" or "in" or "this" or "late" or "early" && w[1] is not ("of" or "in");
        int year = day.Year + SeasonStep(w[0], day);
        return season ? w.Mention(1, new PartialDate(year), new PartialDate(year + 1)) : null;
    }

    /// <summary>"last week", "earlier this month", "next year", "last autumn".</summary>
    private static DateMention? Step(DateWindow w, DateOnly day)
    {
        int? steps = w[0] switch { "last" or "previous" => -1, "this" => 0, "next" or "coming" => 1, _ => null };
        PartialDate? date = steps is not int step ? null : w[1] switch
        {
            "week" => Calendar.Week(day.AddDays(7 * step)),
            "weekend" => Calendar.Week(day.AddDays(step > 0 ? 7 : 0)),
            "month" => new PartialDate(day.AddMonths(step).Year, day.AddMonths(step).Month),
            "year" => new PartialDate(day.Year + step),
            _ when DateWords.IsSeason(w[1]) => new PartialDate(day.Year + (step < 0 ? SeasonStep(w[1], day) : step)),
            _ => null,
        };
        return date is null ? null : w.Mention(2, date, isPast: steps < 0 || (steps == 0 && w.Before() == "earlier"), isFuture: steps > 0 || (steps == 0 && w.Before() == "later"));
    }

    /// <summary>"last spring" said in October is this year's.</summary>
    private static int SeasonStep(string season, DateOnly day)
    {
        int end = season switch { "spring" => 5, "summer" => 8, "winter" => 2, _ => 11 };
        return day.Month > end ? 0 : -1;
    }

    /// <summary>"three weeks ago", "a fortnight ago", "in two months".</summary>
    private static DateMention? Distance(DateWindow w, DateOnly day)
    {
        int skip = w[0] is "in" or "within" ? 1 : 0;
        bool ago = w[skip + 2] == "ago";
        if (w.Count(skip) is not int amount || (skip == 0 && !ago) || (!ago && IsFirstIn(w)))
        {
            return null;
        }

        PartialDate? date = Calendar.Moved(PartialDate.Of(day), w[skip + 1], ago ? -amount : amount);
        return date is null ? null : w.Mention(skip + 2 + (ago ? 1 : 0), date, isPast: ago, isFuture: !ago);
    }

    /// <summary>"the first talks in three years": how long ago, not how soon.</summary>
    private static bool IsFirstIn(DateWindow w) => Enumerable.Range(1, FirstReach).Any(back => w.Before(back) is "first" or "only" or "second" or "third" or "time" or "largest" or "biggest");
}
