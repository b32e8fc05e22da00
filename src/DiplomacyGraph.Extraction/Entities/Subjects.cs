using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Entities;

/// <summary>"X", and "He" or "She" at the start of a later sentence: whose deeds the next words tell.</summary>
internal static class Subjects
{
    private const int Reach = 3;
    private const int Opening = 4;
    private const int Dated = 9;

    /// <summary>A name and the token behind the words that stand for it.</summary>
    internal readonly record struct Subject(NameMention Name, int End);

    /// <summary>All names, then all pronouns that open a sentence and whose name is known.</summary>
    public static IEnumerable<Subject> Of(TokenizedText text, MentionSet found) =>
        found.All<NameMention>().Select(n => new Subject(n, n.Range.End)).Concat(Pronouns(text, found)).Concat(Relatives(text, found));

    /// <summary>"X had come from Calama, where he commands": a pronoun behind "where" that means the only name before it.</summary>
    private static IEnumerable<Subject> Relatives(TokenizedText text, MentionSet found)
    {
        for (int i = 1; i < text.Tokens.Count; i++)
        {
            if (text.Tokens[i].Text is "he" or "she" && text.Tokens[i - 1].Norm == "where"
                && found.In<NameMention>(new TokenRange(text.SentenceAt(i).Tokens.First, i)).ToList() is [NameMention name])
            {
                yield return new Subject(name, i + 1);
            }
        }
    }

    /// <summary>"He", "Before that she" at the start of a sentence.</summary>
    public static IEnumerable<Subject> Pronouns(TokenizedText text, MentionSet found)
    {
        foreach (Sentence sentence in text.Sentences.Where(s => s.Kind == SentenceKind.Body))
        {
            if (PronounIn(text, found, sentence) is int pronoun && NameBefore(text, found, sentence) is NameMention name)
            {
                yield return new Subject(name, pronoun + 1);
            }
        }
    }

    /// <summary>"He", "Before that she", "From 1979 to 1981 he": a pronoun among the first words, with no name before it; null for none.</summary>
    private static int? PronounIn(TokenizedText text, MentionSet found, Sentence sentence)
    {
        int first = sentence.Tokens.First;
        bool dated = text.Tokens[first].Norm is "from" or "in" or "after" or "until" or "between" or "since" or "before";
        int end = Math.Min(sentence.Tokens.End, first + (dated ? Dated : Opening));
        for (int i = first; i < end && found.At<NameMention>(i) is null; i++)
        {
            if (text.Tokens[i].Text is "He" or "She" or "he" or "she")
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>The name that opens the sentence before, or the one before that where it opens with a pronoun too.</summary>
    private static NameMention? NameBefore(TokenizedText text, MentionSet found, Sentence sentence)
    {
        for (int i = sentence.Index - 1; i >= Math.Max(0, sentence.Index - Reach) && text.Sentences[i].Kind == SentenceKind.Body; i--)
        {
            List<NameMention> names = [.. found.In<NameMention>(text.Sentences[i].Tokens)];
            if (names.Count > 0)
            {
                bool governed = names[0].Range.First > text.Sentences[i].Tokens.First && text.Tokens[names[0].Range.First - 1].Norm is "of" or "by" or "with" or "to" or "and" or "for" or "from";
                return !governed && (names.Count == 1 || names[0].Range.First - text.Sentences[i].Tokens.First < 8) ? names[0] : null;
            }

            if (PronounIn(text, found, text.Sentences[i]) is null && text.Tokens[text.Sentences[i].Tokens.First].Text is not ("His" or "Her"))
            {
                return null;
            }
        }

        return null;
    }
}
