using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Events.MeetingRules;

/// <summary>Words that look like a meeting and are none: "met its target", "called on Iran to stop", "did not meet".</summary>
internal static class Exclusion
{
    private static readonly WordSet Negations = new("not", "no", "nothing", "never", "without", "neither", "didnt", "wont", "refused", "declined", "denied", "cannot", "ruled", "ruling", "rules");
    private static readonly WordSet HoldVerbs = new(
        "held", "hold", "holds", "holding", "had", "have", "has", "having", "conducted", "conduct", "conducts", "attended", "exchanged", "began", "begin", "opened", "chaired", "wrapped", "concluded", "resumed", "resume",
        "convened", "convenes", "convene", "organised", "organized", "hosted", "led");

    private static readonly string[] Receiving = ["receiv", "welcom", "host", "greet"];

    private const int Near = 5;

    private static readonly WordSet Exchanging = new("exchange", "exchanged", "exchanges", "exchanging", "shared");

    private static readonly WordSet People = new(
        "delegation", "delegations", "officials", "officers", "visitors", "guests", "representatives", "team", "leaders", "ministers", "lawmakers", "diplomats", "counterparts", "colleagues", "members");

    private static readonly WordSet NotMet = new(
        "target", "targets", "requirements", "requirement", "needs", "need", "challenge", "challenges", "criteria", "standards", "threats", "threat", "obligations", "commitments", "goals",
        "deadline", "conditions", "demand", "demands", "fate", "resistance", "moment");

    private static readonly WordSet Things = new(
        "training", "support", "assistance", "aid", "help", "information", "reports", "report", "award", "medal", "orders", "refugees", "troops", "forces", "exercise", "exercises", "weapons", "equipment");

    /// <summary>Whether the words around the trigger say that there was no encounter.</summary>
    public static bool Applies(TokenizedText text, Sentence sentence, TokenRange trigger, MeetingTrigger meaning)
    {
        if (meaning.Pattern == MeetingPattern.Held && !HasBefore(text, sentence, trigger.First, 7, HoldVerbs))
        {
            return true;
        }

        string verb = text.Tokens[trigger.First].Norm;
        bool attributive = verb == "visiting" && trigger.Length == 1 && trigger.First > sentence.Tokens.First && text.Tokens[trigger.First - 1].Norm is "a" or "the" or "his" or "her" or "two" or "three" or "any" or "of";
        bool seen = verb == "see" && trigger.First > sentence.Tokens.First && text.Tokens[trigger.First - 1].Norm is not ("will" or "would" or "shall" or "to");
        bool abstracted = verb is "dialogue" or "engagement" or "cooperation" && !HasBefore(text, sentence, trigger.First, 7, HoldVerbs);
        bool noVerb = meaning.Pattern == MeetingPattern.Object && trigger.Length == 1 && (IsPartOfName(text, sentence, trigger.First) || (trigger.First > 0 && text.Tokens[trigger.First - 1].Norm == "so"));
        if (abstracted || noVerb || attributive || seen)
        {
            return true;
        }

        if (verb == "views" && !HasBefore(text, sentence, trigger.First, 3, Exchanging))
        {
            return true;
        }

        string next = Word(text, sentence, trigger.End), second = Word(text, sentence, trigger.End + 1);
        bool met = verb.StartsWith("me", StringComparison.Ordinal) && (NotMet.Contains(next) || NotMet.Contains(second));
        bool received = verb.StartsWith("receiv", StringComparison.Ordinal) && (Things.Contains(next) || Things.Contains(second));
        bool noun = meaning.Pattern == MeetingPattern.Object && trigger.Length == 1 && verb is "meeting" or "call" or "host" or "meet" && IsNoun(text, sentence, trigger.First);
        bool named = trigger.Length == 1 && verb.StartsWith("call", StringComparison.Ordinal) && meaning.Pattern == MeetingPattern.Object && (next is "for" or "to" or "off" or "it" or "him" or "them" or "a" or "an" or "upon" || !IsWord(text, sentence, trigger.End));
        bool urged = text.Tokens[trigger.End - 1].Norm == "on" && verb.StartsWith("call", StringComparison.Ordinal) && IsUrging(text, sentence, trigger.End);
        return named || met || received || noun || urged || IsNegated(text, sentence, trigger);
    }

