using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Mentions;

/// <summary>"General Pierre de Villiers", "Nabil el-Ghazaly", "Mr. Sullivan": capitalised sequences that are persons.</summary>
internal sealed class PersonNameRule(Lexicon lexicon)
{
    private const int MaximalName = 7;

    private static readonly WordSet CalendarWords = new(
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private static readonly WordSet Suffixes = new("jr", "sr", "ii", "iii", "iv");
    private readonly NamePrefix _prefix = new(lexicon);
    private readonly KoreanName _korean = new(lexicon);

    /// <summary>All names that stand by themselves as such; later mentions of them by one word are found by <see cref="RepeatedNameRule"/>.</summary>
    public void Find(TokenizedText text, MentionSet found)
    {
        HashSet<string> things = NamedThings.PairsOf(text);
        foreach (Sentence sentence in text.Sentences)
        {
            bool titleCase = TitleCase.Is(text, sentence);
            for (int i = sentence.Tokens.First; i < sentence.Tokens.End;)
            {
                NameMention? name = At(text, found, i, sentence, titleCase);
                bool thing = name is { Rank: null, HasAddress: false, Name.Length: 2 } && things.Count > 0 && things.Contains(text.Tokens[name.Name.First].Norm + " " + text.Tokens[name.Name.First + 1].Norm)
                    && found.At<RoleMention>(name.Name.First - 1) is null;
                if (name is not null && !thing)
                {
                    found.Add(name);
                }

                i = name?.Range.End ?? i + 1;
            }
        }
    }

    private NameMention? At(TokenizedText text, MentionSet found, int start, Sentence sentence, bool titleCase)
    {
        // Most tokens fail here: only a rank or a particle ("bin") opens a name in small letters.
        if (!text.Tokens[start].IsCapitalised && found.StartingAt<RankMention>(start) is null && !lexicon.Particles.Contains(text.Tokens[start]))
        {
            return null;
        }

        (int at, TokenRange? rank, bool address) = _prefix.Read(text, found, start, sentence.Tokens.End);
        if (at >= sentence.Tokens.End)
        {
            return null;
        }

        bool title = at == start && found.At<RoleMention>(at - 1) is RoleMention { IsPlural: false } role && role.Range.End == at && at > sentence.Tokens.First
            && text.Tokens[role.Core.First].IsCapitalised | !titleCase;
        bool strong = rank is not null || address || title || IsByline(text, start, sentence);
        bool ship = rank is not null && found.At<RoleMention>(start - 1) is null && NamedThings.IsShip(text, start, sentence);
        int end = NameEnd(text, found, at, sentence, new Setting(strong, titleCase));
        if (end <= at || ship || (title && end == at + 1 && (IsProvince(text, found, at, sentence) || text.Tokens[at - 1].Norm is "operation" or "exercise")))
        {
            return null;
        }

        var name = new TokenRange(at, BeforePostNominals(text, at, end));
        return IsPerson(text, found, name, sentence, strong || IsAppositive(text, found, name, sentence), titleCase)
            ? new NameMention(new TokenRange(start, name.End), name, rank, address, strong ? "name after rank, address or title" : "capitalised name")
            : null;
    }

    /// <summary>"Chief Minister Sindh, called", "Corps Commander Peshawar": the place of an office, not its holder.</summary>
    private static bool IsProvince(TokenizedText text, MentionSet found, int at, Sentence sentence) =>
        found.At<GeoMention>(at) is not null && (at + 1 == sentence.Tokens.End || text.Tokens[at + 1].Kind == TokenKind.Punctuation)
        && found.At<RoleMention>(at - 1) is { } office && text.Tokens[office.Core.End - 1].Norm is "minister" or "commander" or "governor" or "commissioner" or "mayor" && office.Kind is RoleKind.Official or RoleKind.Commander;

    /// <summary>"Umar Holm HI", "Priya Perera WV": letters behind a name in small letters are no part of it.</summary>
    private int BeforePostNominals(TokenizedText text, int first, int end)
    {
        while (end - first > 2 && text.Tokens[end - 1] is { IsAllCaps: true, AfterHyphen: false } && !text.Tokens[end - 2].IsAllCaps
            && lexicon.Honorifics.LongestAt(text.Tokens, end - 1, end) is { Value: "after" })
        {
            end--;
        }

        return end;
    }

    /// <summary>"Freedonia's foreign minister, Wicaksono, who": one word between commas behind a title.</summary>
    private static bool IsAppositive(TokenizedText text, MentionSet found, TokenRange name, Sentence sentence) =>
        name.First - 2 >= sentence.Tokens.First && name.End < sentence.Tokens.End && text.Tokens[name.First - 1].Is(',') && text.Tokens[name.End].Is(',')
        && found.At<RoleMention>(name.First - 2) is RoleMention role && role.Range.End == name.First - 1 && role.Of is not null && !role.IsPlural;

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
            else if (lexicon.Particles.Contains(token) && (at > first || setting.Strong) && EndsInName(text, found, at, sentence.Tokens.End, setting) is int end)
            {
                at = end;
            }
            else
            {
                break;
            }

            bool joined = at < sentence.Tokens.End && text.Tokens[at].IsCapitalised && text.Tokens[at - 1] is { Norm.Length: < 3 } initial && initial.Text[^1] == '.' && (initial.Text.Count(char.IsUpper) == initial.Norm.Length || text.Tokens[at] is { AfterSpace: false, IsInitial: false });
            if (at < sentence.Tokens.End && !joined && (text.Tokens[at].Kind == TokenKind.Possessive || (!text.Tokens[at].AfterSpace && !text.Tokens[at].AfterHyphen)))
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
        while (at < limit && lexicon.Particles.Contains(text.Tokens[at]) && !text.Tokens[at].IsAllCaps)
        {
            at++;
        }

        return at < limit && (text.Tokens[at].AfterHyphen || IsNameWord(text, found, at, limit, false, setting)) ? at + 1 : null;
    }

