using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.CooperationRules;

/// <summary>"joint patrols along the border", "will send a frigate": words whose topic is told by what stands around them.</summary>
internal static class TopicSense
{
    private const int Near = 6;

    private static readonly string[] Sending = ["send", "sent", "dispatch", "despatch", "deploy", "move", "moving", "divert", "station", "releas", "bring", "brought", "rotat", "contribut"];

    private static readonly string[] Giving = ["deliver", "suppl", "buy", "bought", "sell", "sold", "sale", "purchas", "send", "sent", "giv", "gave", "donat", "hand", "provid", "ask", "fund", "transfer", "acqui", "procur"];

    private static readonly WordSet Fighters = new("fighters", "jets", "warplanes", "16s", "15s", "18s", "35s");

    /// <summary>A topic word with the topic that it has here.</summary>
    public static PhraseTable<TopicWord>.Hit Of(TokenizedText text, PhraseTable<TopicWord>.Hit hit, IReadOnlyList<PhraseTable<TopicWord>.Hit> all, StoryTopics story)
    {
        CooperationTopic topic = hit.Value.Topic switch
        {
            CooperationTopic.BasingLogistics when hit.Value.IsGiven || IsTroops(text, hit.Range) => OfTroops(text, hit.Range, story),
            CooperationTopic.MaritimeSecurity when IsPatrol(text, hit.Range) => OfPatrol(text, hit, all, story),
            CooperationTopic.ArmsIndustry when Weapon.Is(text, hit.Range) && (IsSent(text, hit.Range) || IsOffered(text, hit.Range)) && story.Errand(text.SentenceAt(hit.Range.First)) is CooperationTopic errand and not CooperationTopic.Exercises => errand,
            CooperationTopic.ArmsIndustry when Weapon.Is(text, hit.Range) && IsSent(text, hit.Range) => Weapon.IsNaval(text, hit.Range) ? CooperationTopic.MaritimeSecurity
                : Fighters.Contains(text.Tokens[hit.Range.End - 1]) ? CooperationTopic.AirMissileDefence : CooperationTopic.ArmsIndustry,
            CooperationTopic.Deconfliction when text.Tokens[hit.Range.First].Norm == "observers" && all.Any(o => o.Value.Topic == CooperationTopic.Exercises) => CooperationTopic.Exercises,
            CooperationTopic.AirMissileDefence when Weapon.IsSystem(text, hit.Range) && IsGiven(text, hit.Range) => CooperationTopic.ArmsIndustry,
            CooperationTopic.DisasterRelief when IsRescue(text, hit.Range) && IsAtSea(text, hit.Range) => CooperationTopic.MaritimeSecurity,
            _ => hit.Value.Topic,
        };
        return topic == hit.Value.Topic ? hit : new(hit.Range, hit.Value with { Topic = topic });
    }

    private static readonly WordSet Troops = new("deployment", "deploy", "deploying", "deployments", "troops", "soldiers", "group", "withdrawal", "rotation");

    private static bool IsTroops(TokenizedText text, TokenRange range) => text.Any(range, t => Troops.Contains(t));

    /// <summary>"will send thirty soldiers": those who are sent serve what the story is about.</summary>
    private static CooperationTopic OfTroops(TokenizedText text, TokenRange range, StoryTopics story) => story.Errand(text.SentenceAt(range.First)) ?? CooperationTopic.BasingLogistics;

    /// <summary>"joint patrols" along a border, at sea or in the air.</summary>
    private static CooperationTopic OfPatrol(TokenizedText text, PhraseTable<TopicWord>.Hit hit, IReadOnlyList<PhraseTable<TopicWord>.Hit> all, StoryTopics story) =>
        all.Any(o => o.Value.Topic == CooperationTopic.BorderSecurity) ? CooperationTopic.BorderSecurity
        : all.Any(o => o.Range != hit.Range && o.Value.Topic == CooperationTopic.MaritimeSecurity) || IsAtSea(text, hit.Range) ? CooperationTopic.MaritimeSecurity
        : story.Beat(text.SentenceAt(hit.Range.First)) ?? CooperationTopic.MaritimeSecurity;

    private static readonly WordSet Waters = new("sea", "seas", "waters", "maritime", "naval", "navy", "navies", "coast", "coastguard", "coastal", "strait", "gulf", "mediterranean", "atlantic", "pacific", "ocean", "fishermen", "vessel", "vessels", "ships", "boats");

    /// <summary>Whether a sentence speaks of the sea.</summary>
    private static bool IsAtSea(TokenizedText text, TokenRange range) => text.Any(text.SentenceAt(range.First).Tokens, t => Waters.Contains(t));

    private static bool IsRescue(TokenizedText text, TokenRange range) => text.Any(range, t => t.Norm == "rescue") && text.Any(range, t => t.Norm == "search");

    /// <summary>"joint patrols": words whose own topic has to be told by others.</summary>
    public static bool IsPatrol(TokenizedText text, TokenRange range) => text.Tokens[range.End - 1].Norm is "patrol" or "patrols" && text.Tokens[range.First].Norm is "joint" or "common" or "mixed" or "patrols" or "patrol" or "coordinated" or "shared";

    /// <summary>"to dispatch a frigate to the Gulf": a thing that comes with its crew.</summary>
    private static bool IsSent(TokenizedText text, TokenRange range) => Follows(text, range, Sending);

    /// <summary>"offered two transport planes".</summary>
    private static bool IsOffered(TokenizedText text, TokenRange range) => Follows(text, range, ["offer", "pledg", "promis"]);

    /// <summary>"will deliver two Patriot batteries": a weapon given, whatever its kind.</summary>
    private static bool IsGiven(TokenizedText text, TokenRange range) => Follows(text, range, Giving);

    private static bool Follows(TokenizedText text, TokenRange range, string[] verbs) =>
        Enumerable.Range(Math.Max(0, range.First - Near), Math.Min(Near, range.First)).Any(i => verbs.Any(v => text.Tokens[i].Norm.StartsWith(v, StringComparison.Ordinal)));
}
