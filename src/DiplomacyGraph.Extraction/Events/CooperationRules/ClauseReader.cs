using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.CooperationRules;

/// <summary>Gives the acts of a clause their sides and speaker.</summary>
internal sealed class ClauseReader(TokenizedText text, Setting setting, ActorRule actors, SidesRule sides)
{
    /// <summary>The statements of a clause.</summary>
    public IEnumerable<DetectedCooperation> Read(TokenRange clause, IReadOnlyList<TopicAct> acts, Reference? speaker, Actors speaking)
    {
        foreach (TopicAct act in acts)
        {
            Actors acting = actors.Of(clause, act.Act, speaking);
            if (!IsDemand(act.Act, acting, speaking) && !IsDenied(clause, act) && (TowardUs(act.Act, acting, speaking) ?? sides.Of(clause, act, acting)) is Sides found)
            {
                setting.State(act.Topic, found);
                yield return Statement(act, found, acting, speaker);
            }
        }
    }

    private DetectedCooperation Statement(TopicAct act, Sides found, Actors acting, Reference? speaker)
    {
        Modality modality = InSetting(act.Act, found.By, setting.Meeting);
        PersonEntity? says = found.By.Count == 1 ? PersonOf(found.By[0], acting.Reference, speaker) : null;
        return new DetectedCooperation(
            act.Act.Range.Union(act.TopicRange), says, found.By, found.With, act.Topic, modality, setting.MeetingOf(found.By),
            $"{AnnotationWord.Of(modality)} + {AnnotationWord.Of(act.Topic)}{(act.IsTakenUp ? ", taken up" : "")}");
    }

    /// <summary>"stressed that Kiev must abandon": a demand on somebody, nothing that he offers.</summary>
    private static bool IsDemand(Act act, Actors acting, Actors speaking) =>
        act is { Modality: Modality.Proposal, Force: ActForce.Weak } && acting.Parties.Count == 1 && !acting.Parties.SequenceEqual(speaking.Parties);

    /// <summary>"has offered us": to those who speak.</summary>
    private Sides? TowardUs(Act act, Actors acting, Actors speaking) =>
        act.Range.End < text.Tokens.Count && text.Tokens[act.Range.End].Norm is "us" or "you" && acting.Parties.Count == 1 && speaking.Parties.Count == 1 && !acting.Parties.SequenceEqual(speaking.Parties)
            ? new Sides(acting.Parties, speaking.Parties) : null;

    /// <summary>"denied that he had discussed": what is denied or kept back is not stated.</summary>
    private bool IsDenied(TokenRange clause, TopicAct act)
    {
        Sentence sentence = text.SentenceAt(clause.First);
        return Enumerable.Range(sentence.Tokens.First, Math.Max(0, act.Act.Range.First - sentence.Tokens.First)).Any(i => text.Tokens[i].Norm is "denied" or "denies" or "denying" or "deny");
    }

    /// <summary>"will meet to discuss" is intent; "both underlined the importance of" is what they share already.</summary>
    private static Modality InSetting(Act act, IReadOnlyList<Party> by, DetectedMeeting? meeting)
    {
        bool planned = meeting?.Status == MeetingStatus.Planned && act is { IsMutual: true, Modality: Modality.Ongoing };
        bool shared = act.Force == ActForce.Frame && by.Count > 1;
        return planned ? Modality.Intent : shared ? Modality.Ongoing : act.Modality;
    }

    private static PersonEntity? PersonOf(Party by, Reference? subject, Reference? speaker) =>
        subject?.Person?.Party == by ? subject.Person : speaker?.Person?.Party == by ? speaker.Person : null;
}
