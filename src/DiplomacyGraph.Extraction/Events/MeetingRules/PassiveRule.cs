using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Events.MeetingRules;

/// <summary>"X will be received at the palace on Thursday by Y": the verb and its "by" stand apart.</summary>
internal static class PassiveRule
{
    private const int Reach = 12;

    private static readonly HashSet<string> Being = new(StringComparer.Ordinal) { "was", "were", "be", "been", "being", "is", "are" };

    /// <summary>The telling as one of the pattern "received by", where its words are a passive; else as it is.</summary>
    public static Telling Apply(TokenizedText text, EntitySet who, Telling told)
    {
        TokenRange sentence = told.Clause.Tokens;
        int first = told.Trigger.First;
        bool passive = told.Pattern == MeetingPattern.Object && text.Tokens[first].Norm.EndsWith("ed", StringComparison.Ordinal) | text.Tokens[first].Norm is "met"
            && Enumerable.Range(Math.Max(sentence.First, first - 3), first - Math.Max(sentence.First, first - 3)).Any(i => Being.Contains(text.Tokens[i].Norm));
        if (!passive)
        {
            return told;
        }

        int by = Enumerable.Range(told.Trigger.End, Math.Max(0, Math.Min(sentence.End, told.Trigger.End + Reach) - told.Trigger.End)).FirstOrDefault(i => text.Tokens[i].Norm == "by", -1);
        return by > 0 && !who.In(new TokenRange(told.Trigger.End, by)).Any(r => r.IsHuman) && who.In(new TokenRange(by, sentence.End)).Any()
            ? told with { Trigger = new TokenRange(first, by + 1), Pattern = MeetingPattern.By }
            : told;
    }
}
