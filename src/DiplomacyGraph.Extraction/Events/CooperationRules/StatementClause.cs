using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.CooperationRules;

/// <summary>"X thanked Y, while Y offered …": cuts a sentence where another subject begins to act.</summary>
internal sealed class StatementClause(Lexicon lexicon)
{
    private const int NearVerb = 4;

    private static readonly WordSet Borders = new(";", "while", "whereas", "but");

    /// <summary>The clauses of a sentence, in order, without gaps.</summary>
    public IEnumerable<TokenRange> Of(TokenizedText text, EntitySet who, Sentence sentence)
    {
        int start = sentence.Tokens.First;
        for (int i = start + 1; i < sentence.Tokens.End; i++)
        {
            if (Borders.Contains(text.Tokens[i]) || TakenUpRule.IsRelativeFate(text, i, sentence.Tokens.End) || (IsNewSubject(text, who, sentence, i) && Acts(text, new TokenRange(start, i))))
            {
                yield return new TokenRange(start, i);
                start = i;
            }
        }

        yield return new TokenRange(start, sentence.Tokens.End);
    }

    private bool IsNewSubject(TokenizedText text, EntitySet who, Sentence sentence, int at)
    {
        if (!text.Tokens[at].Is(',') && text.Tokens[at].Norm != "and" && !(text.Tokens[at].Norm == "that" && FollowsVerb(text, sentence, at)))
        {
            return false;
        }

        if (text.Tokens[at].Norm == "and" && JoinsSubjects(text, who, sentence, at))
        {
            return false;
        }

        int from = at + 1 < sentence.Tokens.End && text.Tokens[at + 1].Norm is "the" or "and" or "that" ? at + 2 : at + 1;
        Reference? subject = who.In(new TokenRange(from, Math.Min(from + 1, sentence.Tokens.End))).FirstOrDefault();
        bool group = from < sentence.Tokens.End && JointSubject.IsGroupWord(text, from);
        bool title = from < sentence.Tokens.End && text.Tokens[from - 1].Norm == "the" && TitleSubject.IsTitle(text, from);
        int end = subject?.Range.End ?? (group || title ? from + 1 : -1);
        return end > 0 && ActsWithin(text, new TokenRange(end, Math.Min(end + NearVerb, sentence.Tokens.End)));
    }

    /// <summary>"said that X and Y would …": two subjects of one verb.</summary>
    private bool JoinsSubjects(TokenizedText text, EntitySet who, Sentence sentence, int and)
    {
        var before = new TokenRange(sentence.Tokens.First, and);
        int? left = who.SidesIn(before).Any(r => r.Range.End == and) ? new PartyRuns(text, who).In(sentence.Tokens).FirstOrDefault(r => r.Range.First < and && and <= r.Range.End)?.Range.First : null;
        left -= left > sentence.Tokens.First && text.Tokens[left.Value - 1].Norm == "the" ? 1 : 0;
        return left is int first && (first == sentence.Tokens.First || text.Tokens[first - 1].Norm == "that"
            || lexicon.SpeechVerbs.IsIn(text.Tokens, new TokenRange(Math.Max(sentence.Tokens.First, first - 1), first)));
    }

    /// <summary>"said that X …" opens a clause, "the ships that X builds" and "asked that X …" do not.</summary>
    private bool FollowsVerb(TokenizedText text, Sentence sentence, int at)
    {
        var before = new TokenRange(Math.Max(sentence.Tokens.First, at - NearVerb), at);
        var acts = lexicon.Modalities.FindIn(text.Tokens, before).Where(h => h.Range.End == at).ToList();
        bool asks = acts.Exists(h => h.Value.Modality == Modality.Proposal);
        return !asks && (text.Tokens[at - 1].Norm == "and" || acts.Count > 0 || lexicon.SpeechVerbs.FindIn(text.Tokens, before).Any(h => h.Range.End == at));
    }

    /// <summary>"X and Y agreed": what stands before "and" is a clause only if something happens in it.</summary>
    private bool Acts(TokenizedText text, TokenRange range) =>
        lexicon.Modalities.IsIn(text.Tokens, range) || lexicon.SpeechVerbs.IsIn(text.Tokens, range);

    private bool ActsWithin(TokenizedText text, TokenRange range)
    {
        for (int i = range.First; i < range.End; i++)
        {
            if (text.Tokens[i].Is(',') || text.Tokens[i].Norm is "and" or "on" or "for" or "of" or "in" or "to")
            {
                return false;
            }

            if (lexicon.Modalities.LongestAt(text.Tokens, i, range.End + 3) is not null || lexicon.SpeechVerbs.LongestAt(text.Tokens, i, range.End + 3) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
