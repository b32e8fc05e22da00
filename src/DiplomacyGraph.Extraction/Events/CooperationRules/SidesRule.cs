using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.CooperationRules;

/// <summary>"Both sides agreed …", "He offered Kyiv …": on whose behalf, and with whom.</summary>
internal static class SidesRule
{
    private static readonly HashSet<string> Both = new(StringComparer.Ordinal)
    {
        "both", "they", "sides", "two", "leaders", "ministers", "parties", "generals", "chiefs", "presidents", "commanders", "officials", "allies", "governments", "countries", "armies", "militaries", "interlocutors", "counterparts", "navies", "together", "mutual", "bilateral",
    };

    /// <summary>By whom and with whom; null where there are no two sides.</summary>
    public static (IReadOnlyList<Party> By, IReadOnlyList<Party> With)? Of(
        TokenizedText text, EntitySet who, Sentence sentence, Reference? speaker, DetectedMeeting? meeting, TokenRange act)
    {
        var subjects = who.In(new TokenRange(sentence.Tokens.First, act.First)).ToList();
        var named = subjects.Select(r => r.Party).OfType<Party>().Distinct().ToList();
        var persons = subjects.Where(r => r.IsHuman).Select(r => r.Party).OfType<Party>().Distinct().ToList();
        bool joint = speaker is null && (IsJoint(text, sentence, act) || persons.Count > 1);
        if (joint)
        {
            IReadOnlyList<Party> all = persons.Count > 1 ? persons : meeting?.Parties ?? named;
            return all.Count > 1 ? (all, []) : null;
        }

        Party? by = speaker?.Party ?? persons.Select(p => (Party?)p).FirstOrDefault() ?? named.Select(p => (Party?)p).FirstOrDefault();
        if (by is not Party own)
        {
            return meeting is { Parties.Count: > 1 } && named.Count == 0 ? (meeting.Parties, []) : null;
        }

        var others = who.In(sentence.Tokens).Select(r => r.Party).OfType<Party>().Where(p => p != own).Distinct().ToList();
        List<Party> with = meeting is not null && meeting.Parties.Contains(own) ? [.. meeting.Parties.Where(p => p != own)] : others;
        return with.Count > 0 ? ([own], with) : null;
    }

    private static bool IsJoint(TokenizedText text, Sentence sentence, TokenRange act)
    {
        for (int i = sentence.Tokens.First; i < Math.Min(sentence.Tokens.End, act.End); i++)
        {
            if (Both.Contains(text.Tokens[i].Norm))
            {
                return true;
            }
        }

        return false;
    }
}
