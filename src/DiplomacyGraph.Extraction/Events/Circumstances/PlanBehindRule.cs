using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Events.Circumstances;

/// <summary>"a trip to Seoul, planned for January", "talks are set for April 5", "the meeting that he will hold": words behind those of a meeting that put it ahead.</summary>
internal static class PlanBehindRule
{
    private const int Nearest = 4;
    private const int Near = 9;
    private const int Far = 16;
    private const int WholeSubject = 26;

    private static readonly string[][] ToBeHeld = [["will", "be", "held"], ["to", "be", "held"], ["will", "take", "place"], ["to", "take", "place"], ["would", "be", "held"], ["would", "take", "place"]];

    /// <summary>Whether they do.</summary>
    public static bool Applies(TokenizedText text, Sentence sentence, TokenRange trigger) =>
        IsNext(text, sentence, trigger) || IsVisitToBe(text, sentence, trigger) || Says(text, sentence, trigger, Far, i => ToBeHeld.Any(words => text.Says(words, i, sentence.Tokens.End)))
        || Says(text, sentence, trigger, Near, i => IsSetFor(text, i)) || Says(text, sentence, trigger, WholeSubject, i => IsMovedTo(text, i)) || Says(text, sentence, trigger, Near, i => IsWhatWillBe(text, sentence, i));

    private static bool Says(TokenizedText text, Sentence sentence, TokenRange trigger, int reach, Func<int, bool> holds) =>
        Enumerable.Range(trigger.End, Math.Max(0, Math.Min(sentence.Tokens.End - 1, trigger.End + reach) - trigger.End)).Any(holds);

    /// <summary>"talks with Y will", "talks with Y are to".</summary>
    private static bool IsNext(TokenizedText text, Sentence sentence, TokenRange trigger) => trigger.End + 1 < sentence.Tokens.End
        && (text.Tokens[trigger.End].Norm == "will" || (text.Tokens[trigger.End].Norm is "is" or "are" && text.Tokens[trigger.End + 1].Norm == "to"));

    /// <summary>"his first trip as minister would be to Oslo".</summary>
    private static bool IsVisitToBe(TokenizedText text, Sentence sentence, TokenRange trigger)
    {
        bool visit = text.Any(trigger, t => t.Norm is "visit" or "trip" or "tour");
        int end = Math.Min(sentence.Tokens.End, trigger.End + Nearest);
        int verb = Enumerable.Range(trigger.First, end - trigger.First).FirstOrDefault(i => text.Tokens[i].Norm is "would" or "will" or "that" or "which" or "," or "who", -1);
        return visit && verb >= 0 && text.Tokens[verb].Norm is "would" or "will";
    }

    /// <summary>"scheduled for Monday", "next month".</summary>
    private static bool IsSetFor(TokenizedText text, int at) =>
        (text.Tokens[at].Norm is "planned" or "scheduled" or "set" or "slated" && text.Tokens[at + 1].Norm is "for" or "to" or "in" or "on")
        || (text.Tokens[at].Norm == "next" && text.Tokens[at + 1].Norm is "week" or "month" or "year");

    /// <summary>"was postponed to Thursday", "has been rescheduled for May".</summary>
    public static bool IsMovedTo(TokenizedText text, int at) =>
        text.Tokens[at].Norm is "postponed" or "rescheduled" or "moved" or "deferred" or "delayed" && text.Tokens[at + 1].Norm is "to" or "until" or "till" or "for";

    /// <summary>"the meeting that he and the secretary will hold".</summary>
    private static bool IsWhatWillBe(TokenizedText text, Sentence sentence, int at) => text.Tokens[at].Norm is "that" or "which"
        && Enumerable.Range(at, Math.Min(sentence.Tokens.End, at + Near) - at - 1).Any(i => text.Tokens[i].Norm == "will" && text.Tokens[i + 1].Norm is "hold" or "have" or "attend" or "host" or "chair");
}
