using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.MeetingRules;

/// <summary>"X will be received at the palace on Thursday by Y": the verb and its "by" stand apart.</summary>
internal static class PassiveRule
{
    private const int Reach = 12;

    private static readonly WordSet Being = new("was", "were", "be", "been", "being", "is", "are");

    private static readonly WordSet Halls = new("ministry", "palace", "headquarters", "presidency", "residence", "office", "cabinet");

    /// <summary>The telling as one of the pattern "received by", where its words are a passive; else as it is.</summary>
    public static Telling Apply(TokenizedText text, EntitySet who, Telling told)
    {
        TokenRange sentence = told.Clause.Tokens;
        int first = told.Trigger.First;
        if (!IsPassive(text, told))
        {
            return told;
        }

        int by = Enumerable.Range(told.Trigger.End, Math.Max(0, Math.Min(sentence.End, told.Trigger.End + Reach) - told.Trigger.End)).FirstOrDefault(i => text.Tokens[i].Norm == "by", -1);
        return by > 0 && !who.In(new TokenRange(told.Trigger.End, by)).Any(r => r.IsHuman) && who.In(new TokenRange(by, sentence.End)).Any()
            ? told with { Trigger = new TokenRange(first, by + 1), Pattern = MeetingPattern.By }
            : told;
    }

    /// <summary>"The Belarusian ambassador was summoned to the ministry", "was received at the palace": by those at home.</summary>
    public static bool IsAtHome(TokenizedText text, Telling told, IReadOnlyList<Reference> left, Party home) =>
        IsPassive(text, told) && left.Any(r => r.IsHuman) && left.All(r => r.Party is Party party && party != home)
        && Enumerable.Range(told.Trigger.End, Math.Max(0, Math.Min(told.Clause.Tokens.End, told.Trigger.End + Reach) - told.Trigger.End)).Any(i => Halls.Contains(text.Tokens[i]));

    private static bool IsPassive(TokenizedText text, Telling told)
    {
        int first = told.Trigger.First, from = Math.Max(told.Clause.Tokens.First, first - 3);
        return told.Pattern == MeetingPattern.Object && (text.Tokens[first].Norm.EndsWith("ed", StringComparison.Ordinal) || text.Tokens[first].Norm is "met")
            && Enumerable.Range(from, first - from).Any(i => Being.Contains(text.Tokens[i]));
    }
}
