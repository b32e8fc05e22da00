using System.Globalization;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Mentions;

/// <summary>"October 12", "on Thursday", "last week", "three weeks ago": dates, seen from the day of publication.</summary>
internal static class DateRule
{
    private static readonly Dictionary<string, int> Numbers = new(StringComparer.Ordinal)
    {
        ["a"] = 1,
        ["an"] = 1,
        ["one"] = 1,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["eleven"] = 11,
        ["twelve"] = 12,
    };

    private static readonly HashSet<string> Openers = new(StringComparer.Ordinal)
    {
        "the", "today", "tonight", "this", "earlier", "later", "yesterday", "last", "tomorrow", "previous", "next", "coming", "in", "within", "that", "spring", "summer", "autumn", "fall", "winter",
    };

    private const int Season = 90;

    /// <summary>All dates of a text.</summary>
    public static void Find(TokenizedText text, MentionSet found)
    {
        DateOnly? published = text.Article.Published is { Precision: DatePrecision.Day } day ? day.FirstDay : null;
        DateOnly? anchor = published, told = null;
        foreach (Sentence sentence in text.Sentences)
        {
            for (int i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
            {
                if (CanStart(text.Tokens[i]) && (FromToldDay(new Window(text, i, sentence.Tokens.End), told ?? anchor) ?? At(text, i, sentence.Tokens.End, anchor)) is DateMention date)
                {
                    bool dateline = anchor is DateOnly a && sentence.Index < 4 && IsDateline(text, date, sentence, a);
                    found.Add(date with { IsDateline = dateline });
                    i = date.Range.End - 1;
                    told = IsRecent(date, anchor) ? date.Date!.Value.FirstDay : told;
                    anchor = dateline ? date.Date!.Value.FirstDay : anchor;
                }
            }
        }
    }

    /// <summary>Whether a day can be the one that "the next morning" is seen from: not one to come, nor one of another year.</summary>
    private static bool IsRecent(DateMention date, DateOnly? anchor) =>
        date is { IsFuture: false, Date: { Precision: DatePrecision.Day } day } && (date.Future == date.Date || anchor is not DateOnly now || now.DayNumber - day.FirstDay.DayNumber < Season);

    /// <summary>"MOSCOW, December 24." – a full date among the first words of the first paragraph, at most a few days before publication.</summary>
    private static bool IsDateline(TokenizedText text, DateMention date, Sentence sentence, DateOnly published) =>
        sentence.Kind == SentenceKind.Body && date.Date is { Precision: DatePrecision.Day } day && date.Range.First - sentence.Tokens.First < 7
        && published.DayNumber - day.FirstDay.DayNumber is >= 0 and <= 4 && Calendar.Weekday(text.Tokens[date.Range.First].Norm) is null
        && text.Tokens[date.Range.First].Norm is not ("today" or "yesterday")
        && (date.Range.End >= sentence.Tokens.End || text.Tokens[date.Range.End].Kind == TokenKind.Punctuation);

    /// <summary>Whether any date can begin with a token: a number, a month, a weekday, or a word of <see cref="Openers"/>. Most tokens fail here, so the rest may cost.</summary>
    private static bool CanStart(Token token) => token.Kind switch
    {
        TokenKind.Number => true,
        TokenKind.Word => Openers.Contains(token.Norm) || Numbers.ContainsKey(token.Norm) || Calendar.Month(token.Norm) is not null || Calendar.Weekday(token.Norm) is not null,
        _ => false,
    };

    private static DateMention? At(TokenizedText text, int at, int limit, DateOnly? anchor)
    {
        var words = new Window(text, at, limit);
        return Absolute(words, anchor) ?? WeekdayAndDate(text, at, limit, anchor) ?? Relative(words, anchor);
    }

    /// <summary>"Wednesday, June 12", "Wednesday of next week, June 12": the date counts, the weekday only repeats it.</summary>
    private static DateMention? WeekdayAndDate(TokenizedText text, int at, int limit, DateOnly? anchor)
    {
        if (Calendar.Weekday(text.Tokens[at].Norm) is null || !text.Tokens[at].IsCapitalised)
        {
            return null;
        }

        for (int next = at + 1; next < Math.Min(limit, at + 6) && text.Tokens[next].Norm is "," or "(" or "of" or "next" or "this" or "week" or "the"; next++)
        {
            if (next + 1 < limit && Absolute(new Window(text, next + 1, limit), anchor) is { Date.Precision: DatePrecision.Day } date)
            {
                return date with { Range = new TokenRange(at, date.Range.End) };
            }
        }

        return null;
    }

    /// <summary>The tokens from a place on, up to the end of the sentence.</summary>
    private readonly record struct Window(TokenizedText Text, int At, int Limit)
    {
        public string this[int offset] => At + offset < Limit ? Text.Tokens[At + offset].Norm : "";

        public bool IsCapital(int offset) => At + offset < Limit && Text.Tokens[At + offset].IsCapitalised;

        public bool IsHyphened(int offset) => At + offset < Limit && Text.Tokens[At + offset].AfterHyphen;

        public int? Day(int offset) => Number(offset) is int n and >= 1 and <= 31 ? n : null;

        public int? Year(int offset) => this[offset].Length == 4 && Number(offset) is int n and >= 1900 and <= 2100 ? n : null;

        /// <summary>Number of tokens of the second half of "12-13", "12 to 13"; 0 for none.</summary>
        public int Range(int offset) => this[offset] is "-" or "–" or "to" or "and" && Day(offset + 1) is not null ? 2
            : At + offset < Limit && Text.Tokens[At + offset].AfterHyphen && Day(offset) is not null ? 1 : 0;

        public DateMention Mention(int length, PartialDate? date, PartialDate? future = null, bool isPast = false, bool isFuture = false) =>
            new(new TokenRange(At, At + length), date, future ?? date, isPast, isFuture);

        private int? Number(int offset)
        {
            string word = this[offset];
            string digits = word.Length > 2 && word[^2..] is "st" or "nd" or "rd" or "th" ? word[..^2] : word;
            return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int n) ? n : null;
        }
    }

