using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Entities;

/// <summary>Where an official is shown: "…; in La Paz, Vice Minister X called it …", "Rome, in the guise of Admiral X", "the command in La Paz, where X became chief".</summary>
internal static class OfficeScene
{
    private const int Reach = 9;
    private const int AfterName = 4;
    private static readonly WordSet Saying = new("said", "says", "told", "tells", "added", "stressed", "noted", "announced", "insisted", "explained", "warned", "confirmed", "repeated");
    private static readonly WordSet Opening = new("and", "but", "while", "then", "also", "later");

    // Seats of organisations and conferences, where officials of everywhere meet.
    private static readonly WordSet Neutral = new("BE", "CH", "AT");

    /// <summary>"…; in La Paz, Vice Minister X", "In Caracas he saw the minister, X": the place that opens the clause.</summary>
    public static Party? OfClause(OfficeQuestion asked)
    {
        (TokenizedText text, MentionSet found, EntityRole role, TokenRange sentence) = asked;
        GeoMention? place = LastPlace(asked, sentence.First, role.Title.First);
        if (place is null || role.Title.First - place.Range.End > Reach)
        {
            return null;
        }

        int into = place.Range.First - 1;
        bool opens = into >= sentence.First && text.Tokens[into].Norm == "in" && (into == sentence.First || text.Tokens[into - 1].Is(';') || text.Tokens[into - 1].Is('–') || text.Tokens[into - 1].Is('—') || (Opening.Contains(text.Tokens[into - 1]) && (into - 2 < sentence.First || text.Tokens[into - 2].Kind == TokenKind.Punctuation)));
        return opens && !text.Any(new TokenRange(place.Range.End, role.Title.First), t => t.Is(';')) && !found.In<GeoMention>(new TokenRange(place.Range.End, role.Title.First)).Any(g => g.Entry.Form == GeoForm.Adjective) ? place.Entry.Party : null;
    }

    /// <summary>"the high command in La Paz, where General X became commander-in-chief", "Rome, in the guise of Admiral X, chief".</summary>
    public static Party? OfStandIn(OfficeQuestion asked)
    {
        (TokenizedText text, _, EntityRole role, TokenRange sentence) = asked;
        GeoMention? place = LastPlace(asked, sentence.First, role.Title.First);
        int comma = place?.Range.End ?? 0;
        return place is null || comma + 2 >= role.Title.First || role.Title.First - comma > Reach || !text.Tokens[comma].Is(',') ? null
            : text.Tokens[comma + 1].Norm == "where" || (text.Tokens[comma + 1].Norm is "in" or "through" && text.Any(new TokenRange(comma, role.Title.First), t => t.Norm is "guise" or "person" or "shape" or "form" or "voice" or "mouth" or "words")) ? place.Entry.Party : null;
    }

    /// <summary>"Italy has not been asked, Defence Minister X said": who speaks of what his country does.</summary>
    public static Party? OfSubject(OfficeQuestion asked)
    {
        (TokenizedText text, MentionSet found, EntityRole role, TokenRange sentence) = asked;
        int comma = role.Title.First - 1;
        GeoMention? subject = found.StartingAt<GeoMention>(sentence.First);
        return subject is { Entry: { Form: GeoForm.Name or GeoForm.Capital, Party.Kind: PartyKind.Country } } && comma > subject.Range.End && text.Tokens[comma].Is(',') && text.Tokens[subject.Range.End].Kind == TokenKind.Word
            && Holder(asked) is NameMention name && name.Range.End < sentence.End && Saying.Contains(text.Tokens[name.Range.End]) ? subject.Entry.Party : null;
    }

    /// <summary>"Minister X said in Ottawa": the capital in which somebody speaks.</summary>
    public static Party? OfSpeech(OfficeQuestion asked)
    {
        (TokenizedText text, MentionSet found, _, TokenRange sentence) = asked;
        int said = Holder(asked) is NameMention name ? name.Range.End : sentence.End;
        int limit = Math.Min(sentence.End, said + AfterName);
        return said < sentence.End && Saying.Contains(text.Tokens[said]) && found.In<GeoMention>(new TokenRange(said, limit)).FirstOrDefault() is { Entry: { Form: GeoForm.Capital, Party: { Kind: PartyKind.Country } of } } capital
            && text.Tokens[capital.Range.First - 1].Norm == "in" && !(capital.Range.End < sentence.End && text.Tokens[capital.Range.End].Kind == TokenKind.Possessive) && !Neutral.Contains(of.Code) ? of : null;
    }

    /// <summary>The name of the holder right behind the title, or before it.</summary>
    private static NameMention? Holder(OfficeQuestion asked) => asked.Holder.Mentions.FirstOrDefault(m => m.Range.First >= asked.Role.Title.End && m.Range.First - asked.Role.Title.End < 2);

    private static GeoMention? LastPlace(OfficeQuestion asked, int from, int to) =>
        asked.Found.In<GeoMention>(new TokenRange(from, to)).LastOrDefault(g => g.Entry is { Form: GeoForm.Capital or GeoForm.Place or GeoForm.Name, Party: { Kind: PartyKind.Country } of } && !Neutral.Contains(of.Code));
}
