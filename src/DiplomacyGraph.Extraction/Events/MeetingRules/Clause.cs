using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Events.MeetingRules;

/// <summary>Who stands before and behind the words of a meeting, up to the borders of the clause.</summary>
internal static class Clause
{
    private static readonly HashSet<string> LeftBorders = new(StringComparer.Ordinal)
    {
        "that", "while", "when", "where", "whom", "after", "before", ";", "whereas", "because", "during", "following", "since", "until", "but", ":",
    };

    private static readonly HashSet<string> RightBorders = new(StringComparer.Ordinal)
    {
        "to", "where", "who", "which", "while", "when", "after", "before", ";", "that", "following", "said", "says", "told", "but", "discussed", "discuss", "discussing",
        "during", "because", "whose", "according", "reported", "reports", "announced", "about", "into", "over", "regarding", "ahead", "since", "as", "sidelines", "margins", "fringes",
    };

    /// <summary>References before the trigger: those of its clause; if there are none, the first of the sentence.</summary>
    public static IReadOnlyList<Reference> Left(TokenizedText text, EntitySet who, Sentence sentence, TokenRange trigger)
    {
        int start = trigger.First;
        while (start > sentence.Tokens.First && !LeftBorders.Contains(text.Tokens[start - 1].Norm))
        {
            start--;
        }

        var near = Actors(who, new TokenRange(start, trigger.First));
        if (near.Count > 0)
        {
            return near;
        }

        Reference? first = Actors(who, new TokenRange(sentence.Tokens.First, trigger.First)).FirstOrDefault();
        return first is null ? [] : [first];
    }

    /// <summary>References behind the trigger, up to the end of the clause.</summary>
    public static IReadOnlyList<Reference> Right(TokenizedText text, EntitySet who, Sentence sentence, TokenRange trigger) =>
        Actors(who, new TokenRange(trigger.End, RightEnd(text, who, sentence, trigger.End)));

    /// <summary>Where the clause behind the trigger ends.</summary>
    public static int RightEnd(TokenizedText text, EntitySet who, Sentence sentence, int from)
    {
        int end = from;
        while (end < sentence.Tokens.End && !IsRightBorder(text, who, end, from))
        {
            end++;
        }

        return end;
    }

    private static bool IsRightBorder(TokenizedText text, EntitySet who, int at, int from)
    {
        if (!RightBorders.Contains(text.Tokens[at].Norm) || at == from)
        {
            return false;
        }

        // "Egypt's Ambassador to Russia" goes on behind the border.
        return who.Mentions.At<Mentions.RoleMention>(at) is null && who.Mentions.At<Mentions.NameMention>(at) is null;
    }

    /// <summary>References that can take part: persons, and parties that stand for themselves.</summary>
    private static List<Reference> Actors(EntitySet who, TokenRange range) =>
        [.. who.In(range).Where(r => r.Range.End <= range.End && !IsInsideTitle(who, r))];

    private static bool IsInsideTitle(EntitySet who, Reference reference) =>
        reference.Kind == ReferenceKind.Party && who.Mentions.At<Mentions.RoleMention>(reference.Range.First) is not null;
}
