using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.CooperationRules;

/// <summary>"agreed to expand", "discussed ways to", "thanked": what a clause does with a topic.</summary>
internal static class ModalityRule
{
    private static readonly WordSet Trips = new(
        "travel", "attend", "meet", "visit", "arrive", "fly", "host", "receive", "lead", "depart", "leave", "address", "speak", "chair", "tour", "represent", "accompany", "open", "pay");

    private static readonly WordSet Days = new("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private static readonly WordSet Papers = new("agreement", "protocol", "memorandum", "deal", "accord", "treaty", "note", "minutes", "arrangement", "contract", "pact", "plan");

    private static readonly WordSet Speaking = new("say", "stress", "recall", "tell", "note", "emphasise", "emphasize", "point", "mention", "add", "thank", "remind", "underline", "repeat", "reiterate", "congratulate", "express", "highlight", "underscore");

    /// <summary>The act that governs a topic: of the words before it, else of those behind it; null where nothing says.</summary>
    /// <param name="text">The text.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="words">All words of the clause that say what is done, in order.</param>
    /// <param name="topic">The words of the topic.</param>
    /// <param name="topics">The words of all topics of the clause.</param>
    public static Act? Of(TokenizedText text, TokenRange clause, IReadOnlyList<PhraseTable<ActWord>.Hit> words, TokenRange topic, IReadOnlyList<TokenRange> topics)
    {
        var all = words.Where(h => !IsTrip(text, h) && !IsCall(text, clause, h) && !IsWordOfSpeech(text, h)).ToList();
        var before = all.Where(h => h.Range.First < topic.First && !IsReducedPassive(text, h.Range)).ToList();
        Act? found = before.Count > 0 && Governing(text, before, topics) is Act act ? act : Behind(text, clause, all, topic);
        if (found is { Modality: Modality.Intent, Force: ActForce.Weak } deed && IsUnderPaper(text, clause, deed.Range))
        {
            return deed with { Modality = Modality.Agreement, Force = ActForce.Mutual };
        }

        return found is { Modality: Modality.Ongoing or Modality.Agreement, IsMutual: true } talk && (IsFuture(text, clause, talk.Range) || (talk.Modality == Modality.Ongoing && IsToCome(text, clause, topic)))
            ? talk with { Modality = Modality.Intent } : found;
    }

    /// <summary>"are to exchange data under minutes signed on Friday": what will be done is what was agreed.</summary>
    private static bool IsUnderPaper(TokenizedText text, TokenRange clause, TokenRange act)
    {
        int under = Enumerable.Range(act.End, Math.Max(0, clause.End - act.End)).FirstOrDefault(i => text.Tokens[i].Norm == "under", -1);
        int paper = under < 0 ? -1 : Enumerable.Range(under + 1, Math.Min(5, clause.End - under - 1)).FirstOrDefault(i => Papers.Contains(text.Tokens[i]), -1);
        return paper > 0 && Enumerable.Range(paper + 1, Math.Min(3, clause.End - paper - 1)).Any(i => text.Tokens[i].Norm is "signed" or "initialled" or "initialed" or "concluded" or "reached" or "agreed");
    }

    /// <summary>"will discuss", "is to be signed".</summary>
    private static bool IsFuture(TokenizedText text, TokenRange clause, TokenRange act)
    {
        int at = act.First - 1;
        while (at > clause.First && (text.Tokens[at].Norm is "be" or "also" or "jointly" or "further" or "continue" || text.Tokens[at].Norm.EndsWith("ly", StringComparison.Ordinal)))
        {
            at--;
        }

        return at >= clause.First && (text.Tokens[at].Norm is "will" or "shall" || (text.Tokens[at].Norm == "to" && at > clause.First && text.Tokens[at - 1].Norm is "is" or "are"));
    }

    /// <summary>"the exercise that both will hold in May".</summary>
    private static bool IsToCome(TokenizedText text, TokenRange clause, TokenRange topic)
    {
        int which = Enumerable.Range(topic.End, Math.Max(0, Math.Min(clause.End, topic.End + 3) - topic.End)).FirstOrDefault(i => text.Tokens[i].Norm is "which" or "that" or "to", -1);
        return which >= 0 && Enumerable.Range(which, Math.Min(7, clause.End - which)).Any(i => text.Tokens[i].Norm is "will" || (text.Tokens[i].Norm == "be" && text.Tokens[i - 1].Norm == "to"));
    }

    /// <summary>"will travel to", "is to attend": where somebody goes, not what he wants.</summary>
    private static bool IsTrip(TokenizedText text, PhraseTable<ActWord>.Hit hit) => hit.Value.Force == ActForce.Weak
        && Enumerable.Range(hit.Range.End, Math.Max(0, Math.Min(2, text.Tokens.Count - hit.Range.End))).Any(i => Trips.Contains(text.Tokens[i]));

    /// <summary>"would like to stress", "want to thank": somebody speaks; what he says comes after.</summary>
    private static bool IsWordOfSpeech(TokenizedText text, PhraseTable<ActWord>.Hit hit)
    {
        int next = hit.Range.End < text.Tokens.Count && text.Tokens[hit.Range.End].Norm is "to" or "also" ? hit.Range.End + 1 : hit.Range.End;
        return hit.Value is { Modality: Modality.Intent, Force: not ActForce.Weak } && next < text.Tokens.Count && Speaking.Contains(text.Tokens[next]);
    }

    /// <summary>"called on the admiral in his office", "a call on Sunday": a meeting; who is asked is asked to do something.</summary>
    private static bool IsCall(TokenizedText text, TokenRange clause, PhraseTable<ActWord>.Hit hit)
    {
        if (hit.Range.Length != 2 || text.Tokens[hit.Range.End - 1].Norm is not ("on" or "upon") || !text.Tokens[hit.Range.First].Norm.StartsWith("call", StringComparison.Ordinal))
        {
            return false;
        }

        int to = Enumerable.Range(hit.Range.End, Math.Max(0, clause.End - hit.Range.End)).FirstOrDefault(i => text.Tokens[i].Norm is "to" or "for" or "at" or "on" or "in", -1);
        return to < 0 || text.Tokens[to].Norm is not ("to" or "for") || Days.Contains(text.Tokens[hit.Range.End]);
    }

    /// <summary>"helicopters ordered by Y": says something of the words before it only.</summary>
    private static bool IsReducedPassive(TokenizedText text, TokenRange act) => act.End < text.Tokens.Count && text.Tokens[act.End].Norm == "by" && act.First > 0
        && text.Tokens[act.End - 1].Norm.EndsWith("ed", StringComparison.Ordinal) && text.Tokens[act.First - 1].Norm is not ("was" or "were" or "is" or "are" or "been" or "be" or "being");

    /// <summary>"reviewed A and agreed to B": the chain nearest to the topic governs it; a chain of weak words goes with the one before.</summary>
    private static Act? Governing(TokenizedText text, List<PhraseTable<ActWord>.Hit> before, IReadOnlyList<TokenRange> topics)
    {
        bool ways = false;
        for (int end = before.Count; end > 0;)
        {
            int start = ChainStart(text, before, end - 1, topics);
            var chain = before.GetRange(start, end - start);
            ways |= chain.Any(h => h.Value.Force == ActForce.Ways);
            var strong = chain.Where(h => h.Value.Force is not (ActForce.Weak or ActForce.Ways)).OrderBy(h => h.Value.Force is ActForce.Frame || (h.Value.Force == ActForce.Vow && chain.Exists(o => o.Value.Modality == Modality.Support))).ToList();
            if (strong.Count > 0)
            {
                return ActOf(strong[0], ways, chain[0].Range.First);
            }

            end = start;
        }

        return Weakest(before);
    }

    private static int ChainStart(TokenizedText text, List<PhraseTable<ActWord>.Hit> hits, int last, IReadOnlyList<TokenRange> topics)
    {
        int start = last;
        while (start > 0 && !IsChainBreak(text, new TokenRange(hits[start - 1].Range.End, hits[start].Range.First), topics))
        {
            start--;
        }

        return start;
    }

    private static bool IsChainBreak(TokenizedText text, TokenRange between, IReadOnlyList<TokenRange> topics)
    {
        for (int i = between.First; i < between.End; i++)
        {
            if (text.Tokens[i].Is(',') || text.Tokens[i].Norm is "and" or "or")
            {
                return true;
            }
        }

        return topics.Any(between.Overlaps);
    }

    private static Act? Behind(TokenizedText text, TokenRange clause, List<PhraseTable<ActWord>.Hit> all, TokenRange topic) =>
        Weakest([.. all.Where(h => h.Range.First >= topic.First && SubjectBefore.Takes(text, clause, h))]);

    private static Act? Weakest(List<PhraseTable<ActWord>.Hit> hits) => hits
        .OrderBy(h => h.Value.Force is ActForce.Weak or ActForce.Ways)
        .Select(h => (Act?)ActOf(h, false, h.Range.First)).FirstOrDefault();

    private static Act ActOf(PhraseTable<ActWord>.Hit hit, bool ways, int start)
    {
        bool mutual = hit.Value.Force == ActForce.Mutual;
        Modality modality = ways && mutual && hit.Value.Modality == Modality.Ongoing ? Modality.Intent : hit.Value.Modality;
        return new Act(hit.Range, modality, hit.Value.Force, start);
    }
}
