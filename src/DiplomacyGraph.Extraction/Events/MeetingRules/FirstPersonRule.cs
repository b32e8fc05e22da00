using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Events.MeetingRules;

/// <summary>"I met my Turkish colleague," X said; "You were received in Paris": who "I", "we" and, in an interview, "you" are.</summary>
internal static class FirstPersonRule
{
    private const int Opening = 6;
    private const int Questions = 3;

    private static readonly WordSet Saying = new("said", "says", "told", "added", "recalled", "explained", "noted", "joked", "confirmed", "wrote", "admitted", "stressed");

    private static readonly HashSet<string> Asking = new(StringComparer.Ordinal) { "interview", "interviewed", "interviewer" };

    /// <summary>The speaker, as a participant, for each first person of a range; none where nobody is known to speak.</summary>
    public static IEnumerable<Reference> In(TokenizedText text, EntitySet who, TokenRange range)
    {
        for (int at = range.First; at < range.End; at++)
        {
            bool own = IsOwn(text.Tokens[at]);
            if ((own || text.Tokens[at].Norm == "you") && Meant(text, who, at, own) is PersonEntity speaker)
            {
                yield return new Reference(new TokenRange(at, at + 1), ReferenceKind.Pronoun, speaker, speaker.Party ?? who.Home);
            }
        }
    }

    private static bool IsOwn(Token token) => token.Text == "I" || token.Text.StartsWith("I'", StringComparison.Ordinal) || token.Text.StartsWith("I’", StringComparison.Ordinal) || token.Norm is "me" or "we" || token.Text == "us";

    private static PersonEntity? Meant(TokenizedText text, EntitySet who, int at, bool own)
    {
        if (SpeakerLabel.Of(text, who, text.SentenceAt(at)) is SpeakerLabel.Turn turn)
        {
            return own ? turn.Speaker : null;
        }

        return Interviewee(text, who) ?? (own ? Speaker(text, who, at) : null);
    }

    /// <summary>"…, X said" in the same paragraph, behind or before the words.</summary>
    private static PersonEntity? Speaker(TokenizedText text, EntitySet who, int at)
    {
        Sentence told = text.SentenceAt(at);
        return new[] { told.Index, told.Index - 1, told.Index + 1 }.Where(i => i >= 0 && i < text.Sentences.Count).Select(i => text.Sentences[i]).Where(s => s.Paragraph == told.Paragraph)
            .SelectMany(s => Enumerable.Range(s.Tokens.First, s.Tokens.Length)).Where(i => Saying.Contains(text.Tokens[i]))
            .Select(verb => BesideVerb(who, text.SentenceAt(verb), verb)).FirstOrDefault(p => p is not null);
    }

    private static PersonEntity? BesideVerb(EntitySet who, Sentence sentence, int verb) =>
        who.In(new TokenRange(Math.Max(sentence.Tokens.First, verb - Opening), verb)).LastOrDefault(r => r.Person is not null && r.IsHuman)?.Person
            ?? who.In(new TokenRange(verb + 1, Math.Min(sentence.Tokens.End, verb + Opening))).FirstOrDefault(r => r.Person is not null && r.IsHuman)?.Person;

    /// <summary>The person to whom the questions of an interview are put: the first one its opening names with an office.</summary>
    public static PersonEntity? Interviewee(TokenizedText text, EntitySet who) =>
        IsInterview(text) ? text.Sentences.Take(Opening).SelectMany(s => who.In(s.Tokens)).Where(r => r.Kind == ReferenceKind.Name).Select(r => r.Person).FirstOrDefault(p => p is { Roles.Count: > 0 } || p?.Mentions.Any(m => m.Rank is not null) == true) : null;

    /// <summary>An interview calls itself one, or puts question after question in lines of their own.</summary>
    private static bool IsInterview(TokenizedText text)
    {
        List<Sentence> asked = [.. text.Sentences.Where(s => text.Tokens[s.Tokens.End - 1].Is('?'))];
        return (asked.Count > 1 && text.Sentences.Take(Opening).Any(s => text.Any(s.Tokens, t => Asking.Contains(t.Norm))))
            || asked.Count(s => s.Index + 1 < text.Sentences.Count && text.Sentences[s.Index + 1].Paragraph != s.Paragraph) >= Questions;
    }
}
