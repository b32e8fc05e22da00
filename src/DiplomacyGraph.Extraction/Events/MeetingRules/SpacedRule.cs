using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Events.MeetingRules;

/// <summary>"dined in Bergen with Y", "a call on December 19th between X and Y": day, place or manner stand between the word and its "with".</summary>
internal static class SpacedRule
{
    private const int Longest = 9;

    private static readonly WordSet Verbs = new(
        "dined", "lunched", "breakfasted", "supped", "spoke", "spoken", "speak", "speaks", "talked", "talk", "conferred", "confer", "consulted", "negotiated", "sat", "huddled", "chatted", "meeting");

    private static readonly WordSet Between = new(
        "in", "at", "on", "for", "an", "a", "the", "hour", "hours", "over", "by", "phone", "telephone", "video", "link", "secure", "briefly", "again", "also", "separately", "earlier", "later", "together", "here", "there", "held",
        "night", "morning", "afternoon", "evening", "privately", "about", "long", "half", "-", "last", "this", "two", "three", "down", "office", "ministry", "city", "capital", "port");

    /// <summary>From a verb of talking or sharing a table, or from "a meeting in Bergen", to its "with"; null where a token opens none.</summary>
    public static Telling? AtVerb(TokenizedText text, EntitySet who, Sentence sentence, int at) =>
        Verbs.Contains(text.Tokens[at]) && Preposition(text, who, sentence, at + 1) is int with && with > at + 1 && text.Tokens[with].Norm == "with"
            ? new Telling(new TokenRange(at, with + 1), MeetingPattern.With, null, sentence)
            : null;

    /// <summary>A noun that needs no verb of holding where "with" or "between" follows at some distance.</summary>
    public static Telling Apply(TokenizedText text, EntitySet who, Telling told) =>
        told.Pattern == MeetingPattern.Held && Preposition(text, who, told.Clause, told.Trigger.End) is int at && at > told.Trigger.End
            ? told with { Trigger = new TokenRange(told.Trigger.First, at + 1), Pattern = text.Tokens[at].Norm == "between" ? MeetingPattern.Between : MeetingPattern.With }
            : told;

    private static int? Preposition(TokenizedText text, EntitySet who, Sentence sentence, int from)
    {
        for (int at = from; at < Math.Min(sentence.Tokens.End, from + Longest); at++)
        {
            if (text.Tokens[at].Norm is "with" or "between")
            {
                return at;
            }

            if (!Between.Contains(text.Tokens[at]) && who.Mentions.At<DateMention>(at) is null && (who.Mentions.At<GeoMention>(at) is not { Entry.IsPlace: true } || who.Mentions.At<RoleMention>(at) is not null))
            {
                return null;
            }
        }

        return null;
    }
}
