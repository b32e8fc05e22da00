using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Entities;

/// <summary>"X told Freedonian leaders", "X met her Freedonian colleague", "X's visit to Freedonia": who speaks to, meets or visits a country's people is hardly one of them.</summary>
internal static class Foreigner
{
    private const int Reach = 12;

    private static readonly WordSet Hosts = new("leaders", "officials", "hosts", "authorities", "counterpart", "counterparts", "colleague", "colleagues", "host", "commanders");
    private static readonly WordSet Travels = new("arrived", "arrives", "travelled", "traveled", "travels", "travel", "flew", "went", "visited", "visits", "visit", "visiting", "trip");

    /// <summary>The holder of an office that one person of a country has at a time deals with the country's leaders or colleagues.</summary>
    public static bool IsGuestOf(OfficeQuestion asked, Party of) => OfficeQuestion.OneAtATime.Contains(asked.Role.Kind) && asked.Holder.Mentions.Any(m =>
        asked.Found.In<GeoMention>(Behind(asked, m, 6)).Any(g => g.Entry.Party == of && g.Entry.Form == GeoForm.Adjective && MeetsHosts(asked.Text, g)));

    /// <summary>"X arrived in Freedonia", "the visit to Freedonia was made by X".</summary>
    public static bool Visits(OfficeQuestion asked, Party of) =>
        asked.Holder.Mentions.Any(m => asked.Found.In<GeoMention>(Behind(asked, m, Reach)).FirstOrDefault() is GeoMention goal && goal.Entry.Party == of && goal.Entry.Form != GeoForm.Adjective
            && !asked.Found.In<NameMention>(new TokenRange(m.Range.End, goal.Range.First)).Any() && IsGoal(asked.Text, m.Range.End, goal))
        || asked.Found.In<GeoMention>(new TokenRange(asked.Sentence.First, asked.At)).Any(g => g.Entry.Party == of && Destinations.Is(asked.Text, g) && IsMadeBy(asked, g.Range.End));

    /// <summary>"Freedonian leaders", "Freedonian and Sylvanian colleagues".</summary>
    private static bool MeetsHosts(TokenizedText text, GeoMention of)
    {
        int next = of.Range.End + (of.Range.End + 1 < text.Tokens.Count && text.Tokens[of.Range.End].Norm == "and" ? 2 : 0);
        return next < text.Tokens.Count && Hosts.Contains(text.Tokens[next]);
    }

    private static bool IsGoal(TokenizedText text, int from, GeoMention goal)
    {
        int before = goal.Range.First - 1;
        return text.Tokens[before].Norm is not "from" and not "of" && Enumerable.Range(from, goal.Range.First - from).Any(i => Travels.Contains(text.Tokens[i]) && goal.Range.First - i < 6);
    }

    /// <summary>"was made by", "is led by" between a visit and the title.</summary>
    private static bool IsMadeBy(OfficeQuestion asked, int from) =>
        Enumerable.Range(from, asked.At - from).Any(i => i > from && asked.Text.Tokens[i].Norm == "by" && asked.Text.Tokens[i - 1].Norm is "made" or "paid" or "led" or "headed" && asked.At - i < 3);

    private static TokenRange Behind(OfficeQuestion asked, NameMention name, int reach) =>
        new(name.Range.End, Math.Max(name.Range.End, Math.Min(name.Range.End + reach, asked.Text.SentenceAt(name.Range.First).Tokens.End)));
}
