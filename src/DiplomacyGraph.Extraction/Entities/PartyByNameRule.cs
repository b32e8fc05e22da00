using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Entities;

/// <summary>"Poland's Dariusz Kmiec", "Lim Soon Kiat of Singapore", "Ingrid Haug (Norway)", "its chief of the general staff": a party beside the name or the title.</summary>
internal static class PartyByNameRule
{
    /// <summary>The party that stands beside one of the names; null for none.</summary>
    public static GeoMention? Beside(TokenizedText text, MentionSet found, IEnumerable<NameMention> mentions)
    {
        foreach (NameMention name in mentions)
        {
            Sentence sentence = text.SentenceAt(name.Range.First);
            int before = name.Range.First - 1;
            bool possessive = before > sentence.Tokens.First && text.Tokens[before].Kind == TokenKind.Possessive;
            if (before > sentence.Tokens.First && found.At<GeoMention>(possessive ? before - 1 : before) is { Party: { Kind: PartyKind.Country } } owner
                && (possessive || owner.Entry.Form == Lexicons.GeoForm.Adjective))
            {
                return owner;
            }

            if (name.Range.End + 2 < sentence.Tokens.End && text.Tokens[name.Range.End].Is('(') && found.StartingAt<GeoMention>(name.Range.End + 1) is { Party: { Kind: PartyKind.Country } } bracketed
                && bracketed.Entry.Form == Lexicons.GeoForm.Name && bracketed.Range.End < sentence.Tokens.End && text.Tokens[bracketed.Range.End].Is(')'))
            {
                return bracketed;
            }

            if (Listed(text, found, name, sentence.Tokens.End) is GeoMention listed)
            {
                return listed;
            }

            if (Nation(text, found, name, sentence) is GeoMention nation)
            {
                return nation;
            }

            int of = name.Range.End + (name.Range.End < sentence.Tokens.End && text.Tokens[name.Range.End].Is(',') ? 1 : 0);
            int at = of + 1 + (of + 1 < sentence.Tokens.End && text.Tokens[of + 1].Norm == "the" ? 1 : 0);
            if (of < sentence.Tokens.End && at < sentence.Tokens.End && text.Tokens[of].Norm is "of" or "from" && found.StartingAt<GeoMention>(at) is { Party: not null } country)
            {
                return country;
            }
        }

        return null;
    }

    /// <summary>"the Norwegian on the panel, Admiral X", "a Bolivian, vice minister X", "X, the Greek,": a word for a person's nation in apposition.</summary>
    private static GeoMention? Nation(TokenizedText text, MentionSet found, NameMention name, Sentence sentence)
    {
        int start = found.At<RoleMention>(name.Range.First - 1) is { Of: null } role && role.Range.End == name.Range.First ? role.Range.First : name.Range.First, comma = start - 1;
        for (int at = comma - 1; at > sentence.Tokens.First && comma - at < 6 && text.Tokens[comma].Is(',') && !text.Tokens[at].Is(','); at--)
        {
            if (IsPerson(text, found, at, comma) is GeoMention before)
            {
                return before;
            }
        }

        int the = name.Range.End + 1;
        return the + 2 < sentence.Tokens.End && text.Tokens[name.Range.End].Is(',') && text.Tokens[the].Norm == "the" && text.Tokens[the + 2].Is(',') ? IsPerson(text, found, the + 1, the + 2) : null;
    }

    /// <summary>"the Norwegian", alone or with "on", "in", "at" behind it; "the Norwegian capital" is no person.</summary>
    private static GeoMention? IsPerson(TokenizedText text, MentionSet found, int at, int end) =>
        found.StartingAt<GeoMention>(at) is { Entry.Form: Lexicons.GeoForm.Adjective, Party.Kind: PartyKind.Country } geo && text.Tokens[at - 1].Norm is "the" or "a" && !text.Tokens[at].Norm.EndsWith('s')
        && (geo.Range.End == end || text.Tokens[geo.Range.End].Norm is "on" or "in" or "at" or "among") ? geo : null;

    /// <summary>"– Prime Minister X, Freedonia – President Y, Sylvania": an entry of a list of guests.</summary>
    private static GeoMention? Listed(TokenizedText text, MentionSet found, NameMention name, int limit)
    {
        int comma = name.Range.End, geo = comma + 1;
        geo += geo < limit && text.Tokens[geo].Norm == "the" ? 1 : 0;
        return geo < limit && text.Tokens[comma].Is(',') && found.At<RoleMention>(name.Range.First - 1) is not null && found.StartingAt<GeoMention>(geo) is { Party: not null, Entry.Form: Lexicons.GeoForm.Name } country
            && (country.Range.End == limit || text.Tokens[country.Range.End].Text is "-" or "–" or ";" or "•") ? country : null;
    }

    /// <summary>"according to its chief of the general staff": the party named last before the possessive.</summary>
    public static Party? ByPossessive(TokenizedText text, MentionSet found, TokenRange title)
    {
        int before = title.First - 1;
        if (before < 0 || text.Tokens[before].Norm is not ("its" or "their" or "whose"))
        {
            return null;
        }

        int first = text.Sentences[Math.Max(0, text.SentenceAt(before).Index - 1)].Tokens.First;
        bool mission = text.Any(title, t => t.Norm is "force" or "mission" or "secretariat");
        return found.In<GeoMention>(new TokenRange(first, before)).Select(g => g.Party).LastOrDefault(p => p?.Kind == PartyKind.Country || (mission && p?.Kind == PartyKind.Organisation));
    }
}