    private bool IsNameWord(TokenizedText text, MentionSet found, int at, int limit, bool first, Setting setting)
    {
        Token token = text.Tokens[at];
        bool office = found.At<RoleMention>(at) is not null && lexicon.RoleHeads.Contains(token);
        if (!token.IsCapitalised || office || IsCalendarWord(text, found, at, limit, setting) || InRoleCore(found, at)
            || (found.At<GeoMention>(at) is GeoMention geo && !IsSurname(text, found, geo, at, first, setting) && !_korean.Is(text, first ? at : at - 1, limit))
            || (found.StartingAt<RankMention>(at) is not null && !first && !IsRankAsSurname(text, found, at, limit, setting)))
        {
            return false;
        }

        return !lexicon.CommonWords.Contains(token) || (token.IsInitial && token.Text[^1] == '.') || _korean.Is(text, first ? at : at - 1, limit) || IsNameInspite(text, found, at, limit, first, setting);
    }

    /// <summary>"Shripad Naik", "John Major": a rank of one word that no further name follows.</summary>
    private static bool IsRankAsSurname(TokenizedText text, MentionSet found, int at, int limit, Setting setting) =>
        !setting.TitleCase && found.At<RankMention>(at)!.Range.Length == 1 && text.Tokens[at].Text[^1] != '.' && text.Tokens[at].Norm is "naik" or "major" or "marshal" or "sergeant" or "corporal" or "cornet"
        && (at + 1 >= limit || (!text.Tokens[at + 1].IsCapitalised && !text.Tokens[at + 1].AfterHyphen && !text.Tokens[at + 1].Is('(')));

    /// <summary>"Jan. 5", "last May"; in "Dr. Jan Holm" and "Admiral Li Jun" it is a name.</summary>
    private bool IsCalendarWord(TokenizedText text, MentionSet found, int at, int limit, Setting setting)
    {
        Token token = text.Tokens[at];
        bool number = (at + 1 < limit && text.Tokens[at + 1].Kind == TokenKind.Number) || (at > 0 && text.Tokens[at - 1].Kind == TokenKind.Number);
        bool name = !number && token.Text[^1] != '.' && (setting.Strong ? lexicon.GivenNames.Contains(token) || (at > 0 && found.At<RankMention>(at - 1) is null && text.Tokens[at - 1].IsCapitalised && text.Tokens[at - 1].Norm.Length > 1)
            : lexicon.GivenNames.Contains(token) && token.Norm.Length <= 3);
        return CalendarWords.Contains(token) && !name;
    }

