using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.CooperationRules;

/// <summary>Gives the acts of a clause their sides and speaker.</summary>
internal sealed class ClauseReader(TokenizedText text, EntitySet who, Setting setting, ActorRule actors, SidesRule sides)
{
    private static readonly string[] Renewals = ["reaffirm", "reiterat", "affirm"];

    private const int Near = 10, Recent = 45, Stressed = 9;

    /// <summary>The statements of a clause.</summary>
    public IEnumerable<DetectedCooperation> Read(TokenRange clause, IReadOnlyList<TopicAct> acts, Reference? speaker, Actors speaking)
    {
        var read = acts.Select(a => (Act: a, Acting: actors.Of(clause, a.Act, speaking))).Where(p => IsStated(clause, p.Act, p.Acting, speaking))
            .Select(p => (p.Act, p.Acting, Sides: TowardUs(p.Act.Act, p.Acting, speaking) ?? sides.Of(clause, p.Act, p.Acting) ?? Answered(p.Act))).Where(p => p.Sides is not null && !IsNobodys(p.Act.Act, p.Acting, p.Sides)).ToList();
        foreach ((TopicAct act, Actors acting, Sides? found) in read)
        {
            setting.State(act.Topic, found!);
            yield return Statement(act, found!, StatementSpeaker.Of(text, found!.By, acting.Reference, speaker, speaking, act.Act.Modality == Modality.Intent));
        }
    }

    /// <summary>"They will decide on the missiles": outside a meeting of those meant, nobody has said who does it.</summary>
    private bool IsNobodys(Act act, Actors acting, Sides found) =>
        (acting.AreGroup || acting is { AreUnknown: true, Patient: null }) && !(acting.AreGroup && act.IsMutual) && setting.MeetingOf(found.By) is null;

    private bool IsStated(TokenRange clause, TopicAct act, Actors acting, Actors speaking) =>
        !IsStress(act.Act, acting) && !IsStray(act, acting) && !IsDemand(act.Act, acting, speaking) && !IsDenied(clause, act) && !IsLoose(act, acting);

    private DetectedCooperation Statement(TopicAct act, Sides found, PersonEntity? says)
    {
        Modality modality = IsBackground(act) ? Modality.Past : InSetting(act.Act, found.By, setting.Meeting);
        CooperationTopic topic = found.By.Count > 1 && IsTrain(act.TopicRange) ? CooperationTopic.Exercises : act.Topic;
        return new DetectedCooperation(
            act.Act.Range.Union(act.TopicRange), says, found.By, found.With, topic, modality, setting.MeetingOf(found.By),
            $"{AnnotationWord.Of(modality)} + {AnnotationWord.Of(topic)}{(act.IsTakenUp ? ", taken up" : "")}");
    }

    /// <summary>"He highlighted the exercises": what one stresses is no offer; what he reaffirms is.</summary>
    private bool IsStress(Act act, Actors acting) =>
        act.Force == ActForce.Frame && acting.Parties.Count == 1 && !Renewals.Any(r => text.Tokens[act.Range.First].Norm.StartsWith(r, StringComparison.Ordinal)) && !StressesBond(act);

    /// <summary>"underscored Norway's commitment to", "emphasised close cooperation with": stress on what binds the two is intent.</summary>
    private bool StressesBond(Act act)
    {
        int last = Math.Min(text.SentenceAt(act.Range.First).Tokens.End, act.Range.End + Stressed);
        int bond = Enumerable.Range(act.Range.End, Math.Max(0, last - act.Range.End)).FirstOrDefault(i => text.Tokens[i].Norm is "commitment" or "cooperation" or "that" or "importance" or "," or "strength", -1);
        return bond > 0 && text.Tokens[bond].Norm is ("commitment" or "cooperation");
    }

    /// <summary>"stressed that Kiev must abandon": a demand on somebody, nothing that he offers.</summary>
    private static bool IsDemand(Act act, Actors acting, Actors speaking) =>
        act is { Modality: Modality.Proposal, Force: ActForce.Weak } && acting.Parties.Count == 1 && !acting.Parties.SequenceEqual(speaking.Parties);

    /// <summary>Outside a meeting, a sentence without a word of defence states nothing, unless those told of before agree: "the three decided to widen the scheme to cyber security".</summary>
    private bool IsStray(TopicAct act, Actors acting)
    {
        bool agreed = acting.AreGroup && act.Act is { IsMutual: true, Modality: Modality.Agreement };
        bool met = acting.Parties.Count > 0 ? setting.MeetingOf(acting.Parties) is not null : setting.Meeting is not null;
        return !agreed && !met && !DefenceSubject.IsIn(text, who, text.SentenceAt(act.Act.Range.First), null);
    }

