using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.MeetingRules;

/// <summary>Who takes part in what a telling tells: one group, or one for each guest of separate talks.</summary>
internal static class Participants
{
    private const int Reach = 8;
    private const int Many = 3;

    private static readonly WordSet Splitting = new("separately", "respectively", "separate", "individually", "conversations", "calls");

    /// <summary>The groups, each of those who meet one another.</summary>
    public static IEnumerable<(Telling Told, IReadOnlyList<Reference> Taking)> Of(TokenizedText text, EntitySet who, Telling told, IReadOnlyList<Reference> left, IReadOnlyList<Reference> right)
    {
        if (told.Pattern == MeetingPattern.Between)
        {
            return [(told, right)];
        }

        bool joint = told.Pattern == MeetingPattern.Joint || right.Count == 0 || (told.Pattern == MeetingPattern.Held && !HasWith(text, told));
        if (joint)
        {
            bool persons = told.Pattern == MeetingPattern.Joint && left.Count(r => r.IsHuman) > 1;
            return [(told, [.. left.Where(r => !persons || r.IsHuman), .. right.Where(r => r.IsHuman)])];
        }

        IReadOnlyList<Reference> subject = Subject(left);
        var guests = right.Where(r => (r.Person?.Party ?? r.Party) is not null && (r.IsHuman || told.Pattern != MeetingPattern.Object)).GroupBy(r => r.Person?.Party ?? r.Party).ToList();
        if ((IsSeparate(text, told) || IsEach(text, told, subject) || (guests.Count >= Many && IsRound(text, told, subject, right))) && guests.Count > 1)
        {
            return guests.Select(g => (told, (IReadOnlyList<Reference>)[.. subject, .. g]));
        }

        return SecondGuest(text, who, told, right) is int border
            ? [(told with { Clause = told.Clause.Cut(text, told.Clause.Tokens.First, border) }, [.. subject, .. right.Where(r => r.Range.First < border)]),
                (told with { Clause = told.Clause.Cut(text, border, told.Clause.Tokens.End), Trigger = new TokenRange(border, border + 1) }, [.. subject, .. right.Where(r => r.Range.First > border)])]
            : [(told, [.. subject, .. right])];
    }

    /// <summary>"sat down with A on Tuesday, and with B the next morning": the "and" before a second guest with a "with" (of "called on A", an "on") or a day of his own; null for none.</summary>
    private static int? SecondGuest(TokenizedText text, EntitySet who, Telling told, IReadOnlyList<Reference> right)
    {
        for (int at = told.Trigger.End + 1; at < told.Clause.Tokens.End - 1; at++)
        {
            bool guests = text.Tokens[at].Norm == "and" && right.Any(r => r.IsHuman && r.Range.First < at) && right.Any(r => r.Range.First > at && r.Range.First - at < 5);
            bool on = text.Tokens[at + 1].Norm == "on" && text.Tokens[told.Trigger.End - 1].Norm == "on";
            bool with = on || text.Tokens[at + 1].Norm == "with" || (text.Tokens[at + 1].Norm is "later" or "then" or "separately" or "also" && at + 2 < told.Clause.Tokens.End && text.Tokens[at + 2].Norm == "with");
            if (guests && ((with && !IsOneStretch(text, told)) || (IsDated(who, told.Trigger.End, at) && IsDated(who, at, told.Clause.Tokens.End))))
            {
                return at;
            }
        }

        return null;
    }

    /// <summary>"spent the weekend with A, and with B": one stretch of time, shared with both.</summary>
    private static bool IsOneStretch(TokenizedText text, Telling told) => text.Tokens[told.Trigger.First].Norm == "spent";

    private static bool IsDated(EntitySet who, int first, int end) => who.Mentions.In<DateMention>(new TokenRange(first, end)).Any();

    /// <summary>"X also met A of one country and B of another": one by one.</summary>
    private static bool IsEach(TokenizedText text, Telling told, IReadOnlyList<Reference> subject) =>
        told.Pattern is MeetingPattern.Object or MeetingPattern.With && told.Trigger.First > 0 && (text.Tokens[told.Trigger.First - 1].Norm == "also" || text.Any(told.Trigger, t => t.Norm == "also"))
        && subject.Select(r => r.Party).Distinct().Count() == 1;

    /// <summary>"X met A of one country; B of another; C of a third, and D": a list of guests of one host, each named with his office, is a round of meetings.</summary>
    private static bool IsRound(TokenizedText text, Telling told, IReadOnlyList<Reference> subject, IReadOnlyList<Reference> right) =>
        text.Any(told.Trigger, t => t.Norm is "met" or "meet" or "meets" or "received" or "receives" or "receive") && told.Pattern is MeetingPattern.Object or MeetingPattern.With && subject.Select(r => r.Party).Distinct().Count() == 1 && right.All(r => r.IsHuman);

    /// <summary>"separate calls with", "telephoned the army chiefs of Uruguay and Nepal".</summary>
    private static bool IsSeparate(TokenizedText text, Telling told) => (told.Mode == MeetingMode.Phone && told.Pattern == MeetingPattern.Object) ||
        text.Any(told.Trigger, t => t.Norm is "meetings" or "visits")
        || text.Any(told.Clause.Tokens, t => Splitting.Contains(t));

    private static bool HasWith(TokenizedText text, Telling told) =>
        Enumerable.Range(told.Trigger.End, Math.Max(0, Math.Min(told.Clause.Tokens.End, told.Trigger.End + Reach) - told.Trigger.End)).Any(i => text.Tokens[i].Norm == "with");

    /// <summary>Of what stands before the verb, persons; parties only where there is no person.</summary>
    private static IReadOnlyList<Reference> Subject(IReadOnlyList<Reference> left)
    {
        var persons = left.Where(r => r.IsHuman || r.Person is not null).ToList();
        return persons.Count > 0 ? persons : left;
    }
}
