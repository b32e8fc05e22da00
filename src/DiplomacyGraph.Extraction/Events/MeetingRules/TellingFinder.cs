using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.MeetingRules;

/// <summary>Finds the words that tell of encounters, and parts "X was received by Y, and Z met W" into its clauses.</summary>
internal sealed class TellingFinder(Lexicon lexicon)
{
    /// <summary>All tellings of a sentence, in order.</summary>
    public IReadOnlyList<Telling> Find(TokenizedText text, EntitySet who, Sentence sentence)
    {
        List<Telling> told = [.. Said(text, who, sentence)];
        for (int i = 1; i < told.Count; i++)
        {
            if (Coordinator(text, who, told[i - 1], told[i]) is int border)
            {
                told[i - 1] = told[i - 1] with { Clause = told[i - 1].Clause.Cut(text, told[i - 1].Clause.Tokens.First, border) };
                told[i] = told[i] with { Clause = sentence.Cut(text, border + 1, sentence.Tokens.End) };
            }
            else
            {
                told[i] = told[i] with { Clause = told[i - 1].Clause };
            }
        }

        return told;
    }

    private IEnumerable<Telling> Said(TokenizedText text, EntitySet who, Sentence sentence)
    {
        for (int at = sentence.Tokens.First; at < sentence.Tokens.End; at++)
        {
            if (At(text, who, sentence, at) is Telling telling)
            {
                yield return telling;
                at = telling.Trigger.End - 1;
            }
        }
    }

    private Telling? At(TokenizedText text, EntitySet who, Sentence sentence, int at)
    {
        if (SpentTimeRule.At(text, sentence, at) is TokenRange spent && !Exclusion.IsNegated(text, sentence, spent))
        {
            return new Telling(spent, MeetingPattern.With, null, sentence);
        }

        if (SpentTimeRule.Together(text, sentence, at) is TokenRange together)
        {
            return new Telling(together, MeetingPattern.Joint, null, sentence);
        }

        if (SaidByPhoneRule.At(text, who, sentence, at) is TokenRange call)
        {
            return new Telling(call, MeetingPattern.Object, MeetingMode.Phone, sentence);
        }

        if (SaidByPhoneRule.Together(text, sentence, at) is TokenRange agreed)
        {
            return new Telling(agreed, MeetingPattern.Joint, MeetingMode.Phone, sentence);
        }

        return Known(text, who, sentence, at) ?? SpacedRule.AtVerb(text, who, sentence, at) ?? OccasionRule.At(text, sentence, at);
    }

    private Telling? Known(TokenizedText text, EntitySet who, Sentence sentence, int at)
    {
        if (Longest(text, who, at, sentence.Tokens.End) is not { } hit || IsName(who, hit.Range))
        {
            return null;
        }

        Telling told = SpacedRule.Apply(text, who, new Telling(hit.Range, hit.Value.Pattern, hit.Value.Mode, sentence));
        return Exclusion.Applies(text, sentence, hit.Range, hit.Value with { Pattern = told.Pattern }) ? null : PassiveRule.Apply(text, who, told);
    }

    /// <summary>The longest words of a meeting at a token; in "a call on Monday", "on" is of the day.</summary>
    private PhraseTable<MeetingTrigger>.Hit? Longest(TokenizedText text, EntitySet who, int at, int limit)
    {
        PhraseTable<MeetingTrigger>.Hit? hit = lexicon.MeetingTriggers.LongestAt(text.Tokens, at, limit);
        return hit is { } found && text.Tokens[found.Range.End - 1].Norm == "on" && found.Range.End < limit && who.Mentions.At<DateMention>(found.Range.End) is not null
            ? lexicon.MeetingTriggers.LongestAt(text.Tokens, at, found.Range.End - 1) : hit;
    }

    private static bool IsName(EntitySet who, TokenRange trigger) => who.Mentions.At<NameMention>(trigger.First) is not null || who.Mentions.At<RoleMention>(trigger.First) is not null;

    /// <summary>The ", and" between two tellings that opens a clause with a subject of its own; null for none.</summary>
    private static int? Coordinator(TokenizedText text, EntitySet who, Telling one, Telling two)
    {
        for (int at = two.Trigger.First - 1; at > one.Trigger.End; at--)
        {
            bool opens = text.Tokens[at].Is(';') || (text.Tokens[at].Norm is "and" or "but" or "while" && text.Tokens[at - 1].Is(','));
            if (opens && who.In(new TokenRange(at, two.Trigger.First)).Any(r => r.IsHuman))
            {
                return at;
            }
        }

        return null;
    }
}