    private static DateMention? Absolute(Window w, DateOnly? anchor)
    {
        if (w.Year(0) is int isoYear && w.IsHyphened(1) && w.IsHyphened(2) && Calendar.Valid(isoYear, w.Day(1) ?? 0, w.Day(2) ?? 0) is PartialDate iso)
        {
            return w.Mention(3, iso);
        }

        int skip = w[0] == "the" ? 1 : 0;
        if (Calendar.Month(w[0]) is int month && w.IsCapital(0))
        {
            return MonthFirst(w, month, anchor);
        }

        if (w.Day(skip) is int day && DayFirst(w, skip, day, anchor) is DateMention date)
        {
            return date;
        }

        return w.Year(0) is int year && IsYear(w) ? w.Mention(1, new PartialDate(year)) : null;
    }

    /// <summary>"October 12, 2016", "Oct. 12", "October 2016", "in October".</summary>
    private static DateMention? MonthFirst(Window w, int month, DateOnly? anchor)
    {
        if (w.Day(1) is int day && w.Year(1) is null)
        {
            int range = w.Range(2);
            int comma = w[2 + range] == "," ? 1 : 0;
            return w.Year(2 + range + comma) is int year
                ? w.Mention(3 + range + comma, Calendar.Valid(year, month, day))
                : Between(w, 2 + range, anchor, y => Calendar.Valid(y, month, day));
        }

        int of = w[1] is "of" or "," ? 1 : 0;
        if (w.Year(1 + of) is int ofYear)
        {
            return w.Mention(2 + of, new PartialDate(ofYear, month));
        }

        bool word = w[0] is "may" or "jan" or "march" or "mar" or "sun" or "dec";
        string before = w.At > 0 ? w.Text.Tokens[w.At - 1].Norm : "";
        return !word || !w.IsCapital(1) && before is "in" or "last" or "next" or "since" or "of" or "until" or "by" or "this" or "late" or "early" or "mid"
            ? Between(w, 1, anchor, y => new PartialDate(y, month))
            : null;
    }

