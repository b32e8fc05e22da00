using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Entities;

/// <summary>The place at which an official is met, or speaks, as a hint of the country.</summary>
internal static class OfficePlace
{
    private static readonly WordSet Talks = new("talks", "met", "meeting", "consultations", "conversation");
    private static readonly WordSet Trips = new("trip", "visit", "travel", "traveled", "travelled", "travels", "stop", "tour", "journey", "stay", "arrived", "arrives");
    private static readonly WordSet Meeting = new("with", "saw", "met", "by", "received", "hosted", "seeing", "meets", "meeting");

    // Seats of organisations and conferences, where officials of everywhere meet.
    private static readonly WordSet Neutral = new("BE", "CH", "AT");

    /// <summary>"In Niamey, Defence Minister X received …", "The base, in Sylvania, will close under an order of President Y": a place speaks of its officials.</summary>
    public static Party? FromPlace(OfficeQuestion asked)
    {
        (TokenizedText text, MentionSet found, EntityRole role, TokenRange sentence) = asked;
        bool first = text.Tokens[sentence.First].Norm == "in" && found.StartingAt<GeoMention>(sentence.First + 1) is { Entry.Form: GeoForm.Capital or GeoForm.Name or GeoForm.Place } place
            && place.Range.End < sentence.End && text.Tokens[place.Range.End].Is(',') && place.Entry.Party is { Kind: PartyKind.Country };
        if (first)
        {
            return found.StartingAt<GeoMention>(sentence.First + 1)!.Entry.Party;
        }

        bool local = role.Kind == RoleKind.HeadOfState || text.Any(role.Title, t => t.Norm is "governor" or "mayor" or "prefect");
        GeoMention? last = found.In<GeoMention>(new TokenRange(sentence.First, role.Title.First)).LastOrDefault(g => g.Entry.Party is not null && g.Entry.Form != GeoForm.Adjective);
        return local && last is { Entry.Party.Kind: PartyKind.Country } && last.Range.First > sentence.First && text.Tokens[last.Range.First - 1].Norm == "in" && role.Title.First - last.Range.End > 1
            && text.Tokens[last.Range.End].Is(',') ? last.Entry.Party : null;
    }

    /// <summary>"During their trip to Freedonia, the delegation will meet with President X".</summary>
    public static Party? FromTrip(OfficeQuestion asked)
    {
        (TokenizedText text, MentionSet found, EntityRole role, TokenRange sentence) = asked;
        int with = role.Title.First - 1;
        with -= text.Tokens[Math.Max(0, with)].Norm == "the" ? 1 : 0;
        return with <= sentence.First || text.Tokens[with].Norm is not ("with" or "met" or "meet" or "meets" or "by") || text.Tokens[with - 1].Norm is "joined" or "accompanied" or "made" or "paid" ? null
            : found.In<GeoMention>(new TokenRange(sentence.First, with)).Where(g => g.Entry.Party is { Kind: PartyKind.Country } && g.Entry.Form != GeoForm.Adjective
                && g.Range.First - sentence.First > 1 && text.Tokens[g.Range.First - 1].Norm is "to" or "in"
                && Enumerable.Range(Math.Max(sentence.First, g.Range.First - 4), Math.Min(4, g.Range.First - sentence.First)).Any(i => (g.Entry.Form == GeoForm.Capital && Talks.Contains(text.Tokens[i])) || Trips.Contains(text.Tokens[i])))
                .Select(g => g.Entry.Party).LastOrDefault();
    }

    /// <summary>"He held talks in Warsaw the same day with the Chief of the General Staff, X": the capital in which somebody met the official; null in a sentence without one.</summary>
    public static Party? MetIn(OfficeQuestion asked)
    {
        TokenizedText text = asked.Text;
        int by = asked.At - 1;
        while (by > asked.Sentence.First && asked.At - by < 4 && (text.Tokens[by].Norm is "the" or "and" or "only" || asked.Found.At<RankMention>(by) is not null || asked.Found.At<NameMention>(by) is not null || text.Tokens[by].Is(',')))
        {
            by--;
        }

        GeoMention? capital = asked.Found.In<GeoMention>(new TokenRange(asked.Sentence.First, Math.Max(asked.Sentence.First, by))).LastOrDefault();
        return Meeting.Contains(text.Tokens[Math.Max(0, by)]) && capital is { Entry: { Form: GeoForm.Capital, Party: { Kind: PartyKind.Country } of } } && !Neutral.Contains(of.Code) && by - capital.Range.End < 10
            && capital.Range.First > asked.Sentence.First && (text.Tokens[capital.Range.First - 1].Norm == "in" || text.Tokens[capital.Range.First - 1].Norm == "a") ? of : null;
    }
}
