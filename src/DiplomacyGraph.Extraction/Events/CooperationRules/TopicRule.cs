using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.CooperationRules;

/// <summary>"joint exercises", "the situation in Libya": what a clause is about.</summary>
internal sealed class TopicRule(Lexicon lexicon)
{
    private static readonly string[] CivilMatters = ["pandemic", "covid", "coronavirus", "vaccin", "ebola", "humanitarian", "migra", "drugs"];

    /// <summary>The topics of a clause, in order.</summary>
    public IReadOnlyList<PhraseTable<TopicWord>.Hit> In(TokenizedText text, EntitySet who, TokenRange clause, DetectedMeeting? meeting, StoryTopics story)
    {
        bool defence = DefenceSubject.IsIn(text, who, text.SentenceAt(clause.First), meeting);
        var all = lexicon.Topics.FindIn(text.Tokens, clause).Where(h => (defence || !h.Value.IsCivil) && (!h.Value.IsGiven || (defence && Giving.Of(text, clause, h.Range))) && !IsCivilMatter(text, h) && !IsName(text, who, h.Range) && !IsVerb(text, h.Range)).ToList();
        all.AddRange(TopicShapes.OwnSecurity(text, who, clause));
        foreach (PhraseTable<TopicWord>.Hit shared in TopicShapes.SharedData(text, clause))
        {
            all.RemoveAll(h => h.Range.Overlaps(shared.Range));
            all.Add(shared);
        }

        all.Sort((a, b) => a.Range.First.CompareTo(b.Range.First));
        all = all.Exists(h => !h.Value.IsGiven) ? [.. all.Where(h => !h.Value.IsGiven)] : all;
        all = [.. all.Where(h => !IsScene(text, h, all) && !IsContent(text, h, all) && !IsModifier(text, h) && !IsVisited(text, h))];
        int background = Background(text, clause);
        all = all.Exists(h => h.Range.First < background) ? [.. all.Where(h => h.Range.First < background)] : all;
        return [.. all.Select(h => TopicSense.Of(text, h, all, story))];
    }

    /// <summary>"efforts against the pandemic", "migration": matters of civilians where no armed forces are named.</summary>
    private static bool IsCivilMatter(TokenizedText text, PhraseTable<TopicWord>.Hit hit) =>
        hit.Value.IsCivil && CivilMatters.Any(e => text.Tokens[hit.Range.First].Norm.StartsWith(e, StringComparison.Ordinal))
        && !DefenceSubject.IsNamed(text, text.SentenceAt(hit.Range.First));

    /// <summary>"Minister of Defence Industry", "the State Maritime Academy": words inside a title or a name are no topic.</summary>
    private static bool IsName(TokenizedText text, EntitySet who, TokenRange range) =>
        who.Mentions.At<RoleMention>(range.First) is not null || who.Mentions.At<NameMention>(range.First) is not null || IsInstitution(text, range) || IsSite(text, who, range);

    /// <summary>"the Larissa air base": a place.</summary>
    private static bool IsSite(TokenizedText text, EntitySet who, TokenRange range) =>
        range.First > 0 && text.Tokens[range.End - 1].Norm == "base" && text.Tokens[range.First - 1].IsCapitalised && who.Mentions.At<GeoMention>(range.First - 1) is not { Entry.Form: GeoForm.Adjective or GeoForm.Name };

    private static bool IsInstitution(TokenizedText text, TokenRange range)
    {
        int last = range.End;
        while (last < text.Tokens.Count && text.Tokens[last].IsCapitalised && last - range.End < 3)
        {
            last++;
        }

        return text.Tokens[range.First].IsCapitalised && range.First > 0 && text.Tokens[range.First - 1].IsCapitalised
            && text.Tokens[last - 1].Norm is "academy" or "center" or "centre" or "university" or "college" or "seminar" or "forum" or "conference" or "ministry" or "base" or "station" or "institute" or "school" or "agency" or "day" or "museum";
    }