    /// <summary>"12 October 2016", "the 15th of October", "the 15th".</summary>
    private static DateMention? DayFirst(Window w, int skip, int day, DateOnly? anchor)
    {
        int range = w.Range(skip + 1);
        range = Calendar.Month(w[skip + 1 + range]) is null ? 0 : range;
        int of = w[skip + 1 + range] == "of" ? 1 : 0;
        if (Calendar.Month(w[skip + 1 + range + of]) is int month && w.IsCapital(skip + 1 + range + of))
        {
            int next = skip + 2 + range + of, comma = w[next] == "," ? 1 : 0;
            return w.Year(next + comma) is int year ? w.Mention(next + comma + 1, Calendar.Valid(year, month, day)) : Between(w, next, anchor, y => Calendar.Valid(y, month, day));
        }

        bool ordinal = skip == 1 && w.Text.Tokens[w.At + 1].Text.Length > 2 && char.IsLetter(w.Text.Tokens[w.At + 1].Text[^1]);
        string before = w.At > 0 ? w.Text.Tokens[w.At - 1].Norm : "";
        return ordinal && anchor is DateOnly from && before is "on" or "until" or "from" && !(w.At + skip + 1 < w.Limit && w.Text.Tokens[w.At + skip + 1].Kind == TokenKind.Word && w[skip + 1] is "anniversary" or "meeting" or "session" or "round")
            ? w.Mention(skip + 1, DayOfMonth(from, day, future: false), DayOfMonth(from, day, future: true))
            : null;
    }

    private static PartialDate? DayOfMonth(DateOnly from, int day, bool future)
    {
        DateOnly month = future == day >= from.Day || day == from.Day ? from : from.AddMonths(future ? 1 : -1);
        return Calendar.Valid(month.Year, month.Month, day);
    }

    /// <summary>A month or day without a year: the latest not after the anchor, and the first not before it.</summary>
    private static DateMention Between(Window w, int length, DateOnly? anchor, Func<int, PartialDate?> inYear)
    {
        if (anchor is not DateOnly from)
        {
            return w.Mention(length, null);
        }

        PartialDate? same = inYear(from.Year);
        bool ahead = same?.FirstDay > from, behind = same?.LastDay < from;
        return w.Mention(length, ahead ? inYear(from.Year - 1) : same, behind ? inYear(from.Year + 1) : same);
    }

    private static bool IsYear(Window w) =>
        w.At > 0 && w.Text.Tokens[w.At - 1].Norm is "in" or "since" or "of" or "early" or "late" or "mid" or "during" or "by" or "until" or "the" or "from" && w[1] is not ("troops" or "soldiers" or "people" or "million");

    private static DateMention? Relative(Window w, DateOnly? anchor)
    {
        if (anchor is not DateOnly day)
        {
            return null;
        }

        if (Calendar.Weekday(w[0]) is DayOfWeek weekday && w.IsCapital(0) && w[0] is not ("sun" or "sat" or "wed" or "mon"))
        {
            string before = w.At > 0 ? w.Text.Tokens[w.At - 1].Norm : "";
            DateOnly past = Calendar.Nearest(weekday, before == "last" ? day.AddDays(-1) : day, future: false), next = Calendar.Nearest(weekday, before == "next" ? day.AddDays(1) : day, future: true);
            return w.Mention(1, PartialDate.Of(before == "next" ? next : past), PartialDate.Of(next), isPast: before == "last", isFuture: before == "next");
        }

        return SameDay(w, day) ?? Period(w, day) ?? Distance(w, day);
    }

    /// <summary>"a day earlier", "the next morning", "the same evening": seen from the day told last.</summary>
    private static DateMention? FromToldDay(Window w, DateOnly? told)
    {
        if (told is not DateOnly day)
        {
            return null;
        }

        (int length, int days)? found = (w[0], w[1], w[2]) switch
        {
            ("a" or "one", "day", "earlier") => (3, -1),
            ("a" or "one", "day", "before") when w[3] is "" or "," or "." => (3, -1),
            ("the", "day" or "evening" or "night" or "morning" or "afternoon", "before") when !w.IsCapital(3) => (3, -1),
            ("the", "previous", "day" or "evening" or "night" or "morning" or "afternoon") => (3, -1),
            ("a" or "one", "day", "later") => (3, 1),
            ("a" or "one", "day", "after") when w[3] is "" or "," or "." => (3, 1),
            ("the", "next" or "following", "day" or "morning" or "afternoon" or "evening") => (3, 1),
            ("the", "day", "after") when w[3] is "" or "," or "." => (3, 1),
            ("the", "first", "day") when w.At > 0 && w.Text.Tokens[w.At - 1].Norm == "on" => (3, 0),
            ("the", "second", "day") when w.At > 0 && w.Text.Tokens[w.At - 1].Norm == "on" => (3, 1),
            ("the", "same", "day" or "morning" or "afternoon" or "evening" or "night") => (3, 0),
            ("that", "day" or "morning" or "afternoon" or "evening" or "night", _) => (2, 0),
            (_, "days" or "day", "later") when Count(w[0]) is int n => (3, n),
            (_, "days" or "day", "earlier") when Count(w[0]) is int n => (3, -n),
            _ => null,
        };
        return found is (int length, int step) ? w.Mention(length, PartialDate.Of(day.AddDays(step))) : null;
    }

