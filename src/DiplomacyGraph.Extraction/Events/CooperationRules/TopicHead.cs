using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.CooperationRules;

/// <summary>"share data with all who fight terrorism": of the topics of one act, those that stand side by side count, those that only describe another do not.</summary>
internal static class TopicHead
{
    private const int Tight = 3;

    private static readonly WordSet Links = new(",", ";", "and", "or", "&", "including", "plus", "nor", "but");

    private static readonly WordSet Relatives = new("who", "which", "whose", "whom", "where", "when");

    private static readonly WordSet Papers = new("letter", "memorandum", "agreement", "declaration", "commission", "committee", "protocol", "statement", "pact", "treaty", "treaties");

    /// <summary>The topics of an act that count, in order.</summary>
    public static List<T> Of<T>(TokenizedText text, TokenRange act, List<T> all, Func<T, PhraseTable<TopicWord>.Hit> hit)
    {
        var kept = new List<T>();
        bool counted = true;
        for (int i = 0; i < all.Count; i++)
        {
            if (i > 0)
            {
                PhraseTable<TopicWord>.Hit before = hit(all[i - 1]), here = hit(all[i]);
                var between = new TokenRange(before.Range.End, Math.Max(before.Range.End, here.Range.First));
                int last = LastRelative(text, between);
                bool linked = between.Overlaps(act) || IsLinked(text, last < 0 ? between : new TokenRange(last, between.End), last >= 0);
                if (counted && !linked && YieldsTo(text, before, here, between))
                {
                    kept.RemoveAt(kept.Count - 1);
                }
                else
                {
                    counted = linked ? counted || between.Length > Tight : counted && before.Value.Topic == here.Value.Topic;
                }
            }

            if (counted)
            {
                kept.Add(all[i]);
            }
        }

        return kept;
    }

    /// <summary>"security cooperation, exercises and the crisis" against "cooperation in exercises": whether words are an item of a list of their own.</summary>
    public static bool StandsAlone(TokenizedText text, TokenRange range, IEnumerable<TokenRange> others)
    {
        if (text.Tokens[Math.Max(0, range.First - 1)].Norm is "through" or "via" || text.Any(range, t => Papers.Contains(t)))
        {
            return false;
        }

        int next = others.Where(o => o.First >= range.End).Select(o => o.First).DefaultIfEmpty(-1).Min();
        return next < 0 || text.Any(new TokenRange(range.End, next), t => t.Is(',') || t.Is(';') || t.Norm == "and");
    }

    private static int LastRelative(TokenizedText text, TokenRange between) =>
        Enumerable.Range(between.First, between.Length).LastOrDefault(i => Relatives.Contains(text.Tokens[i]), -1);

    /// <summary>"A, B and C"; after "where …" only ", and".</summary>
    private static bool IsLinked(TokenizedText text, TokenRange between, bool inRelative) =>
        inRelative ? Enumerable.Range(between.First, Math.Max(0, between.Length - 1)).Any(i => text.Tokens[i].Is(',') && text.Tokens[i + 1].Norm is "and" or "or")
            : text.Any(between, t => Links.Contains(t) || t.Is(',') || t.Is(';'));

    /// <summary>"the jets that patrol the airspace", "the threat of missile tests", "soldiers for the mission in Mali": the second says what it is about.</summary>
    private static bool YieldsTo(TokenizedText text, PhraseTable<TopicWord>.Hit first, PhraseTable<TopicWord>.Hit second, TokenRange between) => (first.Value.Topic, second.Value.Topic) switch
    {
        (CooperationTopic.ArmsIndustry, CooperationTopic.AirMissileDefence or CooperationTopic.BasingLogistics or CooperationTopic.MaritimeSecurity or CooperationTopic.Exercises or CooperationTopic.DisasterRelief or CooperationTopic.Peacekeeping or CooperationTopic.TrainingEducation) => Weapon.Is(text, first.Range),
        (CooperationTopic.RegionalSecurity, not (CooperationTopic.RegionalSecurity or CooperationTopic.General)) => between.Length <= Tight * 2 && !IsSea(text, second),
        (CooperationTopic.BasingLogistics, CooperationTopic.Peacekeeping) or (CooperationTopic.IntelligenceSharing, CooperationTopic.Space) => true,
        (CooperationTopic.BasingLogistics, not CooperationTopic.BasingLogistics) => text.Any(between, t => t.Norm == "for"),
        _ => false,
    };

    /// <summary>"the South China Sea": where something is.</summary>
    public static bool IsSea(TokenizedText text, PhraseTable<TopicWord>.Hit hit) =>
        hit.Value.Topic == CooperationTopic.MaritimeSecurity && text.Tokens[hit.Range.First].IsCapitalised && text.Any(hit.Range, t => t.Norm is "sea" or "gulf" or "strait" or "straits" or "bay" or "channel");
}