    /// <summary>"did not meet", "without meeting".</summary>
    public static bool IsNegated(TokenizedText text, Sentence sentence, TokenRange trigger) => HasBefore(text, sentence, trigger.First, 4, Negations);

    /// <summary>Whether somebody can be met behind the verb: a person (but "an exercise called X" has only a name), or people of a country; not a country far behind ("received a degree from …").</summary>
    public static bool IsGuest(TokenizedText text, TokenRange trigger, IReadOnlyList<Reference> behind)
    {
        if (IsWhatIsWelcomed(text, trigger, behind))
        {
            return false;
        }

        bool named = trigger.Length == 1 && text.Tokens[trigger.First].Norm == "called";
        if (behind.Any(r => r.IsHuman && (!named || r.Person is null or { Roles.Count: > 0 })))
        {
            return true;
        }

        int distance = behind[0].Range.First - trigger.End;
        bool people = Enumerable.Range(trigger.End, Math.Max(0, distance)).Any(i => People.Contains(text.Tokens[i]));
        bool receiving = trigger.Length == 1 && Receiving.Any(v => text.Tokens[trigger.First].Norm.StartsWith(v, StringComparison.Ordinal));
        return !(text.Tokens[trigger.First].Norm.StartsWith("call", StringComparison.Ordinal) && trigger.Length == 1) && (people || (distance < Near && !receiving));
    }

    /// <summary>"welcomed President X's decision": not the guest, but what he did.</summary>
    private static bool IsWhatIsWelcomed(TokenizedText text, TokenRange trigger, IReadOnlyList<Reference> behind) =>
        text.Tokens[trigger.First].Norm.StartsWith("welcom", StringComparison.Ordinal) && behind.LastOrDefault(r => r.IsHuman) is Reference last
        && last.Range.End < text.Tokens.Count && text.Tokens[last.Range.End].Kind == TokenKind.Possessive;

    /// <summary>"the Solidarity Event for Host Communities": a capital inside running text.</summary>
    private static bool IsPartOfName(TokenizedText text, Sentence sentence, int at) =>
        sentence.Kind == SentenceKind.Body && at > sentence.Tokens.First && text.Tokens[at].IsCapitalised && !text.Tokens[at].IsAllCaps && text.Tokens[at - 1].Kind == TokenKind.Word;

    /// <summary>"called on Iran to stop", "calls for".</summary>
    private static bool IsUrging(TokenizedText text, Sentence sentence, int from)
    {
        for (int i = from; i < Math.Min(sentence.Tokens.End - 1, from + 9); i++)
        {
            if (text.Tokens[i].Norm is "," or "at" or "in" or "here" or "today")
            {
                return false;
            }

            if (text.Tokens[i].Norm == "to" && !text.Tokens[i + 1].IsCapitalised && text.Tokens[i + 1].Norm is not ("the" or "discuss"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNoun(TokenizedText text, Sentence sentence, int at) =>
        at > sentence.Tokens.First && text.Tokens[at - 1].Norm is "the" or "a" or "an" or "his" or "her" or "their" or "this" or "that" or "first" or "next" or "last" or "'s" or "bilateral"
            or "joint" or "annual" or "ministerial" or "summit" or "council" or "committee" or "phone" or "telephone" or "informal" or "of" or "our" or "recent" or "previous" or "upcoming" or "in" or "ministers" or "ministers'" or "chiefs" or "leaders";

    private static bool HasBefore(TokenizedText text, Sentence sentence, int at, int window, WordSet words)
    {
        for (int i = Math.Max(sentence.Tokens.First, at - window); i < at; i++)
        {
            bool passive = words == HoldVerbs && text.Tokens[i + 1].Norm == "been";
            if ((words.Contains(text.Tokens[i]) && !passive) || (words == Negations && text.Tokens[i].Norm.EndsWith("nt", StringComparison.Ordinal) && text.Tokens[i].Text.Contains('’') | text.Tokens[i].Text.Contains('\'')))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWord(TokenizedText text, Sentence sentence, int at) => at < sentence.Tokens.End && text.Tokens[at].Kind == TokenKind.Word;

    private static string Word(TokenizedText text, Sentence sentence, int at) => at < sentence.Tokens.End ? text.Tokens[at].Norm : "";
}
