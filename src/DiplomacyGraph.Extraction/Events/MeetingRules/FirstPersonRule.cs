using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Events.MeetingRules;

/// <summary>"I met my Turkish colleague," X said; "You were received in Paris": who "I", "we" and, in an interview, "you" are.</summary>
internal static class FirstPersonRule
{
    private const int Opening = 6;

    private static readonly WordSet Saying = new("said", "says", "told", "added", "recalled", "explained", "noted", "joked", "confirmed", "wrote", "admitted", "stressed");

    /// <summary>The speaker, as a participant, for each first person of a range; none where nobody is known to speak.</summary>
    public static IEnumerable<Reference> In(TokenizedText text, EntitySet who, TokenRange range)
    {
        for (int at = range.First; at < range.End; at++)
        {
            bool own = text.Tokens[at].Text == "I" || text.Tokens[at].Norm is "me" or "we";
            if ((own || text.Tokens[at].Norm == "you") && (Interviewee(text, who) ?? (own ? Speaker(text, who, at) : null)) is PersonEntity speaker)
            {
                yield return new Reference(new TokenRange(at, at + 1), ReferenceKind.Pronoun, speaker, speaker.Party);
            }
        }
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
    public static PersonEntity? Interviewee(TokenizedText text, EntitySet who)
    {
        bool interview = text.Sentences.Take(Opening).Any(s => text.Any(s.Tokens, t => t.Norm is "interview" or "interviewed"))
            && text.Sentences.Count(s => text.Tokens[s.Tokens.End - 1].Is('?')) > 1;
        return interview ? text.Sentences.Take(Opening).SelectMany(s => who.In(s.Tokens)).Select(r => r.Person).FirstOrDefault(p => p is { Party: not null }) : null;
    }
}
