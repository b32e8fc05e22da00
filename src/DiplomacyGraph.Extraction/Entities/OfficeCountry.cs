using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Entities;

/// <summary>The choice of an office's country: every country that something speaks for gets points, the one with most has the office.</summary>
internal sealed class OfficeCountry(Lexicon lexicon)
{
    // From so many points on words of the sentence tie the office to a country.
    private const int Said = 80;

    // Circumstances that speak for a country, in points; what the sentence says stands in OfficeHints.
    private const int HomeTold = 50;
    private const int HomeGuessed = 44;
    private const int NamedBefore = 16;
    private const int NamedAsOwnerBehind = 6;
    private const int FirstOfFewWithTheTitle = 7;
    private const int MostOfParagraph = 6;
    private const int MostOfText = 5;
    private const int NamedAtAll = 3;

    // What speaks against it.
    private const int Taken = -200;
    private const int HasNoSuchOffice = -200;
    private const int Guest = -60;
    private const int Visitor = -35;

    private readonly CountryKindRule _kinds = new(lexicon);
    private readonly OfficeHome _offices = new(lexicon);
    private readonly NameOriginRule _names = new(lexicon);
    private readonly OfficeHints _hints = new(lexicon);

    /// <summary>The country with most points, and whether words of the sentence say so; home where nothing speaks for any.</summary>
    public (Party? Of, bool IsSaid) Choose(OfficeQuestion asked)
    {
        var points = new Dictionary<Party, int>();
        void Add(Party? of, int weight)
        {
            if (of is Party party)
            {
                points[party] = points.GetValueOrDefault(party) + weight;
            }
        }

        Add(asked.Home, asked.Written.IsTold ? HomeTold : HomeGuessed);
        bool said = false;
        foreach (OfficeHint hint in _hints.All)
        {
            if (hint.Find(asked) is Party of)
            {
                Add(of, hint.Weight);
                said |= hint.Weight >= Said;
            }
        }

        AddSurroundings(asked, Add);
        HashSet<Party> named = [.. asked.Found.All<GeoMention>().Select(g => g.Entry.Party).OfType<Party>(), .. points.Keys];
        foreach ((Party of, int weight) in _names.Find(asked).Where(n => named.Contains(n.Of)))
        {
            Add(of, weight);
        }

        foreach (Party of in points.Keys.ToList())
        {
            Add(of, Against(asked, of));
        }

        (Party? best, int most) = points.Select(p => ((Party?)p.Key, p.Value)).OrderByDescending(p => p.Value).ThenByDescending(p => p.Item1 == asked.Home).FirstOrDefault();
        return (most > 0 ? best : asked.Home, said && most >= Said);
    }

    /// <summary>The foreign country named last before in the sentence, most in the paragraph, most in the text, or first of the few that have the title.</summary>
    private void AddSurroundings(OfficeQuestion asked, Action<Party?, int> add)
    {
        (TokenizedText text, MentionSet found) = (asked.Text, asked.Found);
        List<GeoMention> all = [.. found.All<GeoMention>().Where(g => g.Entry.Party is { Kind: PartyKind.Country } party && party != asked.Home && found.At<NameMention>(g.Range.First) is null)];
        HashSet<Party?> free = [.. all.Select(g => g.Entry.Party).Distinct().Where(p => Against(asked, p!.Value) > Taken)];
        all.RemoveAll(g => !free.Contains(g.Entry.Party));
        List<GeoMention> Before(int from) => [.. all.Where(g => g.Range.First >= from && g.Range.First < asked.At).Reverse()];
        static Party? Most(IEnumerable<GeoMention> named) => named.GroupBy(g => g.Entry.Party).OrderByDescending(g => g.Count()).Select(g => g.Key).FirstOrDefault();
        Sentence sentence = text.SentenceAt(asked.At);
        add(Before(sentence.Tokens.First).FirstOrDefault()?.Entry.Party, NamedBefore);
        add(all.FirstOrDefault(g => g.Range.First >= asked.Role.Title.End && g.Range.End < Math.Min(asked.Role.Title.End + 9, sentence.Tokens.End) && text.Tokens[g.Range.End].Kind == TokenKind.Possessive)?.Entry.Party, NamedAsOwnerBehind);
        add(Most(Before(text.Sentences.First(s => s.Paragraph == sentence.Paragraph).Tokens.First)), MostOfParagraph);
        add(Most(all), MostOfText);
        add(_offices.Few(text, asked.Role)?.Where(p => p != asked.Home && !asked.IsTaken(p))
            .OrderByDescending(p => all.Count(g => g.Entry.Party == p)).Select(p => (Party?)p).FirstOrDefault(), FirstOfFewWithTheTitle);
        foreach (Party? party in all.Select(g => g.Entry.Party).Distinct())
        {
            add(party, NamedAtAll);
        }
    }

    private int Against(OfficeQuestion asked, Party of) =>
        (asked.IsTaken(of) && !(of == asked.Home && IsOneOfSeveral(asked)) ? Taken : 0)
        + (_offices.CanHave(asked.Text, asked.Role, of) ? 0 : HasNoSuchOffice)
        + (Foreigner.IsGuestOf(asked, of) ? Guest : Foreigner.Visits(asked, of) ? Visitor : 0);

    private bool IsOneOfSeveral(OfficeQuestion asked) =>
        _kinds.IsCivilServant(asked, asked.Home) || MissingPartyRule.IsBareSecretary(asked.Text, asked.Role, asked.Home);
}