    /// <summary>"He said the exercise would help", "he will speak of arms": what only tells of a topic, or what a person will do, is no act; nor is a way of one without talks, or an offer of nobody.</summary>
    private bool IsLoose(TopicAct act, Actors acting) =>
        (act.Act.Force == ActForce.Ways && acting.Reference is not null)
        || (act.TopicRange.First < act.Act.Range.First
            ? act.Act.Force == ActForce.Weak && acting.Reference is { Kind: not ReferenceKind.Party }
            : (act.Act.Force == ActForce.Plain && acting is { AreUnknown: true, Patient: null })
                || (act.Act.Force == ActForce.Weak && acting.Reference is { IsHuman: true, Kind: not ReferenceKind.Pronoun } && text.Tokens[act.Act.Range.End - 1].Norm is "will" or "would" or "shall" or "should" or "must"));

    /// <summary>"The request was granted": by those to whom it was made.</summary>
    private Sides? Answered(TopicAct act) => act.IsTakenUp && text.Any(act.Act.Range, t => t.Norm is "was" or "were" or "be" or "been" or "being") ? setting.Answer : null;

    /// <summary>"has offered us": to those who speak.</summary>
    private Sides? TowardUs(Act act, Actors acting, Actors speaking) =>
        act.Range.End < text.Tokens.Count && text.Tokens[act.Range.End].Norm is "us" or "you" && acting.Parties.Count == 1 && speaking.Parties.Count == 1 && !acting.Parties.SequenceEqual(speaking.Parties)
            ? new Sides(acting.Parties, speaking.Parties) : null;

    /// <summary>"denied that he had discussed", "no agreement on", "it was not clear whether": what is denied, kept back or open is not stated.</summary>
    private bool IsDenied(TokenRange clause, TopicAct act)
    {
        Sentence sentence = text.SentenceAt(clause.First);
        int end = act.Act.Range.End;
        bool silent = end + 1 < text.Tokens.Count && text.Tokens[end].Norm == "to" && text.Tokens[end + 1].Norm is "comment" or "say" or "elaborate" or "speak" or "answer" or "confirm" or "give" or "discuss" or "disclose" or "name" or "specify";
        return (act.Act.Modality == Modality.Refusal && silent) || IsNegated(act.Act) || IsUnfulfilled(act.Act)
            || Enumerable.Range(sentence.Tokens.First, Math.Max(0, act.Act.Range.First - sentence.Tokens.First)).Any(i => text.Tokens[i].Norm is "denied" or "denies" or "denying" or "deny" or "unclear" || (text.Tokens[i].Norm == "clear" && text.Tokens[i + 1].Norm == "whether"));
    }

    /// <summary>"there is no agreement on", "has not signed".</summary>
    private bool IsNegated(Act act) => act.Range.First > 0 && act.Modality != Modality.Refusal && text.Tokens[act.Range.First - 1].Norm is "no" or "not" or "never" or "without" or "neither";

    /// <summary>"was to discuss": a plan told as past has come to nothing.</summary>
    private bool IsUnfulfilled(Act act) => act.Range.First > 1 && act.IsMutual && text.Tokens[act.Range.First - 1].Norm == "to" && text.Tokens[act.Range.First - 2].Norm is "was" or "were";

    /// <summary>"signed in September 2014": agreed long before the article, and told as background.</summary>
    private bool IsBackground(TopicAct act) => act.Act.Modality == Modality.Agreement && IsSigning(act.Act.Range) && text.Article.Published is PartialDate published
        && who.Mentions.In<DateMention>(new TokenRange(act.Act.Range.First, Math.Min(text.SentenceAt(act.Act.Range.First).Tokens.End, act.Act.Range.End + Near))).Any(d => d.Date is PartialDate date && IsLongBefore(date, published));

    private bool IsSigning(TokenRange act) => text.Any(act, t => t.Norm is "signed" or "concluded" or "reached" or "established" or "created" or "set");

    private static bool IsLongBefore(PartialDate date, PartialDate published) => date.LastDay.AddDays(Recent) < published.FirstDay;

    /// <summary>"the brigades of both will train": what several do together is an exercise.</summary>
    private bool IsTrain(TokenRange topic) => topic.Length == 1 && text.Tokens[topic.First].Norm is "train" or "trains";

    /// <summary>"will meet to discuss" is intent; "both underlined the importance of" is what they share already.</summary>
    private static Modality InSetting(Act act, IReadOnlyList<Party> by, DetectedMeeting? meeting)
    {
        bool planned = meeting?.Status == MeetingStatus.Planned && act is { IsMutual: true, Modality: Modality.Ongoing };
        bool shared = act.Force == ActForce.Frame && by.Count > 1;
        bool vowed = act.Force == ActForce.Vow && by.Count > 1;
        return vowed ? Modality.Agreement : planned ? Modality.Intent : shared ? Modality.Ongoing : act.Modality;
    }
}
