using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Worker.Articles.Dates;

/// <summary>
/// The date of publication: the metadata's, else the dateline's where it has a year, else the one in the address, else the archive
/// number's in the headline. A dateline without a year completes one of these that has the year. The machine's clock is never asked.
/// </summary>
internal static class PublicationDate
{
    /// <summary>The date as precise as it is known, or null.</summary>
    public static PartialDate? Find(string? metadata, string? url, string headline, string text)
    {
        Dateline? dateline = Dateline.Find(text);
        PartialDate? found = WrittenDate.Parse(metadata) ?? Whole(dateline, dateline?.Year)
            ?? UrlDate.Find(url) ?? Whole(dateline, UrlDate.FindYear(url)) ?? ArchiveNumber.Find(headline);
        return found is PartialDate date ? Complete(date, dateline) : null;
    }

    private static PartialDate? Whole(Dateline? line, int? year) =>
        line is not null && year is not null ? WrittenDate.Of(year.Value, line.Month, line.Day) : null;

    private static PartialDate Complete(PartialDate date, Dateline? line)
    {
        bool fits = line is not null && date.Precision switch
        {
            DatePrecision.Day => false,
            DatePrecision.Month => line.Month == date.FirstDay.Month,
            _ => true,
        };
        return fits && (line!.Year ?? date.FirstDay.Year) == date.FirstDay.Year
            ? WrittenDate.Of(date.FirstDay.Year, line.Month, line.Day) ?? date
            : date;
    }
}
