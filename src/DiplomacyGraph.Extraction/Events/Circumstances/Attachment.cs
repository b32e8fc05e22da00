using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Events.Circumstances;

/// <summary>How far words of time or place stand from the words of a meeting: the tokens between, and a price for each border of grammar.</summary>
internal static class Attachment
{
    private const int Border = 12;
    private const int Opening = 2;
    private const int TooFar = 30;
    private const int LongestOpening = 14;

    private static readonly WordSet Borders = new(
        "before", "after", "following", "who", "which", "that", "ahead", "since", "prior", "prepare", "said", "says", "told", "announced", ";", "discussed", "discussing", "discuss", "praised", "stressed", "spoke", "thanked");

    private static readonly string[][] TakesPlace = [["took", "place"], ["take", "place"], ["takes", "place"], ["was", "held"], ["were", "held"], ["be", "held"]];

    private static readonly WordSet DocumentActs = new(
        "signed", "concluded", "adopted", "launched", "agreed", "reached", "established", "initialled", "approved", "ratified", "begun", "started", "introduced", "announced", "endorsed", "delivered", "created");

    private static readonly WordSet Topics = new("on", "about", "over", "regarding", "concerning");

    private static readonly WordSet OpeningWords = new(
        "in", "on", "at", "the", "earlier", "later", "also", "meanwhile", "separately", "and", ",", "of", "early", "late", "during", "same", "city", "capital", "then", "afterwards", "subsequently", "elsewhere", "back",
        "from", "by", "day", "week", "that");

    /// <summary>The price of tying words to a meeting, from 0; null where they belong to something else.</summary>
    public static int? Cost(TokenizedText text, MentionSet found, Sentence sentence, TokenRange what, TokenRange trigger)
    {
        if (RelativeClause.Parts(text, found, what.First, trigger.First))
        {
            return null;
        }

        if (IsOpening(text, found, sentence, what))
        {
            return Opening;
        }

        int price = Distance(text, what, trigger) + (Crosses(text, found, what, trigger) ? Border : 0);
        return price < TooFar ? price : null;
    }

    /// <summary>Whether a border stands between words and those of a meeting: "before", "who", "to prepare", "on the situation in".</summary>
    public static bool Crosses(TokenizedText text, MentionSet found, TokenRange what, TokenRange trigger)
    {
        bool behind = what.First >= trigger.End;
        int first = Math.Min(what.End, trigger.End), end = Math.Max(what.First, trigger.First);
        for (int at = first; at < end; at++)
        {
            if (found.At<DateMention>(at) is null && (Borders.Contains(text.Tokens[at]) || (behind && (text.Tokens[at].Is(':') || IsTopic(text, found, at, end) || IsNextAct(text, at)))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"In Oslo on the same day, X met Y": words that open the sentence frame all of it.</summary>
    public static bool IsOpening(TokenizedText text, MentionSet found, Sentence sentence, TokenRange what)
    {
        int first = text.SentenceAt(sentence.Tokens.First).Tokens.First;
        return what.First - first < LongestOpening && Enumerable.Range(first, what.First - first)
            .All(at => OpeningWords.Contains(text.Tokens[at]) || found.At<DateMention>(at) is not null || found.At<GeoMention>(at) is { Entry.IsPlace: true });
    }

    /// <summary>"on the situation in Gaza"; "on Monday in Gaza", "on the sidelines" and "on Siachen, in Gaza" are none.</summary>
    private static bool IsTopic(TokenizedText text, MentionSet found, int at, int end) => Topics.Contains(text.Tokens[at]) && at + 1 < end && found.At<DateMention>(at + 1) is null
        && text.Tokens[Math.Min(at + 2, end - 1)].Norm is not ("sidelines" or "margins" or "fringes" or "occasion") && !text.Any(new TokenRange(at, end), t => t.Is(','));

    /// <summary>"saw only the host, and is due in Moscow".</summary>
    private static bool IsNextAct(TokenizedText text, int at) =>
        text.Tokens[at].Norm == "and" && at + 1 < text.Tokens.Count && text.Tokens[at + 1].Norm is "is" or "was" or "are" or "were" or "will" or "would" or "has" or "had" or "then" or "later"
            or "visited" or "toured" or "inspected" or "travelled" or "traveled" or "left" or "flew" or "went" or "attended";

    /// <summary>"the agreement signed in July": the date of a document, where a meeting is told before.</summary>
    public static bool IsOfDocument(TokenizedText text, TokenRange date, TokenRange trigger)
    {
        int verb = date.First - 1 - (date.First > 1 && text.Tokens[date.First - 1].Norm is "in" or "on" ? 1 : 0);
        return verb > trigger.End && DocumentActs.Contains(text.Tokens[verb]) && text.Tokens[verb - 1] is { Kind: TokenKind.Word, IsCapitalised: false } noun && noun.Norm is not ("and" or "they" or "was" or "were" or "been" or "be" or "who" or "he" or "she");
    }

    private static int Distance(TokenRange a, TokenRange b) => a.First >= b.End ? a.First - b.End : b.First - a.End;

    /// <summary>The tokens between; "the meeting of X, Y and Z took place in Oslo" ties the place to the verb, however long the subject.</summary>
    private static int Distance(TokenizedText text, TokenRange what, TokenRange trigger)
    {
        int verb = Enumerable.Range(trigger.End, Math.Max(0, what.First - trigger.End)).LastOrDefault(i => TakesPlace.Any(words => text.Says(words, i, what.First)), -1);
        return verb >= 0 ? what.First - verb : Distance(what, trigger);
    }
}
