using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Entities;

/// <summary>Which title belongs to which name: "Defence Minister X", "X, the head of the General Staff", "the COAS, General X".</summary>
internal sealed class RoleAttachment(Lexicon lexicon)
{
    private const string TitleThenName = "title, name";

    private readonly PostNominals _postNominals = new(lexicon);

    // "X, once the governor of the staff college".
    private static readonly WordSet Past = new("once", "formerly", "previously", "until", "erstwhile");
    private static readonly WordSet Articles = new(
        "once", "formerly", "previously", "until", "recently", "lately", "still", "the", "a", "an", "his", "her", "its", "their", "our", "also", "currently", "newly", "appointed", "then", "now", "country", "'s", "concurrently", "both", "nation", "second", "first", "third", "fellow", "conservative", "liberal", "labour", "republican", "democratic", "socialist", "communist", "maoist", "army", "navy", "military", "ministry", "council",
        "chief", "senior", "top", "principal", "special");

    // "Press Secretary Navy Rear Adm. X": the officer's force between title and rank.
    private static readonly WordSet Forces = new("navy", "army", "marine");
    private static readonly WordSet Plurals = new("discuss", "meet", "hold", "talk", "agree", "sign", "review", "exchange", "vow", "mull", "confer", "explore", "speak", "pledge", "stress", "reaffirm", "call", "condemn", "visit", "attend", "inaugurate");
    private static readonly WordSet Openers = new("at", "in", "during", "after", "before", "following", "with", "to", "on", "according", "upon", "as", "together");
    private static readonly WordSet Continuing = new("and", "who", "of", "in", "at", "for", "since", "to", "from", "on", "as", "was", "is", "until", "with");

    /// <summary>A title tied to a name.</summary>
    internal sealed record Tie(RoleMention Role, NameMention Name, int Score, string Rule)
    {
        /// <summary>Whether the words between say that the office is held no more.</summary>
        public bool IsPast { get; init; }
    }

    /// <summary>The best tie of each title that has one.</summary>
    public IReadOnlyList<Tie> Find(TokenizedText text, MentionSet found)
    {
        var ties = new List<Tie>();
        foreach (NameMention name in found.All<NameMention>())
        {
            Left(text, found, name, ties);
            Right(text, found, name, ties);
        }

        var best = new List<Tie>();
        foreach (IGrouping<RoleMention, Tie> candidates in ties.GroupBy(t => t.Role).OrderBy(g => g.Key.Range.First))
        {
            Tie first = candidates.OrderByDescending(t => t.Score).ThenBy(t => t.Name.Range.First).First();
            best.Add(candidates.FirstOrDefault(t => t.Rule == TitleThenName && IsNextOfList(text, best, first, t)) ?? first);
        }

        return [.. best.Where(t => !IsHeldByAnother(text, best, t))];
    }

    /// <summary>"the commander of the army, A, the commander of the navy, B": A has an office before the name, so the one behind opens the next item of the list.</summary>
    private static bool IsNextOfList(TokenizedText text, List<Tie> before, Tie behind, Tie next)
    {
        if (behind.Name == next.Name || behind.Rule is not ("name, title" or "stacked titles behind the name"))
        {
            return false;
        }

        Tie? own = before.LastOrDefault(t => t.Name == behind.Name && t.Role.Range.First < behind.Name.Range.First);
        bool listed = own is not null && (own.Rule == TitleThenName || next.Name.Rank is not null || next.Name.HasAddress) && IsCloseBehind(text, behind);
        return listed || (behind.Rule != "name, title" && text.Tokens[behind.Role.Range.First - 1].Norm == "the");
    }

    private static bool IsCloseBehind(TokenizedText text, Tie tie) => tie.Rule == "name, title" && !text.Any(new TokenRange(tie.Name.Range.End, tie.Role.Range.First), t => t.Norm is "who" or "a" or "an");

