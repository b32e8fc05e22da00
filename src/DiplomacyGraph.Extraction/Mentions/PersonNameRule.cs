using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Mentions;

/// <summary>"General Pierre de Villiers", "Nabil el-Ghazaly", "Mr. Sullivan": capitalised sequences that are persons.</summary>
internal sealed class PersonNameRule(Lexicon lexicon)
{
    private const int MaximalName = 7;

    private static readonly HashSet<string> CalendarWords = new(StringComparer.Ordinal)
    {
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri", "sat", "sun",
    };

    private static readonly HashSet<string> SmallWords = new(StringComparer.Ordinal)
    {
        "a", "an", "the", "and", "or", "but", "of", "in", "on", "at", "to", "for", "from", "with", "by", "as", "via", "vs", "over", "into", "de", "al", "bin", "la", "el",
    };

    private static readonly HashSet<string> Suffixes = new(StringComparer.Ordinal) { "jr", "sr", "ii", "iii", "iv" };
    private static readonly HashSet<string> NoPersonBefore = new(StringComparer.Ordinal)
    {
        "the", "exercise", "operation", "uss", "hms", "ins", "pns", "ss", "camp", "fort", "port", "base", "frigate", "destroyer", "carrier", "submarine", "ship", "vessel",
        "hurricane", "typhoon", "storm", "cyclone", "mount", "lake", "st", "exercises", "drill", "drills", "operations", "near", "codenamed", "mv",
    };

    /// <summary>All names that stand by themselves as such; later mentions of them by one word are found by <see cref="RepeatedNameRule"/>.</summary>
    public void Find(TokenizedText text, MentionSet found)
    {
        foreach (Sentence sentence in text.Sentences)
        {
            bool titleCase = IsTitleCase(text, sentence);
            for (int i = sentence.Tokens.First; i < sentence.Tokens.End;)
            {
                NameMention? name = At(text, found, i, sentence, titleCase);
                if (name is not null)
                {
                    found.Add(name);
                }

                i = name?.Range.End ?? i + 1;
            }
        }
    }

    private NameMention? At(TokenizedText text, MentionSet found, int start, Sentence sentence, bool titleCase)
    {
        int at = start;
        TokenRange? rank = null;
        bool address = false;
        for (bool more = true; more && at < sentence.Tokens.End;)
        {
            more = false;
            if (found.StartingAt<RankMention>(at) is RankMention mention && !InRoleCore(found, at))
            {
                rank = rank is TokenRange before ? before.Union(mention.Range) : mention.Range;
                at = mention.Range.End;
                at += at < sentence.Tokens.End && rank is not null && text.Tokens[at].Is('.') ? 1 : 0;
                at = BracketEnd(text, at, sentence.Tokens.End);
                more = true;
            }
            else if (lexicon.Honorifics.LongestAt(text.Tokens, at, sentence.Tokens.End) is { Value: "before" } hit && text.Tokens[at].IsCapitalised)
            {
                at = hit.Range.End;
                at += at < sentence.Tokens.End && text.Tokens[at].Is('.') ? 1 : 0;
                (address, more) = (true, true);
            }
        }

        if (at >= sentence.Tokens.End)
        {
            return null;
        }

        bool title = at == start && found.At<RoleMention>(at - 1) is RoleMention { IsPlural: false } role && role.Range.End == at && at > sentence.Tokens.First
            && text.Tokens[role.Core.First].IsCapitalised | !titleCase;
        bool strong = rank is not null || address || title;
        bool ship = rank is not null && start > sentence.Tokens.First && NoPersonBefore.Contains(text.Tokens[start - 1].Norm) && text.Tokens[start - 1].Norm is not ("the" or "near");
        int end = NameEnd(text, found, at, sentence, new Setting(strong, titleCase));
        if (end <= at || ship)
        {
            return null;
        }

        var name = new TokenRange(at, end);
        return IsPerson(text, found, name, sentence, strong || IsAppositive(text, found, name, sentence), titleCase)
            ? new NameMention(new TokenRange(start, end), name, rank, address, strong ? "name after rank, address or title" : "capitalised name")
            : null;
    }

