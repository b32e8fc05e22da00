using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.Circumstances;

/// <summary>"X will travel to Honolulu in May. He will host talks with Y", "called off a visit to Ankara by X, who was to have met Y": what is done on a trip is done where it leads.</summary>
internal static class TripPlace
{
    private const int Back = 2, Reach = 3;

    private static readonly WordSet Trips = new("visit", "trip", "travel", "travels", "travelled", "traveled", "travelling", "traveling", "flew", "flies", "fly", "journey", "tour", "visiting", "visited", "visits", "arrived", "arrives", "landed");

    /// <summary>The place to which a sentence close before, or the headline's first one, sends somebody of a meeting; null for none, or where it names several.</summary>
    public static GeoMention? Find(TokenizedText text, EntitySet who, DetectedMeeting meeting)
    {
        int told = text.SentenceAt(meeting.Evidence.First).Index;
        for (int at = told - 1; at >= Math.Max(0, told - Back); at--)
        {
            List<GeoMention> places = [.. Destinations(text, who, text.Sentences[at])];
            if (places.Count > 0)
            {
                return places.Count == 1 && IsOf(who, meeting, text.Sentences[at], places[0]) ? places[0] : null;
            }
        }

        return null;
    }

    /// <summary>Whether somebody of the meeting travels, to one of its parties or home to a neutral place.</summary>
    private static bool IsOf(EntitySet who, DetectedMeeting meeting, Sentence sentence, GeoMention place) =>
        who.In(sentence.Tokens).Any(r => r.Person is not null && meeting.Persons.Contains(r.Person)) && place.Entry.Party is Party host && meeting.Parties.Contains(host);

    private static IEnumerable<GeoMention> Destinations(TokenizedText text, EntitySet who, Sentence sentence) =>
        who.Mentions.In<GeoMention>(sentence.Tokens).Where(g => g.Entry is { IsPlace: true, Party: not null } && IsDestination(text, sentence, g));

    /// <summary>"a visit to Ankara", "travelled on Monday to Ankara".</summary>
    private static bool IsDestination(TokenizedText text, Sentence sentence, GeoMention place)
    {
        int to = place.Range.First - 1;
        bool leads = to > sentence.Tokens.First && text.Tokens[to].Norm is "to" or "in";
        return leads && text.Any(new TokenRange(Math.Max(sentence.Tokens.First, to - Reach), to), t => Trips.Contains(t));
    }
}
