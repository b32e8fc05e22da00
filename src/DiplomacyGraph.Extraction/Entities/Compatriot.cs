using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Entities;

/// <summary>"a Bolivian, vice minister X", "The Norwegian on the panel, Admiral X, chief of defence", "Mali was represented by General X, Deputy Chief": words for the country's man or woman before the name or title.</summary>
internal static class Compatriot
{
    private const int Longest = 4;

    private static readonly WordSet Determiners = new("a", "an", "the", "his", "her", "my", "our", "their", "one", "another");
    private static readonly WordSet Senders = new("represented", "sent", "sends", "dispatched", "delegated");

    /// <summary>The country of the words before an office and its holder; null where none of these shapes stands there.</summary>
    public static Party? Find(TokenizedText text, MentionSet found, TokenRange title, TokenRange sentence)
    {
        int open = Opening(text, found, title.First, sentence.First);
        return open < sentence.First ? null : Apposed(text, found, open, sentence.First) ?? ByOne(text, found, open, sentence.First) ?? Sent(text, found, open, sentence.First);
    }

    /// <summary>The token before the holder's name and rank, or before the title where that stands first.</summary>
    private static int Opening(TokenizedText text, MentionSet found, int title, int first)
    {
        int at = title - 1;
        at -= at > first && text.Tokens[at].Norm == "the" ? 1 : 0;
        bool apposed = at > first && text.Tokens[at].Is(',') && found.At<NameMention>(at - 1) is not null;
        return apposed ? found.At<NameMention>(at - 1)!.Range.First - 1 : at;
    }

    /// <summary>"a Bolivian,", "the Norwegian on the panel,".</summary>
    private static Party? Apposed(TokenizedText text, MentionSet found, int comma, int first)
    {
        if (comma <= first || !text.Tokens[comma].Is(','))
        {
            return null;
        }

        int at = comma - 1;
        while (at > first && comma - at <= Longest && !text.Tokens[at].IsCapitalised && text.Tokens[at].Kind == TokenKind.Word)
        {
            at--;
        }

        bool noun = at == comma - 1 || text.Tokens[at + 1].Norm is "on" or "in" or "at" or "present" or "among";
        return noun && found.At<GeoMention>(at) is { Entry.Form: GeoForm.Adjective } geo && geo.Range.First > first && Determiners.Contains(text.Tokens[geo.Range.First - 1]) ? geo.Party : null;
    }

    /// <summary>"the Peruvian delegation by X, and the Chilean one by Y".</summary>
    private static Party? ByOne(TokenizedText text, MentionSet found, int by, int first) =>
        by - 2 > first && text.Tokens[by].Norm == "by" && text.Tokens[by - 1].Norm is "one" or "side" or "team" or "delegation" && found.At<GeoMention>(by - 2) is { Entry.Form: GeoForm.Adjective } geo ? geo.Party : null;

    /// <summary>"Mali was represented by", "Argentina, which was to take part with its minister, sent only".</summary>
    private static Party? Sent(TokenizedText text, MentionSet found, int open, int first)
    {
        int verb = open;
        while (verb > first && open - verb < 3 && !Senders.Contains(text.Tokens[verb]))
        {
            verb--;
        }

        bool passive = text.Tokens[verb].Norm is "represented";
        bool active = !passive && Senders.Contains(text.Tokens[verb]);
        bool told = (passive && text.Tokens[open].Norm == "by") || active;
        GeoMention? subject = told ? found.In<GeoMention>(new TokenRange(first, verb)).LastOrDefault(g => g.Entry is { Form: GeoForm.Name or GeoForm.Capital, Party.Kind: PartyKind.Country }) : null;
        return subject is not null && (subject.Range.First == first || text.Tokens[subject.Range.First - 1].Norm is "and" or "while" or "the" || text.Tokens[subject.Range.First - 1].Is(',') || text.Tokens[subject.Range.First - 1].Is(';')) ? subject.Entry.Party : null;
    }
}
