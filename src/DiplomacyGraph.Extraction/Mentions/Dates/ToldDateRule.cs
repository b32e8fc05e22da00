using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Mentions.Dates;

/// <summary>"a day earlier", "the next morning", "the following week", "that year", "on Thursday, a day after his talks": seen from the date told last.</summary>
internal static class ToldDateRule
{
    /// <summary>The date that starts at a window; null for none.</summary>
    /// <param name="w">The words.</param>
    /// <param name="day">The day told last, or that of publication; null where there is none.</param>
    /// <param name="told">The date of any precision told last, or that of publication.</param>
    /// <param name="start">First day of the span told last ("from 11 to 14 June"); null for none.</param>
    /// <param name="isNear">Whether the date told last stands right before ("on Thursday, a day after").</param>
    public static DateMention? Match(DateWindow w, PartialDate? day, PartialDate? told, PartialDate? start, bool isNear)
    {
        if (told is PartialDate last && isNear && AfterEvent(w, last) is DateMention ofEvent)
        {
            return ofEvent;
        }

        if ((start ?? day) is PartialDate first && w[0] == "the" && w[2] == "day" && w.Before() == "on" && Ordinal(w[1]) is int number)
        {
            return w.Mention(3, Calendar.Moved(first, "day", number - 1));
        }

        (int Length, string Unit, int Step)? found = Days(w) ?? Periods(w) ?? Counted(w);
        return found is (int length, string unit, int step) && (unit is "day" or "days" ? day : told) is PartialDate from && Calendar.Moved(from, unit, step) is PartialDate date
            ? w.Mention(length, date)
            : null;
    }

    /// <summary>"on the second day of his visit".</summary>
    private static int? Ordinal(string word) => word switch { "first" => 1, "second" => 2, "third" => 3, "fourth" => 4, _ => null };

    /// <summary>"on Thursday, a day after his talks", "on Thursday, hours before their talks": the day of the talks.</summary>
    private static DateMention? AfterEvent(DateWindow w, PartialDate told)
    {
        int at = w[0] == "hours" ? 0 : 1;
        bool after = w[at + 1] == "after", before = w[at + 1] is "before" or "ahead";
        int? count = at == 0 ? 0 : w.Count(0);
        if ((!after && !before) || count is not int amount || w.IsEnd(at + 2))
        {
            return null;
        }

        PartialDate? date = at == 0 ? told : Calendar.Moved(told, w[at], after ? -amount : amount);
        return date is null ? null : w.Mention(at + 2, date) with { IsOfNext = true };
    }

    /// <summary>"the day before", "the next morning", "that evening", "on the second day".</summary>
    private static (int Length, string Unit, int Step)? Days(DateWindow w) => (w[0], w[1], w[2]) switch
    {
        ("a" or "one", "day", "before") when w.IsEnd(3) => (3, "day", -1),
        ("a" or "one", "day", "after") when w.IsEnd(3) => (3, "day", 1),
        ("the", _, "before") when DateWords.IsDay(w[1]) && !w.IsCapital(3) && w[3] != "yesterday" => (3, "day", -1),
        ("the", "day", "after") when w.IsEnd(3) => (3, "day", 1),
        ("the", "day", _) when w.Before() == "in" && w.Before(2) is "later" or "earlier" or "late" or "early" => (2, "day", 0),
        ("the", "previous", _) when DateWords.IsDay(w[2]) => (3, "day", -1),
        ("the", "next" or "following", _) when DateWords.IsDay(w[2]) => (3, "day", 1),
        ("the", "same", _) when DateWords.IsDay(w[2]) => (3, "day", 0),
        ("that", _, _) when DateWords.IsDay(w[1]) => (2, "day", 0),
        _ => null,
    };

    /// <summary>"the following week", "the previous month", "the same year", "later that month".</summary>
    private static (int Length, string Unit, int Step)? Periods(DateWindow w)
    {
        if (w[0] == "that" && w[1] is "week" or "month" or "year" && w.Before() is "in" or "later" or "earlier" or "of" or "during" or "," or "")
        {
            return (2, w[1], 0);
        }

        bool period = w[0] == "the" && w[2] is "week" or "month" or "year";
        return !period ? null : w[1] switch
        {
            "same" => (3, w[2], 0),
            "following" or "next" => (3, w[2], 1),
            "previous" or "preceding" => (3, w[2], -1),
            _ => null,
        };
    }

    /// <summary>"two days later", "a week earlier", "a month before".</summary>
    private static (int Length, string Unit, int Step)? Counted(DateWindow w)
    {
        int? step = w.Count(0) is not int count ? null : w[2] switch
        {
            "later" => count,
            "earlier" => -count,
            "before" when w.IsEnd(3) => -count,
            _ => null,
        };
        return step is int steps && (w[1] is "day" or "days" || DateWords.Period(w[1]) is not null) ? (3, w[1], steps) : null;
    }
}
