using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Events.CooperationRules;

/// <summary>"The Secretary reaffirmed …", "the Under Secretary added": a bare title is the person of the meeting who has that word in his title.</summary>
internal static class TitleSubject
{
    private const int Longest = 2;

    private static readonly WordSet Titles = new(
        "secretary", "minister", "president", "chairman", "general", "admiral", "commander", "chief", "chancellor", "ambassador", "premier", "amir", "emir", "king", "marshal", "deputy", "undersecretary", "advisor", "adviser");

    /// <summary>Whether a token is the last word of a title.</summary>
    public static bool IsTitle(TokenizedText text, int at) => Titles.Contains(text.Tokens[at]);

    /// <summary>The person meant by "the" and a title that ends before a token; null where there is no such title, or nobody or several fit.</summary>
    public static Reference? EndingAt(TokenizedText text, EntitySet who, DetectedMeeting? meeting, int end)
    {
        int at = end - 1;
        if (at < 1 || !Titles.Contains(text.Tokens[at]))
        {
            return null;
        }

        int first = at;
        while (first > 1 && at - first < Longest && text.Tokens[first - 1].IsCapitalised && text.Tokens[first - 1].Norm != "the")
        {
            first--;
        }

        if (text.Tokens[first - 1].Norm != "the")
        {
            return null;
        }

        var range = new TokenRange(first, end);
        bool Fits(PersonEntity p) => p.Party is not null && Enumerable.Range(first, end - first).All(i => HasTitleWord(text, p, text.Tokens[i].Norm));
        var present = (meeting?.Persons ?? []).Where(Fits).ToList();
        var fitting = present.Count > 0 ? present : who.Persons.Where(Fits).ToList();
        PersonEntity? meant = fitting.Count == 1 ? fitting[0] : fitting.Find(p => p.Party == who.Home);
        return meant is null ? null : new Reference(range, ReferenceKind.Office, meant, meant.Party);
    }

    private static bool HasTitleWord(TokenizedText text, PersonEntity person, string word) =>
        person.Roles.Any(r => Has(text, r.Title, word)) || person.Mentions.Any(m => m.Rank is TokenRange rank && Has(text, rank, word));

    private static bool Has(TokenizedText text, TokenRange range, string word) =>
        text.Any(range, t => t.Norm == word);
}
