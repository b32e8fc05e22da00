using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.MeetingRules;

/// <summary>"the upcoming NATO Summit", "Russian-American talks", "the Munich Security Conference": an event that is named, not told.</summary>
/// <param name="Range">The tokens of the name, from its first modifier to its head noun.</param>
/// <param name="Parties">Parties inside the name.</param>
/// <param name="Place">A city inside the name; null for none.</param>
/// <param name="Tail">The token behind the name and its "of …", from which date and place may follow.</param>
internal sealed record EventName(TokenRange Range, IReadOnlyList<Party> Parties, GeoMention? Place, int Tail)
{
    private const int Longest = 12;
    private const int Farthest = 26;

    private static readonly WordSet Ends = new(
        "is", "was", "are", "were", "will", "has", "had", "would", "in", "at", "on", "held", "took", "takes", "to", "for", "with", "who", "which", "that", ";", "said", "attended", "chaired", "hosted");

    private static readonly WordSet Heads = new(
        "summit", "talks", "meeting", "conference", "dialogue", "ministerial", "negotiations", "consultations", "council", "session", "commission", "committee", "forum", "seminar", "symposium",
        "videoconference", "conclave");

    private static readonly WordSet Modifiers = new(
        "top", "level", "high", "upcoming", "next", "last", "latest", "recent", "planned", "forthcoming", "trilateral", "bilateral", "joint", "annual", "strategic", "security", "defence",
        "defense", "ministerial", "international", "regional", "leaders", "plenary", "second", "third", "fourth", "first", "regular", "informal", "formal", "virtual", "military", "staff", "foreign",
        "ministers", "ministers'", "chiefs", "two", "special", "extraordinary", "technical", "political", "consultative", "year", "chief", "general", "industry", "cooperation", "-", "–", "/", "+", "'s", "s", "’");

    /// <summary>The event names of a sentence, in order.</summary>
    public static IEnumerable<EventName> FindIn(TokenizedText text, MentionSet found, Sentence sentence)
    {
        for (int at = sentence.Tokens.First; at < sentence.Tokens.End; at++)
        {
            bool compound = at + 1 < sentence.Tokens.End && Heads.Contains(text.Tokens[at + 1]);
            if (Heads.Contains(text.Tokens[at]) && !compound && found.At<RoleMention>(at) is null)
            {
                yield return EndingAt(text, found, sentence, at);
            }
        }
    }

    /// <summary>Whether a word in capitals names an event of its own ("the Our Ocean Conference"); ordinals, "Strategic" and the like do not.</summary>
    public bool IsProper(TokenizedText text, MentionSet found) =>
        Enumerable.Range(Range.First, Range.Length).Any(i => text.Tokens[i].IsCapitalised && !Modifiers.Contains(text.Tokens[i]) && !Heads.Contains(text.Tokens[i]) && found.At<DateMention>(i) is null);

    private static EventName EndingAt(TokenizedText text, MentionSet found, Sentence sentence, int head)
    {
        int first = head;
        while (first > sentence.Tokens.First && head - first < Longest && IsModifier(text.Tokens[first - 1], found, first - 1))
        {
            first--;
        }

        var range = new TokenRange(first, head + 1);
        var geos = found.In<GeoMention>(range).Where(g => g.Entry.Party is not null).ToList();
        var parties = geos.Where(g => g.Entry.Form is GeoForm.Name or GeoForm.Adjective).Select(g => g.Entry.Party!.Value).Distinct().ToList();
        int tail = parties.Count > 0 ? head + 1 : MembersEnd(text, sentence, head);
        IReadOnlyList<Party> taking = parties.Count > 0 ? parties : Members(found, new TokenRange(head + 1, tail));
        return new EventName(range, taking, geos.FirstOrDefault(g => g.Entry.Form is GeoForm.Place or GeoForm.Capital), tail);
    }

    /// <summary>"a meeting of the chiefs of staff of Armenia, Greece and Cyprus": where the parties behind the noun end.</summary>
    private static int MembersEnd(TokenizedText text, Sentence sentence, int head)
    {
        int end = head + 1;
        if (end >= sentence.Tokens.End || text.Tokens[end].Norm is not ("of" or "between" or "among"))
        {
            return end;
        }

        while (end < Math.Min(sentence.Tokens.End, head + Farthest) && !Ends.Contains(text.Tokens[end]))
        {
            end++;
        }

        return end;
    }

    private static List<Party> Members(MentionSet found, TokenRange behind) =>
        [.. found.In<GeoMention>(behind).Where(g => g.Entry.Form is GeoForm.Name or GeoForm.Adjective).Select(g => g.Entry.Party).OfType<Party>().Distinct()];

    private static bool IsModifier(Token token, MentionSet found, int at) =>
        found.At<NameMention>(at) is null && found.At<RoleMention>(at) is null
        && (token.IsCapitalised || token.Kind == TokenKind.Number || Modifiers.Contains(token) || found.At<DateMention>(at) is not null || found.At<GeoMention>(at) is not null);
}
