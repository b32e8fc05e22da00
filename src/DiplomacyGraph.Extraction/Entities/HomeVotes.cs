using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Entities;

/// <summary>The country whose bodies, seats and own titles a text names most; the country of a counterpart or an ambassador is hardly it.</summary>
internal sealed class HomeVotes(Lexicon lexicon)
{
    private const int Headline = 4;
    private const int Institution = 3;
    private const int State = 5;
    private const int ImpliedByTitle = 4;
    private const int Counterpart = -3;
    private const int Envoy = -4;
    private const int Destination = -2;
    private static readonly Party UnitedStates = Party.Country("US");

    /// <summary>The country with most votes; null where the text names none.</summary>
    public Party? MostNamed(TokenizedText text, MentionSet found)
    {
        var votes = new Dictionary<Party, int>();
        void Add(Party? party, int by)
        {
            if (party is { Kind: PartyKind.Country } country)
            {
                votes[country] = votes.GetValueOrDefault(country) + by;
            }
        }

        foreach (GeoMention geo in found.All<GeoMention>().Where(g => found.At<NameMention>(g.Range.First) is null))
        {
            Add(geo.Entry.Party, Destinations.Is(text, geo) ? Destination : geo.Entry.Form is GeoForm.Institution or GeoForm.Seat ? Institution : 1);
        }

        Add(Headlined(text, found)?.Entry.Party, Headline);
        AddPersons(found, Add);
        AddStates(text, Add);
        return votes.Count == 0 ? null : votes.OrderByDescending(w => w.Value).ThenBy(w => w.Key).First().Key;
    }

    private static void AddPersons(MentionSet found, Action<Party?, int> add)
    {
        foreach (CounterpartMention counterpart in found.All<CounterpartMention>())
        {
            add(counterpart.Of, Counterpart);
        }

        foreach (RoleMention role in found.All<RoleMention>().Where(r => r.Of is not null))
        {
            bool implied = role.Range == role.Core && !found.In<GeoMention>(role.Core).Any();
            add(role.Of, implied ? ImpliedByTitle : role.Kind is RoleKind.Ambassador or RoleKind.DefenceAttache ? Envoy : 0);
        }
    }

    /// <summary>"(D-Maine)", "Panama City, Fla.": states, of which only American papers speak without their country.</summary>
    private void AddStates(TokenizedText text, Action<Party?, int> add)
    {
        for (int i = 2; i < text.Tokens.Count; i++)
        {
            bool member = text.Tokens[i].AfterHyphen && text.Tokens[i - 1].Text is "D" or "R" && text.Tokens[i - 2].Is('(');
            bool place = text.Tokens[i - 1].Is(',') && text.Tokens[i - 2].IsCapitalised && text.Tokens[i].Text[^1] == '.';
            if ((member || place) && text.Tokens[i].IsCapitalised && lexicon.AmericanStates.Contains(text.Tokens[i]))
            {
                add(UnitedStates, State);
            }
        }
    }

    /// <summary>"BELGRADE PUTS ALL DRILLS ON HOLD": a headline that opens with a country, or names but one, is mostly written from there.</summary>
    private static GeoMention? Headlined(TokenizedText text, MentionSet found)
    {
        GeoMention[] named = [.. text.Sentences.Where(s => s.Kind == SentenceKind.Headline).SelectMany(s => found.In<GeoMention>(s.Tokens)).Where(g => g.Entry.Party is { Kind: PartyKind.Country })];
        bool says = named.Length > 0 && (named[0].Range.First == text.Sentences[0].Tokens.First || named.All(g => g.Entry.Party == named[0].Entry.Party && g.Entry.Form != GeoForm.Adjective));
        return says && !Destinations.Is(text, named[0]) ? named[0] : null;
    }
}
