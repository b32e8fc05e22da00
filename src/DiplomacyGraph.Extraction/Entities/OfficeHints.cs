using DiplomacyGraph.Extraction.Lexicons;

namespace DiplomacyGraph.Extraction.Entities;

/// <summary>What words around an office can say of its country, each shape by itself: they add up, and the country with most has the office.</summary>
internal sealed class OfficeHints
{
    // Words tie the office to the country; they show where it is held; they leave room for others; they tell of such an office elsewhere.
    private const int Said = 90;
    private const int Shown = 70;
    private const int Met = 45;
    private const int Told = 34;

    /// <summary>The shapes, those that say most first.</summary>
    public IReadOnlyList<OfficeHint> All { get; }

    /// <summary>All shapes, with the word lists they need.</summary>
    public OfficeHints(Lexicon lexicon)
    {
        var owners = new OwnerWords(lexicon);
        All =
        [
            new("his country's ambassador", Said, ListedOffice.FromOwner),
            new("the Sultan's chief of staff", Said, owners.Find),
            new("Peru's ambassador called on the chief", Said, SentenceHost.OfPost),
            new("a Bolivian, vice minister X", Said, a => Compatriot.Find(a.Text, a.Found, a.Role.Title, a.Sentence)),
            new("his American guest, adjutant general X", Said, SentenceHost.OfGuest),
            new("on a visit he was briefed by the commandant, X", Said, SentenceHost.OfVisit),
            new("the India-Vietnam dialogue with X, deputy minister", Said, SentenceHost.OfPair),
            new("the Sylvanian embassy, by its spokesperson X", Said, SentenceHost.OfBody),
            new("the Irish minister, accompanied by X, chief of staff", Said, SentenceHost.OfCompanion),
            new("the Indian delegation was headed by deputy adviser X", Said, a => SideRule.SideOf(a.Text, a.Found, a.At)),
            new("the Israeli president X, prime minister Y", Said, ListedOffice.FromList),
            new("in Niamey, minister X", Said, OfficePlace.FromPlace),
            new("during a trip to Freedonia they met president X", Said, OfficePlace.FromTrip),
            new("he is on a visit to Oman. He called on X, minister", Said, SentenceHost.OfStay),
            new("OKORO: our chief of navy, X", Said, OfficeSpeech.OfSpeaker),
            new("the new attaché, X, after Indonesia's attaché", Shown, OfficeSpeech.OfOutgoing),
            new("Ghana's naval chief is here. The naval chief, X", Told, OfficeSpeech.OfUnnamed),
            new("ambassador X repeated that Moscow wants more", Shown, OfficeSpeech.OfEnvoy),
            new("…; in La Paz, vice minister X called it", Shown, OfficeScene.OfClause),
            new("the command in La Paz, where X became chief", Shown, OfficeScene.OfStandIn),
            new("Italy has not been asked, minister X said", Shown, OfficeScene.OfSubject),
            new("minister X said in Ottawa", Shown, OfficeScene.OfSpeech),
            new("he held talks in Warsaw with the chief, X", Met, OfficePlace.MetIn),
        ];
    }
}
