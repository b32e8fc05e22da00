using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.CooperationRules;

/// <summary>"Oslo declined", "the request would be examined", "he welcomed the decision": acts without a topic of their own are about what was stated before.</summary>
internal static class TakenUpRule
{
    private const int Near = 6;

    private static readonly WordSet Matters = new(
        "proposal", "proposals", "request", "requests", "offer", "offers", "announcement", "decision", "idea", "ideas", "initiative", "initiatives", "suggestion", "suggestions", "application", "plea", "appeal", "step", "move", "undertaking", "pledge", "gesture");

    private static readonly WordSet Pointers = new("the", "this", "that", "these", "those", "both", "his", "her", "its", "their", "such");

    private static readonly Dictionary<string, Modality> Fates = new(StringComparer.Ordinal)
    {
        ["examined"] = Modality.Intent,
        ["studied"] = Modality.Intent,
        ["considered"] = Modality.Intent,
        ["weighed"] = Modality.Intent,
        ["looked"] = Modality.Intent,
        ["reviewed"] = Modality.Intent,
        ["accepted"] = Modality.Agreement,
        ["granted"] = Modality.Agreement,
        ["approved"] = Modality.Agreement,
        ["met"] = Modality.Agreement,
        ["agreed"] = Modality.Agreement,
        ["welcomed"] = Modality.Support,
        ["rejected"] = Modality.Refusal,
        ["refused"] = Modality.Refusal,
        ["declined"] = Modality.Refusal,
        ["turned"] = Modality.Refusal,
        ["rebuffed"] = Modality.Refusal,
    };

    /// <summary>The acts of a clause that take up the topics of the statement before; none where nothing was stated just before.</summary>
    public static IEnumerable<TopicAct> In(TokenizedText text, TokenRange clause, IReadOnlyList<PhraseTable<ActWord>.Hit> words, Setting setting)
    {
        if (setting.LastTopics.Count == 0 || IsInvitation(text, text.SentenceAt(clause.First)))
        {
            return [];
        }

        Act? act = Fate(text, clause) ?? Answer(text, clause, words) ?? Pointing(text, clause, words);
        return act is Act found ? setting.LastTopics.Select(t => new TopicAct(t, found.Range, found, IsTakenUp: found.Force == ActForce.Answer)) : [];
    }

    /// <summary>"The request was granted", "the proposal would be studied".</summary>
    private static Act? Fate(TokenizedText text, TokenRange clause)
    {
        if (IsRelativeFate(text, clause.First, clause.End))
        {
            return FateOf(text, clause.First + 2, Verb(text, new TokenRange(clause.First + 2, Math.Min(clause.End, clause.First + Near)))!.Value);
        }

        for (int i = clause.First + 1; i + 2 < clause.End; i++)
        {
            if (Matters.Contains(text.Tokens[i]) && Pointers.Contains(text.Tokens[i - 1]) && Verb(text, new TokenRange(i + 1, Math.Min(clause.End, i + Near))) is int verb)
            {
                return FateOf(text, i + 1, verb);
            }
        }

        return null;
    }

    private static Act FateOf(TokenizedText text, int first, int verb) => new(new TokenRange(first, verb + 1), Fates[text.Tokens[verb].Norm], ActForce.Answer, first);

    /// <summary>"…, which was accepted": whether a comma opens what became of all that was said before it.</summary>
    public static bool IsRelativeFate(TokenizedText text, int comma, int end) =>
        text.Tokens[comma].Is(',') && comma + 3 < end && text.Tokens[comma + 1].Norm == "which" && Verb(text, new TokenRange(comma + 2, Math.Min(end, comma + Near))) is not null;

    private static int? Verb(TokenizedText text, TokenRange range)
    {
        int be = Enumerable.Range(range.First, range.Length).FirstOrDefault(i => text.Tokens[i].Norm is "be" or "been" or "being" or "was" or "were", -1);
        int verb = be < 0 ? -1 : Enumerable.Range(be + 1, range.End - be - 1).FirstOrDefault(i => Fates.ContainsKey(text.Tokens[i].Norm), -1);
        return verb < 0 ? null : verb;
    }

    /// <summary>"refused to come", "said no country could": the words go on to something else.</summary>
    private static bool Continues(TokenizedText text, TokenRange clause, TokenRange act)
    {
        Token last = text.Tokens[act.End - 1];
        Token? next = act.End < clause.End ? text.Tokens[act.End] : null;
        return last.Norm == "to" || next?.Norm == "to" || (last.Norm is "no" or "yes" && next is { Kind: TokenKind.Word } and not { Norm: "and" or "as" or "but" });
    }

    /// <summary>"declined", "thanked them"; but "thanked them for the lunch" is about something else.</summary>
    private static Act? Answer(TokenizedText text, TokenRange clause, IReadOnlyList<PhraseTable<ActWord>.Hit> words) => words
        .Where(h => h.Value.Force == ActForce.Answer && !Continues(text, clause, h.Range) && (h.Value.Modality != Modality.Support || PointsBack(text, new TokenRange(h.Range.End, Math.Min(clause.End, h.Range.End + Near)))
            || !text.Any(new TokenRange(h.Range.End, Math.Min(clause.End, h.Range.End + Near)), t => t.Norm == "for")))
        .Select(h => (Act?)ActOf(h)).FirstOrDefault();

    /// <summary>"welcomed the decision", "agreed with this".</summary>
    private static Act? Pointing(TokenizedText text, TokenRange clause, IReadOnlyList<PhraseTable<ActWord>.Hit> words) => words
        .Where(h => (h.Value.Force == ActForce.Plain || h.Value is { Force: ActForce.Mutual, Modality: Modality.Agreement }) && PointsBack(text, new TokenRange(h.Range.End, Math.Min(clause.End, h.Range.End + Near))))
        .Select(h => (Act?)ActOf(h)).FirstOrDefault();

    private static bool PointsBack(TokenizedText text, TokenRange behind)
    {
        for (int i = behind.First; i < behind.End; i++)
        {
            bool ends = i + 1 == behind.End || text.Tokens[i + 1].Kind != TokenKind.Word;
            if ((Matters.Contains(text.Tokens[i]) && i > 0 && Pointers.Contains(text.Tokens[i - 1])) || (ends && text.Tokens[i].Norm is "it" or "this" or "so" or "them" or "same"))
            {
                return true;
            }
        }

        return false;
    }

    private static Act ActOf(PhraseTable<ActWord>.Hit hit) => new(hit.Range, hit.Value.Modality, hit.Value.Force, hit.Range.First);

    /// <summary>"invited the admiral, and he accepted": an invitation is a meeting to come.</summary>
    private static bool IsInvitation(TokenizedText text, Sentence sentence) =>
        text.Any(sentence.Tokens, t => t.Norm.StartsWith("invit", StringComparison.Ordinal));
}