    /// <summary>"Brent Holland", "Colonel Israel Montenegro", "YONEZAWA Makoto": a single country or city word as part of a name.</summary>
    private bool IsSurname(TokenizedText text, MentionSet found, GeoMention geo, int at, bool first, Setting setting)
    {
        if (first && geo.Range.Length == 1 && _korean.Is(text, at, text.SentenceAt(at).Tokens.End))
        {
            return true;
        }

        // "Dr. Jung Pak": a surname that is short for a country.
        if (!first && setting.Strong && geo.Range.Length == 1 && lexicon.KoreanSurnames.Contains(text.Tokens[at]) && !lexicon.CommonWords.Contains(text.Tokens[at - 1]))
        {
            return true;
        }

        if (geo.Range.Length > 1 || geo.Entry.Form is not (GeoForm.Name or GeoForm.Place or GeoForm.Capital))
        {
            return false;
        }

        if (text.Tokens[at].IsAllCaps)
        {
            return first && geo.Entry.Form == GeoForm.Place && at + 1 < text.Tokens.Count && text.Tokens[at + 1] is { IsCapitalised: true, IsAllCaps: false } given
                && (lexicon.GivenNames.Contains(given) || (setting.Strong && !lexicon.CommonWords.Contains(given)));
        }

        // "told Sullivan Beijing was committed": a capital that acts. "Dario Morandy Sucre,": a third word that closes the name.
        bool acts = geo.Entry.Form == GeoForm.Capital && at + 1 < text.Tokens.Count && text.Tokens[at + 1].Norm is "was" or "is" or "has" or "had" or "will" or "would" or "wants" or "should" or "could" or "can";
        bool third = !first && at > 1 && text.Tokens[at].AfterSpace && geo.Entry.Form == GeoForm.Capital && at + 1 < text.Tokens.Count && text.Tokens[at + 1].Is(',')
            && text.Tokens[at - 1].IsCapitalised && !lexicon.CommonWords.Contains(text.Tokens[at - 1]) && found.At<GeoMention>(at - 1) is null && lexicon.GivenNames.Contains(text.Tokens[at - 2]);
        return first ? setting.Strong : third || !acts && text.Tokens[at].AfterSpace && (setting.Strong || lexicon.GivenNames.Contains(text.Tokens[at - 1]) || (geo.Entry.Form == GeoForm.Place && !setting.TitleCase));
    }

    /// <summary>"Will Young", "Colonel Rose": a common word as part of a name.</summary>
    private bool IsNameInspite(TokenizedText text, MentionSet found, int at, int limit, bool first, Setting setting)
    {
        Token token = text.Tokens[at];
        Token? next = at + 1 < limit ? text.Tokens[at + 1] : null;
        bool surname = next is { IsCapitalised: true } && !lexicon.CommonWords.Contains(next) && !lexicon.NotNames.Contains(next)
            && (found.At<GeoMention>(at + 1) is not GeoMention geo || (setting.Strong && geo.Entry.Form == GeoForm.Place && geo.Range.Length == 1));
        if (first)
        {
            // "General MM Holm": initials without dots.
            bool initials = setting.Strong && token.IsAllCaps && token.Norm.Length <= 3 && surname && !next!.IsAllCaps;
            return initials || (surname && (lexicon.GivenNames.Contains(token) || (setting.Strong && token.Norm.Length > 2))) || (setting.Strong && !setting.TitleCase && at > 0 && token.Norm.Length > 3);
        }

        return !setting.TitleCase || (setting.Strong && !IsHeadlineWord(token));
    }