    /// <summary>Where "in the face of", "as it defends itself against" begins to tell the circumstances; the end of the clause where nothing does.</summary>
    private static int Background(TokenizedText text, TokenRange clause)
    {
        for (int i = clause.First + 2; i + 2 < clause.End; i++)
        {
            string a = text.Tokens[i].Norm, b = text.Tokens[i + 1].Norm, c = text.Tokens[i + 2].Norm;
            if ((a == "as" && b is "it" or "they" or "he" or "she" or "we") || (a == "in" && b == "the" && c is "face" or "wake" or "aftermath" or "context") || (a == "against" && b == "the" && c is "backdrop" or "background")
                || (a == "in" && b is "light" or "view" or "response" && c is "of" or "to") || (a == "amid" && b.Length > 0) || (a == "in" && b == "order" && c == "to") || a is "unless" or "despite" or "because")
            {
                return i;
            }
        }

        return clause.End;
    }

    /// <summary>"the situation on the border": the border is the topic.</summary>
    private static bool IsScene(TokenizedText text, PhraseTable<TopicWord>.Hit hit, List<PhraseTable<TopicWord>.Hit> all) => hit.Value.Topic == CooperationTopic.RegionalSecurity
        && all.Exists(o => o.Value.Topic is not (CooperationTopic.RegionalSecurity or CooperationTopic.General) && !TopicHead.IsSea(text, o) && o.Range.First >= hit.Range.End && o.Range.First - hit.Range.End < 3 && !text.Any(new TokenRange(hit.Range.End, o.Range.First), t => t.Is(',') || t.Norm == "and"));

    /// <summary>"coordinates of terrorist groups": what intelligence is about; "experience of counter-terrorism": experience of what.</summary>
    private static bool IsContent(TokenizedText text, PhraseTable<TopicWord>.Hit hit, List<PhraseTable<TopicWord>.Hit> all) =>
        all.Exists(o => o.Value.Topic == CooperationTopic.IntelligenceSharing && hit.Value.Topic is not (CooperationTopic.IntelligenceSharing or CooperationTopic.Space) && hit.Range.First - o.Range.End is 0 or 1 && !text.Tokens[o.Range.End].Is(',') && text.Tokens[o.Range.End].Norm != "and")
        || (hit.Value.Topic == CooperationTopic.TrainingEducation && text.Any(hit.Range, t => t.Norm is "experience" or "experiences" or "expertise")
            && all.Exists(o => o.Value.Topic != hit.Value.Topic && o.Range.First - hit.Range.End is >= 0 and < 4));

    /// <summary>"toured the naval base": where somebody goes.</summary>
    private static bool IsVisited(TokenizedText text, PhraseTable<TopicWord>.Hit hit) => hit.Value.Topic is CooperationTopic.BasingLogistics or CooperationTopic.TrainingEducation or CooperationTopic.ArmsIndustry
        && text.Tokens[hit.Range.End - 1].Norm is "base" or "bases" or "academy" or "academies" or "college" or "school" or "centre" or "center" or "shipyard" or "plant" or "factory" or "airfield" or "university" or "garrison"
        && Enumerable.Range(Math.Max(0, hit.Range.First - 5), Math.Min(5, hit.Range.First)).Any(i => text.Tokens[i].Norm is "visit" or "visited" or "visiting" or "visits" or "tour" or "toured" or "touring" or "tours" or "arrived" or "landed" or "shown" or "inspected");

    /// <summary>"helicopter pilots": people, no weapons.</summary>
    private static bool IsModifier(TokenizedText text, PhraseTable<TopicWord>.Hit hit) => hit.Value.Topic == CooperationTopic.ArmsIndustry && hit.Range.End < text.Tokens.Count
        && text.Tokens[hit.Range.End].Norm is "pilot" or "pilots" or "crew" or "crews" or "operators" or "gunners" or "drill" or "strike" or "strikes" or "attack" or "attacks";

    /// <summary>"the Indo-Pacific": where something is.</summary>
    public static bool IsRegion(EntitySet who, TokenRange range) => who.Mentions.At<GeoMention>(range.First) is { Entry.Form: GeoForm.Region } geo && geo.Range.Contains(range);

    /// <summary>"will exercise restraint": a verb that is elsewhere the name of a topic.</summary>
    private static bool IsVerb(TokenizedText text, TokenRange range) =>
        range.First > 0 && text.Tokens[range.First - 1].Norm is "to" or "will" or "would" or "must" or "should" or "can" or "may" && text.Tokens[range.First].Norm == "exercise" && !(range.End < text.Tokens.Count && text.Tokens[range.End].Norm is "with" or "together" or "alongside" or "jointly");
}
