using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Mentions.Dates;

/// <summary>"October 12", "on Thursday", "last week", "the next morning": dates, seen from the day of publication, the dateline, or the date told last.</summary>
internal static class DateRule
{
    private const int Season = 90;
    private const int DatelineSentences = 4;
    private const int DatelineReach = 7;
    private const int LongestDelay = 4;

    private static readonly WordSet Openers = new([.. DateWords.Openers, .. Calendar.Names, "hours"]);

    /// <summary>All dates of a text.</summary>
    public static void Find(TokenizedText text, MentionSet found)
    {
        DateOnly? anchor = text.Article.Published is { Precision: DatePrecision.Day } day ? day.FirstDay : null;
        var told = new Told(null, null, null);
        bool digest = false;
        foreach (Sentence sentence in text.Sentences)
        {
            for (int i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
            {
                if (CanStart(text.Tokens[i]) && At(new DateWindow(text, i, sentence.Tokens.End), told, anchor) is DateMention date)
                {
                    bool dateline = anchor is DateOnly a && IsDateline(text, date, sentence, a);
                    found.Add(date with { IsDateline = dateline, Future = digest && IsWeekday(text, date) ? date.Date : date.Future });
                    i = date.Range.End - 1;
                    told = CanBeSeenFrom(text, date, anchor) ? told.With(date) : told;
                    told = IsSpan(text, date) && IsRecent(date, anchor) ? told with { Start = date } : told;
                    anchor = dateline ? date.Date!.Value.FirstDay : anchor;
                    if (anchor is DateOnly published && DigestWeek.LastDay(text, date, sentence, published) is DateOnly last)
                    {
                        (anchor, digest) = (last, true);
                    }
                }
            }
        }
    }

    private static bool IsWeekday(TokenizedText text, DateMention date) => date is { Range.Length: 1, IsFuture: false } && Calendar.Weekday(text.Tokens[date.Range.First].Norm) is not null;

    /// <summary>The day, and the date of any precision, that were told last, and the span of days.</summary>
    private sealed record Told(DateMention? Day, DateMention? Any, DateMention? Start)
    {
        public Told With(DateMention date) => new(date.Date is { Precision: DatePrecision.Day } ? date : Day, date, Start);
    }

    private static DateMention? At(DateWindow w, Told told, DateOnly? anchor) =>
        FromTold(w, told, anchor) ?? CalendarDateRule.Match(w, anchor) ?? WeekdayRule.Match(w, anchor) ?? (anchor is DateOnly day ? PeriodRule.Match(w, day) : null);

    private static DateMention? FromTold(DateWindow w, Told told, DateOnly? anchor)
    {
        PartialDate? published = anchor is DateOnly day ? PartialDate.Of(day) : null;
        bool near = told.Any is DateMention last && (last.Range.End == w.At || (last.Range.End == w.At - 1 && w.Before() is "," or "-" or "–" or "—"));
        return ToldDateRule.Match(w, told.Day?.Date ?? published, told.Any?.Date ?? published, told.Start?.Date, near);
    }

    /// <summary>
    /// Whether a date can be the one that "the next morning" or "that year" is seen from: not one to come, nor a day of another year unless the year is said,
    /// nor the border of a span ("suspended since 4 January").
    /// </summary>
    private static bool CanBeSeenFrom(TokenizedText text, DateMention date, DateOnly? anchor)
    {
        bool border = date.Range.First > 0 && text.Tokens[date.Range.First - 1].Norm is "since" or "until" or "till" or "from" or "by";
        return !border && date is { IsFuture: false, Date: not null } && (IsRecent(date, anchor) || date.Date.Value.Precision != DatePrecision.Day);
    }

    private static bool IsRecent(DateMention date, DateOnly? anchor) =>
        date.Date is { Precision: DatePrecision.Day } day && (date.Future == date.Date || anchor is not DateOnly now || now.DayNumber - day.FirstDay.DayNumber < Season);

    /// <summary>"from 11 to 14 June", "14-15 January".</summary>
    private static bool IsSpan(TokenizedText text, DateMention date)
    {
        bool from = date.Range.First > 0 && text.Tokens[date.Range.First - 1].Norm == "from";
        return date.Date is { Precision: DatePrecision.Day } && (from || text.Any(date.Range, t => t.AfterHyphen || t.Is('-') || t.Is('–') || t.Norm is "to" or "and"));
    }

    /// <summary>"MOSCOW, December 24." – a full date among the first words of the first paragraphs, at most a few days before publication.</summary>
    private static bool IsDateline(TokenizedText text, DateMention date, Sentence sentence, DateOnly published) =>
        sentence is { Index: < DatelineSentences, Kind: SentenceKind.Body } && date.Date is { Precision: DatePrecision.Day } day && date.Range.First - sentence.Tokens.First < DatelineReach
        && published.DayNumber - day.FirstDay.DayNumber is >= 0 and <= LongestDelay && Calendar.Weekday(text.Tokens[date.Range.First].Norm) is null
        && text.Tokens[date.Range.First].Norm is not ("today" or "yesterday")
        && (date.Range.End >= sentence.Tokens.End || text.Tokens[date.Range.End].Kind == TokenKind.Punctuation);

    /// <summary>Whether any date can begin with a token: a number, a month, a weekday, or a word of <see cref="DateWords"/>. Most tokens fail here, so the rest may cost.</summary>
    private static bool CanStart(Token token) => token.Kind switch
    {
        TokenKind.Number => true,
        TokenKind.Word => Openers.Contains(token),
        _ => false,
    };
}