    /// <summary>"Christian Holm", not "Christian Union".</summary>
    private bool IsChristian(List<Token> words, Token word) =>
        word == words[0] && word is { Norm: "christian", IsAllCaps: false } && words.Count > 1 && !lexicon.CommonWords.Contains(words[1]) && !lexicon.NotNames.Contains(words[1]);

    private static bool IsHeadlineWord(Token token) => token.Norm.Length <= 4 || token.Norm.EndsWith('s');

    private bool IsPerson(TokenizedText text, MentionSet found, TokenRange name, Sentence sentence, bool strong, bool titleCase)
    {
        var words = Enumerable.Range(name.First, name.Length).Select(i => text.Tokens[i]).ToList();
        bool korean = _korean.Is(text, name.First, name.End);
        bool thing = (!korean && words.Any(w => lexicon.NotNames.Contains(w) && !(w.AfterHyphen && lexicon.GivenNames.Contains(words[0])) && !IsChristian(words, w))) || (name.End < sentence.Tokens.End && text.Tokens[name.End].IsCapitalised
            && text.Tokens[name.End].AfterSpace && lexicon.NotNames.Contains(text.Tokens[name.End]) && found.At<RoleMention>(name.End) is null && !titleCase);
        if (thing || NamedThings.IsQuarter(text, name) || (words[0].IsAllCaps && NamedThings.IsShipPrefix(words[0])) || words.All(w => Suffixes.Contains(w)) || words.All(w => w.IsInitial))
        {
            return false;
        }

        bool abbreviation = words.Count == 2 && words[1] is { AfterHyphen: true, IsAllCaps: true } && (words[0].Norm.Length == 1 || words[0].IsAllCaps);
        bool ordinary = words.Count > 1 && words.All(w => lexicon.CommonWords.Contains(w.Norm) && !w.IsInitial && !lexicon.GivenNames.Contains(w.Norm)) && found.At<RankMention>(name.First - 1) is null;
        if (!korean && (abbreviation || (ordinary && found.At<RoleMention>(name.First - 1) is not null)))
        {
            return false;
        }

        if (strong || korean)
        {
            return words[0].Norm.Length > 1 || words.Count > 1;
        }

        if (words.Count < 2 || words.Count == 2 && words[1].AfterHyphen || words.Any(w => w.IsAllCaps && w.Norm.Length > 2) && !IsCapitalSurname(text, found, name, words))
        {
            return false;
        }

        bool given = lexicon.GivenNames.Contains(words[0]);
        bool blocked = NamedThings.IsNamedBy(text, name.First, sentence) || NamedThings.IsPlaceOrQuoted(text, name, sentence, given);
        return !blocked && (!titleCase || given) && (given || !words.Skip(1).All(w => lexicon.CommonWords.Contains(w)));
    }

    /// <summary>"By Oh Se-jin", "Reporter: Paris Dimou" on a line of their own.</summary>
    private static bool IsByline(TokenizedText text, int name, Sentence sentence)
    {
        int at = name - 1 - (name - 1 > sentence.Tokens.First && text.Tokens[name - 1].Is(':') ? 1 : 0);
        return at >= sentence.Tokens.First && text.Tokens[at].Norm is "by" or "corr" or "reporter" or "correspondent" && sentence.Tokens.Length < 25
            && (at == sentence.Tokens.First || text.Tokens[at].Norm != "by") && text.Tokens[at].IsCapitalised;
    }

    /// <summary>"YONEZAWA Makoto": a surname in capitals beside a given name in small letters.</summary>
    private bool IsCapitalSurname(TokenizedText text, MentionSet found, TokenRange name, List<Token> words) => words.Count == 2 && !NamedThings.IsShipPrefix(words[0]) && words[0].IsAllCaps && words[0].Norm.Length > 3 && !words[1].IsAllCaps
        && !words[0].AfterHyphen && !lexicon.CommonWords.Contains(words[0]) && !lexicon.CommonWords.Contains(words[1])
        && (lexicon.GivenNames.Contains(words[1]) || (name.End + 1 < text.Tokens.Count && text.Tokens[name.End].Is(',') && found.At<RoleMention>(name.End + 1) is not null));
}
