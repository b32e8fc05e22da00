using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Events.MeetingRules;

/// <summary>"spent the better part of the day with Y", "had a separate half-hour with Y", "had dinner on Saturday with Y": time or a meal shared.</summary>
internal static class SpentTimeRule
{
    private const int Longest = 9;
    private const int MealReach = 5;

    private static readonly WordSet Sharing = new("spent", "spends", "spend", "spending", "had", "has", "have", "having", "shared", "over", "after", "at", "during", "for");

    private static readonly WordSet Shared = new(
        "hour", "hours", "minutes", "day", "days", "weekend", "morning", "afternoon", "evening", "night", "breakfast", "lunch", "dinner", "luncheon", "supper", "tea", "coffee", "iftar", "meal",
        "word", "words", "one", "tete", "exchange", "session", "sitting", "audience", "walk", "appointment");

    /// <summary>"A and B spent the better part of the day in Berlin going through the list": the verb, where no "with" follows; null where a token is none.</summary>
    public static TokenRange? Together(TokenizedText text, Sentence sentence, int at) =>
        text.Tokens[at].Norm is "spent" or "had" or "shared" && Shared.IsIn(text, new TokenRange(at + 1, Math.Min(sentence.Tokens.End, at + (text.Tokens[at].Norm == "spent" ? Longest : MealReach))))
            ? new TokenRange(at, at + 1) : null;

    /// <summary>The words from the verb to "with"; null where a token opens none.</summary>
    public static TokenRange? At(TokenizedText text, Sentence sentence, int at)
    {
        if (!Sharing.Contains(text.Tokens[at]))
        {
            return null;
        }

        int limit = Math.Min(sentence.Tokens.End, at + Longest), with = at + 1;
        while (with < limit && text.Tokens[with].Norm != "with" && (text.Tokens[with].Kind != TokenKind.Punctuation || text.Tokens[with].Is('-')))
        {
            with++;
        }

        return with < limit && text.Tokens[with].Norm == "with" && Shared.IsIn(text, new TokenRange(at + 1, with)) ? new TokenRange(at, with + 1) : null;
    }
}