    /// <summary>"Freedonia's foreign minister, Wicaksono, who": one word between commas behind a title.</summary>
    private static bool IsAppositive(TokenizedText text, MentionSet found, TokenRange name, Sentence sentence) =>
        name.First - 2 >= sentence.Tokens.First && name.End < sentence.Tokens.End && text.Tokens[name.First - 1].Is(',') && text.Tokens[name.End].Is(',')
        && found.At<RoleMention>(name.First - 2) is RoleMention role && role.Range.End == name.First - 1 && role.Of is not null && !role.IsPlural;

    /// <summary>"(Retd)", "(Navy)", "(now Brigadier)" between rank and name.</summary>
    private static int BracketEnd(TokenizedText text, int at, int limit)
    {
        for (int close = at + 2; close < limit && close <= at + 4 && text.Tokens[at].Is('('); close++)
        {
            if (text.Tokens[close].Is(')'))
            {
                return close + 1;
            }
        }

        return at;
    }

    /// <summary>What stands around a name: a rank, address or title before it; a line in which all words have capitals.</summary>
    private readonly record struct Setting(bool Strong, bool TitleCase);

    private static bool InRoleCore(MentionSet found, int at) => found.At<RoleMention>(at)?.Core.Contains(at) ?? false;

    private int NameEnd(TokenizedText text, MentionSet found, int first, Sentence sentence, Setting setting)
    {
        int at = first;
        while (at < sentence.Tokens.End && at - first < MaximalName)
        {
            Token token = text.Tokens[at];
            bool hyphen = token.AfterHyphen && at > first;
            if (hyphen && token.Kind == TokenKind.Word)
            {
                at++;
            }
            else if (IsNameWord(text, found, at, sentence.Tokens.End, at == first, setting))
            {
                at++;
            }
            else if (at > first && NicknameEnd(text, at, sentence.Tokens.End) is int close && IsNameWord(text, found, close, sentence.Tokens.End, false, setting))
            {
                at = close + 1;
            }
            else if (lexicon.Particles.Contains(token.Norm) && (at > first || setting.Strong) && EndsInName(text, found, at, sentence.Tokens.End, setting) is int end)
            {
                at = end;
            }
            else
            {
                break;
            }

            if (at < sentence.Tokens.End && (text.Tokens[at].Kind == TokenKind.Possessive || (!text.Tokens[at].AfterSpace && !text.Tokens[at].AfterHyphen)))
            {
                break;
            }
        }

        return at;
    }

    /// <summary>“Rocky” inside a name: the token behind the closing quotation mark; null for none.</summary>
    private static int? NicknameEnd(TokenizedText text, int at, int limit) =>
        at + 3 < limit && text.Tokens[at].Text is "“" or "\"" && text.Tokens[at].AfterSpace && text.Tokens[at + 1].IsCapitalised && text.Tokens[at + 2].Text is "”" or "\"" ? at + 3 : null;

    /// <summary>"de la", "bin", "el-": particles, as long as a name word follows.</summary>
    private int? EndsInName(TokenizedText text, MentionSet found, int at, int limit, Setting setting)
    {
        while (at < limit && lexicon.Particles.Contains(text.Tokens[at].Norm) && !text.Tokens[at].IsAllCaps)
        {
            at++;
        }

        return at < limit && (text.Tokens[at].AfterHyphen || IsNameWord(text, found, at, limit, false, setting)) ? at + 1 : null;
    }

    private bool IsNameWord(TokenizedText text, MentionSet found, int at, int limit, bool first, Setting setting)
    {
        Token token = text.Tokens[at];
        if (!token.IsCapitalised || IsCalendarWord(text, at, limit, setting) || InRoleCore(found, at)
            || (found.At<GeoMention>(at) is GeoMention geo && !IsSurname(text, geo, at, first, setting))
            || (found.StartingAt<RankMention>(at) is not null && !first))
        {
            return false;
        }

        return !lexicon.CommonWords.Contains(token.Norm) || (token.IsInitial && token.Text[^1] == '.') || IsNameInspite(text, found, at, limit, first, setting);
    }

