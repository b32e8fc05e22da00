using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Events.MeetingRules;

/// <summary>Who stands before and behind the words of a meeting, up to the borders of the clause.</summary>
internal static class Clause
{
    private static readonly WordSet LeftBorders = new(
        "that", "while", "when", "where", "whom", "after", "before", ";", "whereas", "because", "during", "following", "since", "until", "but", ":");

    private static readonly WordSet RightBorders = new(
        "to", "where", "who", "which", "while", "when", "after", "before", ";", "that", "following", "said", "says", "told", "but", "discussed", "discuss", "discussing",
        "during", "because", "whose", "according", "reported", "reports", "announced", "about", "into", "over", "regarding", "ahead", "since", "as", "sidelines", "margins", "fringes");

    private static readonly WordSet Journeys = new(
        "leaves", "leave", "left", "departs", "departed", "flies", "fly", "flew", "travels", "travel", "travelled", "traveled", "heads", "headed", "goes", "go", "went", "proceeds", "proceeded", "arrived", "sets", "set");

    private static readonly WordSet Relatives = new(
        "predecessor", "successor", "deputy", "aide", "adviser", "advisor", "assistant", "wife", "husband", "widow", "son", "daughter", "brother", "sister", "father", "envoy", "spokesman", "spokeswoman", "spokesperson");

    private const int JourneyReach = 4;

    /// <summary>References before the trigger: those of its clause; if there are none, the first of the sentence.</summary>
    public static IReadOnlyList<Reference> Left(TokenizedText text, EntitySet who, Sentence sentence, TokenRange trigger)
    {
        int start = trigger.First;
        while (start > sentence.Tokens.First && !LeftBorders.Contains(text.Tokens[start - 1]))
        {
            start--;
        }

        var near = Actors(text, who, new TokenRange(start, trigger.First));
        if (near.Count > 0 || (start > sentence.Tokens.First && text.Tokens[start - 1].Is(';') && !text.Any(new TokenRange(trigger.First, Math.Min(sentence.Tokens.End, trigger.End + 1)), t => t.Norm is "his" or "her" or "their")))
        {
            return near;
        }

        List<Reference> all = Actors(text, who, new TokenRange(sentence.Tokens.First, trigger.First));
        Reference? first = all.FirstOrDefault(r => r.IsHuman) ?? all.FirstOrDefault();
        return first is null ? [] : [first];
    }

    /// <summary>References behind the trigger, up to the end of the clause.</summary>
    public static IReadOnlyList<Reference> Right(TokenizedText text, EntitySet who, Sentence sentence, TokenRange trigger) =>
        Actors(text, who, new TokenRange(trigger.End, RightEnd(text, who, sentence, trigger.End)));

    /// <summary>The country of a place around the trigger, for encounters whose other side only the place says.</summary>
    public static IEnumerable<Reference> Hosts(TokenizedText text, EntitySet who, Sentence sentence, TokenRange trigger) =>
        who.In(new TokenRange(sentence.Tokens.First, RightEnd(text, who, sentence, trigger.End))).Where(r => IsWhere(text, who, r) && who.Mentions.At<GeoMention>(r.Range.First) is { Entry.IsPlace: true });

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
        if (at > from && IsNextAct(text, at))
        {
            return true;
        }

        bool host = text.Tokens[at].Norm == "to" && text.Tokens[from - 1].Norm == "host";
        if (!RightBorders.Contains(text.Tokens[at]) || at == from || host)
        {
            return false;
        }

        // "Egypt's Ambassador to Russia" goes on behind the border.
        return who.Mentions.At<RoleMention>(at) is null && who.Mentions.At<NameMention>(at) is null;
    }

    /// <summary>"…, and made clear that", "…, and expressed": the subject goes on to do something else.</summary>
    private static bool IsNextAct(TokenizedText text, int at) =>
        text.Tokens[at].Norm == "and" && text.Tokens[at - 1].Is(',') && at + 1 < text.Tokens.Count && text.Tokens[at + 1] is { Kind: TokenKind.Word, IsCapitalised: false } next
        && (next.Norm is "made" or "gave" or "said" or "told" or "took" || next.Norm.EndsWith("ed", StringComparison.Ordinal));

    /// <summary>References that can take part: persons, and parties that stand for themselves.</summary>
    private static List<Reference> Actors(TokenizedText text, EntitySet who, TokenRange range) =>
        [.. who.In(range).Where(r => r.Range.End <= range.End && !IsInsideTitle(who, r) && !IsWhere(text, who, r) && !IsDescription(text, r))
            .Concat(PluralOfficeRule.In(text, who, range)).Concat(FirstPersonRule.In(text, who, range)).OrderBy(r => r.Range.First)];

    /// <summary>"at the Pentagon", "in Moscow": where they met, not who.</summary>
    private static bool IsWhere(TokenizedText text, EntitySet who, Reference reference)
    {
        int before = reference.Range.First - 1;
        before -= before > 1 && text.Tokens[before].Norm is "and" or "," && who.Mentions.At<GeoMention>(before - 1) is { Entry.IsPlace: true } other ? 1 + other.Range.Length : 0;
        before -= before > 0 && text.Tokens[before].Norm == "the" ? 1 : 0;
        return reference.Kind == ReferenceKind.Party && before >= 0 && who.Mentions.At<GeoMention>(reference.Range.First) is GeoMention geo
            && (geo.Entry.IsPlace || (geo.Entry.Form == GeoForm.Name && text.Tokens[before].Norm == "in"))
            && (text.Tokens[before].Norm is "in" or "at" or "near" or "outside" or "against" || IsJourney(text, before));
    }

    /// <summary>"leaves today for Dodoma to meet": where one goes, not whom one meets.</summary>
    private static bool IsJourney(TokenizedText text, int before) =>
        text.Tokens[before].Norm is "for" or "to" or "from" && Enumerable.Range(Math.Max(0, before - JourneyReach), Math.Min(before, JourneyReach)).Any(i => Journeys.Contains(text.Tokens[i]));

    /// <summary>"X's predecessor, Y", "Y, a Ugandan": whose man somebody is, and where he comes from.</summary>
    private static bool IsDescription(TokenizedText text, Reference reference)
    {
        (int first, int end) = (reference.Range.First, reference.Range.End);
        bool relative = reference.Kind == ReferenceKind.Name && end + 1 < text.Tokens.Count && text.Tokens[end].Kind == TokenKind.Possessive && Relatives.Contains(text.Tokens[end + 1]);
        bool native = reference is { Kind: ReferenceKind.Party, Range.Length: 1 } && first > 0 && text.Tokens[first - 1].Norm is "a" or "an"
            && end < text.Tokens.Count && text.Tokens[end].Kind == TokenKind.Punctuation;
        return relative || native;
    }

    private static bool IsInsideTitle(EntitySet who, Reference reference) =>
        reference.Kind == ReferenceKind.Party && who.Mentions.At<RoleMention>(reference.Range.First) is not null;
}
