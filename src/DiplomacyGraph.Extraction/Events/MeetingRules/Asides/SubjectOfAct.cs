using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Events.MeetingRules.Asides;

/// <summary>Who stands right before a verb: "General Novak, chief of the army, on Monday had …".</summary>
internal static class SubjectOfAct
{
    private static readonly WordSet Light = new(
        "had", "has", "have", "will", "would", "also", "then", "later", "earlier", "again", "personally", "himself", "herself", "who", "reportedly", "once", "yesterday", "today", "on", "recently", "formally", "ceremonially",
        "officially", "jointly", "both", "together", "solemnly", "meanwhile", "quietly", "there", "here", "afterwards");

    /// <summary>The nearest one who can act; null where other words stand between.</summary>
    public static Reference? Before(TokenizedText text, EntitySet who, Sentence sentence, int verb)
    {
        int end = EndBefore(text, who, sentence, verb);
        Reference? last = Clause.Left(text, who, sentence, new TokenRange(verb, verb + 1)).LastOrDefault(r => r.IsHuman && r.Range.End <= end);
        return last is not null && (last.Range.End == end || text.Tokens[end - 1].Is(',')) ? last : null;
    }

    /// <summary>Where the words of the subject end: before auxiliaries, adverbs and a day.</summary>
    public static int EndBefore(TokenizedText text, EntitySet who, Sentence sentence, int verb)
    {
        int end = verb;
        while (end > sentence.Tokens.First && (Light.Contains(text.Tokens[end - 1]) || who.Mentions.At<DateMention>(end - 1) is not null))
        {
            end--;
        }

        return end;
    }
}