    /// <summary>"Jan. 5", "last May"; in "Dr. Jan Holm" and "Admiral Li Jun" it is a name.</summary>
    private bool IsCalendarWord(TokenizedText text, int at, int limit, Setting setting)
    {
        Token token = text.Tokens[at];
        bool number = (at + 1 < limit && text.Tokens[at + 1].Kind == TokenKind.Number) || (at > 0 && text.Tokens[at - 1].Kind == TokenKind.Number);
        bool name = !number && token.Text[^1] != '.' && lexicon.GivenNames.Contains(token.Norm) && (setting.Strong || token.Norm.Length <= 3);
        return CalendarWords.Contains(token.Norm) && !name;
    }

    /// <summary>"Brent Holland", "Colonel Israel Montenegro": a single country or city word as part of a name.</summary>
    private bool IsSurname(TokenizedText text, GeoMention geo, int at, bool first, Setting setting) =>
        geo.Range.Length == 1 && geo.Entry.Form is GeoForm.Name or GeoForm.Place or GeoForm.Capital && !text.Tokens[at].IsAllCaps
        && (first ? setting.Strong : text.Tokens[at].AfterSpace && (setting.Strong || lexicon.GivenNames.Contains(text.Tokens[at - 1].Norm)
            || (geo.Entry.Form == GeoForm.Place && !setting.TitleCase)));

    /// <summary>"Will Young", "Colonel Rose": a common word as part of a name.</summary>
    private bool IsNameInspite(TokenizedText text, MentionSet found, int at, int limit, bool first, Setting setting)
    {
        Token token = text.Tokens[at];
        Token? next = at + 1 < limit ? text.Tokens[at + 1] : null;
        bool surname = next is { IsCapitalised: true } && !lexicon.CommonWords.Contains(next.Norm) && !lexicon.NotNames.Contains(next.Norm) && found.At<GeoMention>(at + 1) is null;
        if (first)
        {
            return (surname && (lexicon.GivenNames.Contains(token.Norm) || (setting.Strong && token.Norm.Length > 2))) || (setting.Strong && !setting.TitleCase && at > 0 && token.Norm.Length > 3);
        }

        return !setting.TitleCase || (setting.Strong && !IsHeadlineWord(token));
    }

    private static bool IsHeadlineWord(Token token) => token.Norm.Length <= 4 || token.Norm.EndsWith('s');

    private bool IsPerson(TokenizedText text, MentionSet found, TokenRange name, Sentence sentence, bool strong, bool titleCase)
    {
        var words = Enumerable.Range(name.First, name.Length).Select(i => text.Tokens[i]).ToList();
        bool thing = words.Any(w => lexicon.NotNames.Contains(w.Norm)) || (name.End < sentence.Tokens.End && text.Tokens[name.End].IsCapitalised
            && text.Tokens[name.End].AfterSpace && lexicon.NotNames.Contains(text.Tokens[name.End].Norm) && found.At<RoleMention>(name.End) is null && !titleCase);
        if (thing || words.All(w => Suffixes.Contains(w.Norm)) || words.All(w => w.IsInitial))
        {
            return false;
        }

        if (strong)
        {
            return words[0].Norm.Length > 1 || words.Count > 1;
        }

        if (words.Count < 2 || words.Count == 2 && words[1].AfterHyphen || words.Any(w => w.IsAllCaps && w.Norm.Length > 2) && !IsByline(text, name, sentence))
        {
            return false;
        }

        bool blocked = name.First > sentence.Tokens.First && NoPersonBefore.Contains(text.Tokens[name.First - 1].Norm);
        bool given = lexicon.GivenNames.Contains(words[0].Norm);
        return !blocked && (!titleCase || given) && (given || !words.Skip(1).All(w => lexicon.CommonWords.Contains(w.Norm)));
    }

    private static bool IsByline(TokenizedText text, TokenRange name, Sentence sentence) =>
        name.First > sentence.Tokens.First && text.Tokens[name.First - 1].Norm is "by" or "corr" && sentence.Tokens.Length < 25;

    /// <summary>A headline, or a line in which nearly all words but the small ones have capitals: "Army Chief Meets Envoy of Jordan".</summary>
    private static bool IsTitleCase(TokenizedText text, Sentence sentence)
    {
        int words = 0, lower = 0;
        for (int i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Word && !SmallWords.Contains(text.Tokens[i].Norm))
            {
                words++;
                lower += text.Tokens[i].IsCapitalised ? 0 : 1;
            }
        }

        return sentence.Kind == SentenceKind.Headline || (words > 4 && lower * 20 < words);
    }
}