    /// <summary>"At the request of the President of Freedonia, X informed him": a comma does not tie a title that the text gives another name directly.</summary>
    private static bool IsHeldByAnother(TokenizedText text, List<Tie> ties, Tie tie) => tie.Score < 9 && tie.Role.Of is not null && tie.Role.Status == RoleStatus.Current
        && tie.Role.Kind is RoleKind.HeadOfState or RoleKind.HeadOfGovernment or RoleKind.DefenceMinister or RoleKind.ForeignMinister or RoleKind.ChiefOfDefence
        && ties.Any(o => o.Score >= 9 && o.Role.Kind == tie.Role.Kind && o.Role.Of == tie.Role.Of && o.Role.Status == RoleStatus.Current
            && !text.Any(o.Name.Name, t => t.Norm == text.Tokens[tie.Name.Name.End - 1].Norm));

    /// <summary>Titles before the name, nearest first; further ones joined by "and", comma or dash.</summary>
    private static void Left(TokenizedText text, MentionSet found, NameMention name, List<Tie> ties)
    {
        int at = name.Range.First - 1, score = 10;
        int start = text.SentenceAt(name.Range.First).Tokens.First;
        at -= name.Rank is not null && at > start && Forces.Contains(text.Tokens[at]) && found.At<RoleMention>(at - 1) is not null && found.At<RoleMention>(at) is null ? 1 : 0;
        string rule = "title before the name";
        for (int chain = 0; chain < 4 && at >= start; chain++)
        {
            (int before, int cost, bool comma) = SkipJoint(text, found, at, start, chain);
            if (before < start || found.At<RoleMention>(before) is not RoleMention role || role.Range.End != before + 1 || (role.IsPlural && comma))
            {
                return;
            }

            score -= cost;
            if (chain > 0 && ((ties.Count > 0 && !CanShare(role, ties[^1].Role) && !IsSupremeCommand(text, role, ties[^1].Role)) || (comma && StandsBehindName(text, found, role))))
            {
                return;
            }

            ties.Add(new Tie(role, name, score, comma && chain == 0 ? TitleThenName : rule));
            at = role.Range.First - 1;
            rule = "stacked titles before the name";
        }
    }

    /// <summary>"A, chief of the general staff, and Defence Minister B": the first title is A's.</summary>
    private static bool StandsBehindName(TokenizedText text, MentionSet found, RoleMention role)
    {
        int at = role.Range.First - 1;
        while (at > 0 && Articles.Contains(text.Tokens[at]))
        {
            at--;
        }

        return at > 0 && text.Tokens[at].Is(',') && found.At<NameMention>(at - 1) is NameMention name && name.Range.End == at;
    }

    /// <summary>Passes a comma, dash or "and" between a title and what follows; the first joint may be empty.</summary>
    private static (int At, int Cost, bool Comma) SkipJoint(TokenizedText text, MentionSet found, int at, int start, int chain)
    {
        Token token = text.Tokens[at];
        if (chain == 0 && token.Is(',') && at - 2 > start && text.Tokens[at - 2].Is(',') && found.At<GeoMention>(at - 1) is { Entry.Form: GeoForm.Place or GeoForm.Capital })
        {
            // "General Officer Commanding 2 Division, Enugu, Major General X".
            return (at - 3, 5, true);
        }

        if (token.Is(',') || token.Is('–') || token.Is('—') || token.Is('-') || token.Is(':') || token.Is('/'))
        {
            return (at - 1, chain == 0 ? 4 : 1, true);
        }

        // "[United Nations envoy] X": a quotation mended by the writer.
        if (token.Is(']') && chain == 0)
        {
            return (at - 1, 1, false);
        }

        if (chain > 0 && (token.Norm == "and" || token.Is('&')))
        {
            bool comma = at - 1 >= start && text.Tokens[at - 1].Is(',');
            return (comma ? at - 2 : at - 1, 1, comma);
        }

        return (at, chain == 0 ? 0 : 1, false);
    }