    private static int? Count(string word) => Numbers.TryGetValue(word, out int n) ? n : int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int m) && m < 100 ? m : null;

    private static DateMention? SameDay(Window w, DateOnly day) => (w[0], w[1]) switch
    {
        ("today", _) or ("tonight", _) => w.Mention(1, PartialDate.Of(day)),
        ("this", "morning" or "afternoon" or "evening") => w.Mention(2, PartialDate.Of(day)),
        ("earlier" or "later", "today") => w.Mention(2, PartialDate.Of(day)),
        ("yesterday", _) => w.Mention(1, PartialDate.Of(day.AddDays(-1)), isPast: true),
        ("last", "night") => w.Mention(2, PartialDate.Of(day.AddDays(-1)), isPast: true),
        ("tomorrow", _) => w.Mention(1, PartialDate.Of(day.AddDays(1)), isFuture: true),
        _ => null,
    };

    /// <summary>"last week", "this month", "next year", "last autumn", "by the end of the month".</summary>
    private static DateMention? Period(Window w, DateOnly day)
    {
        if (w[0] == "the" && w[1] is "month" or "year" && w.At > 1 && w.Text.Tokens[w.At - 1].Norm == "of" && w.Text.Tokens[w.At - 2].Norm is "end" or "middle" or "half" or "beginning" or "start" or "close")
        {
            return w.Mention(2, w[1] == "month" ? new PartialDate(day.Year, day.Month) : new PartialDate(day.Year));
        }

        if (w[0] is "spring" or "summer" or "autumn" or "fall" or "winter" && w.At > 0 && w.Text.Tokens[w.At - 1].Norm is "the" or "in" or "this" or "late" or "early" && w[1] is not ("of" or "in"))
        {
            return w.Mention(1, new PartialDate(day.Year + SeasonStep(w[0], day)), new PartialDate(day.Year + SeasonStep(w[0], day) + 1));
        }

        int step = w[0] switch { "last" or "previous" => -1, "this" => 0, "next" or "coming" => 1, _ => 9 };
        if (step == 9)
        {
            return null;
        }

        PartialDate? date = w[1] switch
        {
            "week" => Calendar.Week(day.AddDays(7 * step)),
            "weekend" => Calendar.Week(day.AddDays(step > 0 ? 7 : 0)),
            "month" => new PartialDate(day.AddMonths(step).Year, day.AddMonths(step).Month),
            "year" or "spring" or "summer" or "autumn" or "fall" or "winter" => new PartialDate(day.Year + (w[1] is "year" || step > 0 || step == 0 ? step : SeasonStep(w[1], day))),
            _ => null,
        };
        return date is null ? null : w.Mention(2, date, isPast: step < 0, isFuture: step > 0);
    }

    /// <summary>"last spring" said in October is this year's.</summary>
    private static int SeasonStep(string season, DateOnly day)
    {
        int end = season switch { "spring" => 5, "summer" => 8, "winter" => 2, _ => 11 };
        return day.Month > end ? 0 : -1;
    }

    /// <summary>"three weeks ago", "two days earlier", "in two months".</summary>
    private static DateMention? Distance(Window w, DateOnly day)
    {
        int skip = w[0] is "in" or "within" ? 1 : 0;
        int? count = Count(w[skip]);
        bool ago = w[skip + 2] is "ago" || (w[skip + 2] is "earlier" or "before" && skip == 0);
        if (count is not int amount || (skip == 0 && !ago))
        {
            return null;
        }

        int signed = ago ? -amount : amount;
        PartialDate? date = w[skip + 1] switch
        {
            "day" or "days" => PartialDate.Of(day.AddDays(signed)),
            "week" or "weeks" => Calendar.Week(day.AddDays(7 * signed)),
            "month" or "months" => new PartialDate(day.AddMonths(signed).Year, day.AddMonths(signed).Month),
            "year" or "years" => new PartialDate(day.Year + signed),
            _ => null,
        };
        return date is null ? null : w.Mention(skip + 2 + (ago ? 1 : 0), date, isPast: ago, isFuture: !ago);
    }
}