    /// <summary>One person seldom holds two of the highest offices at once: "the president and Defence Minister X" are two.</summary>
    private static bool CanShare(RoleMention further, RoleMention nearer)
    {
        bool top = further.Kind is RoleKind.HeadOfState or RoleKind.HeadOfGovernment && nearer.Kind is not (RoleKind.Official or RoleKind.HeadOfGovernment or RoleKind.HeadOfState or RoleKind.DefenceMinister);
        bool ministers = further.Kind is RoleKind.DefenceMinister or RoleKind.ForeignMinister && nearer.Kind is RoleKind.DefenceMinister or RoleKind.ForeignMinister;
        bool parties = further.Of is Party a && nearer.Of is Party b && a != b;
        return !top && !ministers && !parties && !further.IsPlural && further.Kind != nearer.Kind | further.Kind == RoleKind.Official;
    }

    /// <summary>"Prime Minister and Commander-in-Chief of the Armed Forces X": the head of state or government commands the forces.</summary>
    private static bool IsSupremeCommand(TokenizedText text, RoleMention further, RoleMention nearer) =>
        further.Kind is RoleKind.HeadOfState or RoleKind.HeadOfGovernment && nearer.Kind == RoleKind.ChiefOfDefence && nearer.Range.First - further.Range.End == 1
        && text.Tokens[further.Range.End].Norm is "and" or "&" && text.Tokens[nearer.Core.First].Norm is "commander" or "supreme";

    /// <summary>Titles behind the name: apposition, brackets, "who is", "is the".</summary>
    private void Right(TokenizedText text, MentionSet found, NameMention name, List<Tie> ties)
    {
        int limit = text.SentenceAt(name.Range.First).Tokens.End;
        int at = _postNominals.Skip(text, found, name.Range.End, limit);
        (int next, int score, string rule) = TitleOpening.Find(text, found, at, limit);
        for (int chain = 0; chain < 4 && score > 0; chain++)
        {
            next = SkipArticles(text, found, next, limit);
            if (next >= limit || found.StartingAt<RoleMention>(next) is not RoleMention role || role.IsPlural)
            {
                return;
            }

            if (chain == 0 && (StartsClause(text, name, role, limit) || IsSecondSubject(text, name, role, limit)))
            {
                return;
            }

            ties.Add(new Tie(role, name, score, rule) { IsPast = text.Any(new TokenRange(name.Range.End, role.Range.First), Past.Contains) });
            next = role.Range.End;
            if (next >= limit || !(text.Tokens[next].Norm == "and" || text.Tokens[next].Is(',') || text.Tokens[next].Is('&')))
            {
                return;
            }

            next += text.Tokens[next].Is(',') && next + 1 < limit && text.Tokens[next + 1].Norm == "and" ? 2 : 1;
            (score, rule) = (score - 2, "stacked titles behind the name");
        }
    }

    /// <summary>"At the request of X, the President of Freedonia briefed …": the words behind the comma open the main clause.</summary>
    private static bool StartsClause(TokenizedText text, NameMention name, RoleMention role, int limit)
    {
        TokenRange sentence = text.SentenceAt(name.Range.First).Tokens;
        bool introduced = Openers.Contains(text.Tokens[sentence.First]) && text.Tokens[role.Range.First - 1].Norm == "the"
            && !Enumerable.Range(sentence.First, name.Range.First - sentence.First).Any(i => text.Tokens[i].Is(','));
        return introduced && role.Range.End < limit && text.Tokens[role.Range.End].Kind == TokenKind.Word && !Continuing.Contains(text.Tokens[role.Range.End]);
    }

    /// <summary>"Holm, French army chief discuss Libya": in a headline a comma stands for "and".</summary>
    private static bool IsSecondSubject(TokenizedText text, NameMention name, RoleMention role, int limit) =>
        text.SentenceAt(name.Range.First).Kind == SentenceKind.Headline && text.Tokens[name.Range.End].Is(',') && role.Range.End < limit && Plurals.Contains(text.Tokens[role.Range.End]);

    private static int SkipArticles(TokenizedText text, MentionSet found, int at, int limit)
    {
        while (at < limit && found.StartingAt<RoleMention>(at) is null && Articles.Contains(text.Tokens[at]))
        {
            at++;
        }

        return at;
    }
}
