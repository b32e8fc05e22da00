using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.CooperationRules;

/// <summary>"X said Moscow was ready", "Turkey, Azerbaijan and Georgia signed", "was suspended by India": who does what an act says.</summary>
internal sealed class ActorRule(TokenizedText text, EntitySet who, PartyRuns parties, Setting setting)
{
    private const int People = 2;

    private static readonly WordSet Auxiliaries = new(
        "is", "are", "was", "were", "has", "have", "had", "also", "be", "been", "will", "would", "further", "again", "always", "still", "now", "not", "then", "side", "sides", "'s", "being", "already", "shall",
        "government", "armed", "forces", "army", "military", "once", "more", "on", "behalf", "both", "all", "never", "today", "yesterday", "thursday", "friday", "monday", "tuesday", "wednesday", "saturday", "sunday",
        "earlier", "later", "navy", "air", "force", "guard", "coast", "guards", "ministers", "defence", "defense", "ministry", "ministries", "meanwhile", "therefore", "of", "navies", "armies", "who", "which", "each", "other",
        "did", "do", "does", "remain", "remains", "remained", "stand", "stands", "stood", "continue", "continues", "continued", "keeps", "could", "may", "might", "can", "no", "longer", "soon", "next", "should", "must", "his", "her", "their", "its", "part", "for", "'ve", "'re", "'ll", "'d");

    private static readonly WordSet Objects = new(
        "in", "on", "at", "with", "to", "against", "over", "about", "into", "for", "towards", "toward", "by", "near", "around", "regarding", "including", "than", "as", "like", "until", "since", "inside", "after", "via", "from", "before", "during", "amid", "following", "between", "through", "throughout", "under", "within", "without", "despite", "upon", "among", "amongst", "of");

    private static readonly WordSet BesideWords = new("after", "before", "since", "until", "as", "than", "like", "of");

    private static readonly WordSet Deeds = new(
        "training", "exercise", "exercises", "drill", "drills", "cooperation", "procurement", "delivery", "deliveries", "talks", "visit", "programme", "program", "course", "courses", "patrols", "patrol", "manoeuvres", "maneuvers", "project", "production", "partnership", "agreement", "arrangement", "memorandum");

    private static readonly WordSet Being = new("is", "are", "was", "were", "be", "been", "being");

    private static readonly WordSet Determiners = new("the", "his", "her", "its", "their", "both", "two", "visiting", "all");

    /// <summary>The actors of an act in a clause; those who speak where the clause names nobody.</summary>
    public Actors Of(TokenRange clause, Act act, Actors speaking)
    {
        var before = new TokenRange(clause.First, Math.Max(clause.First, act.Range.First));
        var lead = new TokenRange(clause.First, Math.Max(clause.First, act.Start));
        bool leads = !who.SidesIn(new TokenRange(lead.End, before.End)).Any();
        return IsPassive(act) ? Passive(clause, before, act, speaking)
            : IsThing(leads ? lead : before, act) ? (speaking.Reference is Reference says && before.Contains(says.Range.First) ? Actors.Unknown : Actors.Group)
            : Active(leads ? lead : before, speaking);
    }

    /// <summary>"the training of officers will start": what is done together acts itself, so all do it.</summary>
    private bool IsThing(TokenRange before, Act act)
    {
        int end = SubjectEnd(before);
        if (act.Force != ActForce.Weak || end <= before.First || JointSubject.EndsAt(text, who, before, end) || parties.In(before).Any(r => IsBeside(r, end)))
        {
            return false;
        }

        int first = Enumerable.Range(before.First, end - before.First).LastOrDefault(i => text.Tokens[i].Is(',') || text.Tokens[i].Norm is "that" or "said" or "while" or "but", before.First - 1) + 1;
        return Deeds.Contains(text.Tokens[first]) || (end - first > 1 && Enumerable.Range(first, Math.Min(3, end - first)).Any(i => Deeds.Contains(text.Tokens[i])));
    }

    /// <summary>The actors of a verb whose subject stands in a range that ends before it.</summary>
    public Actors Active(TokenRange before, Actors speaking)
    {
        int end = SubjectEnd(before);
        string last = end > before.First ? text.Tokens[end - 1].Norm : "";
        var runs = parties.In(before);
        if (last is "we" or "i" && (speaking.AreUnknown ? Authors() : speaking) is { AreUnknown: false } us)
        {
            bool joined = end - 2 > before.First && text.Tokens[end - 2].Norm == "and" && runs.Count > 0 && runs[^1].Range.End == end - 2;
            return joined ? new Actors([.. runs[^1].Parties.Concat(us.Parties).Distinct()]) : us;
        }

        if (runs.LastOrDefault(r => IsBeside(r, end)) is PartyRun beside)
        {
            return WithTitle(beside);
        }

        if (TitleSubject.EndingAt(text, who, setting.Meeting, end) is Reference title)
        {
            return new Actors([title.Party!.Value], title);
        }

        return !JointSubject.EndsAt(text, who, before, end) ? First(before, runs, speaking)
            : last == "they" && speaking.Parties.Count > 1 ? speaking
            : runs.LastOrDefault(r => LeadsAllies(r, end)) is PartyRun leader ? Acting(leader) : Actors.Group;
    }

    /// <summary>"We are ready", said by nobody who is named: those who publish the text.</summary>
    private Actors Authors() => who.Home is Party home ? new Actors([home]) : Actors.None;

    /// <summary>"Ecuador cut", "British officers would", "after the Ethiopians left": whether a run is the subject that ends at a token.</summary>
    private bool IsBeside(PartyRun run, int end) => run.Range.End >= end
        ? !IsObject(run) || IsAntecedent(run) || BesideWords.Contains(text.Tokens[Determiner(run.Range.First)])
        : end - run.Range.End <= People && IsAdjective(run) && !IsObject(run) && text.Tokens[end - 1].Norm.EndsWith('s') && !text.Any(new TokenRange(run.Range.End, end), t => t.Is(',') || Objects.Contains(t));

    /// <summary>"spoke with the admiral, who offered": the object of one clause acts in the next.</summary>
    private bool IsAntecedent(PartyRun run) => run.Range.End + 1 < text.Tokens.Count && text.Tokens[run.Range.End].Is(',') && text.Tokens[run.Range.End + 1].Norm is "who" or "which";

    private bool IsAdjective(PartyRun run) => who.Mentions.At<GeoMention>(run.Range.End - 1) is { Entry.Form: GeoForm.Adjective };

    /// <summary>"The United States and its allies": who is named acts.</summary>
    private bool LeadsAllies(PartyRun run, int end) => end - run.Range.End is > 1 and < 5 && text.Tokens[run.Range.End].Norm == "and" && text.Tokens[run.Range.End + 1].Norm is "its" or "their" or "other";

    /// <summary>"The Secretary and the National Security Advisor": a bare title before a run acts with it.</summary>
    private Actors WithTitle(PartyRun run)
    {
        int and = Determiner(run.Range.First);
        bool joined = and > 0 && text.Tokens[and].Norm == "and";
        return joined && TitleSubject.EndingAt(text, who, setting.Meeting, and) is { Party: Party party } && !run.Parties.Contains(party)
            ? new Actors([party, .. run.Parties]) : Acting(run);
    }

    /// <summary>The words that open the clause act: the first who is no object, before others a human.</summary>
    private Actors First(TokenRange before, IReadOnlyList<PartyRun> runs, Actors speaking)
    {
        PartyRun? opening = runs.FirstOrDefault(r => !IsObject(r) && r.References.Any(x => x.IsHuman)) ?? (speaking.AreUnknown ? runs.FirstOrDefault(r => !IsObject(r)) : null);
        int limit = opening?.Range.First ?? before.End;
        for (int i = before.First; i < limit; i++)
        {
            if (TitleSubject.EndingAt(text, who, setting.Meeting, i + 1) is Reference title && Opens(before, i))
            {
                return new Actors([title.Party!.Value], title);
            }

            if (JointSubject.EndsAt(text, who, before, i + 1) && Opens(before, i))
            {
                return Actors.Group;
            }
        }

        bool stranger = who.In(new TokenRange(before.First, limit)).Any(r => r.IsHuman && r.Party is null);
        return stranger ? Actors.Unknown : opening is not null ? Acting(opening) : speaking;
    }

    /// <summary>Whether the noun phrase that ends with a token stands where a subject does: not behind a preposition or a verb.</summary>
    private bool Opens(TokenRange before, int at)
    {
        int i = at - 1;
        while (i >= before.First && (Determiners.Contains(text.Tokens[i]) || at - i < 3) && !text.Tokens[i].Is(',') && text.Tokens[i].Norm is not ("and" or "that" or "while" or "but") && !Objects.Contains(text.Tokens[i]))
        {
            i--;
        }

        return i < before.First || text.Tokens[i].Is(',') || text.Tokens[i].Norm is "and" or "that" or "while" or "but" || text.Tokens[i].Kind == TokenKind.Punctuation;
    }

    private Actors Passive(TokenRange clause, TokenRange before, Act act, Actors speaking)
    {
        int by = Enumerable.Range(act.Range.End, Math.Max(0, clause.End - act.Range.End)).FirstOrDefault(i => text.Tokens[i].Norm == "by", -1);
        if (by >= 0 && parties.In(new TokenRange(by + 1, clause.End)).FirstOrDefault(r => r.Range.First - by <= 3) is PartyRun doer)
        {
            return Acting(doer);
        }

        var patient = parties.In(before).LastOrDefault(r => r.Range.End >= SubjectEnd(before) && !IsObject(r));
        patient ??= speaking.AreUnknown && act.Modality != Modality.Refusal ? parties.In(new TokenRange(act.Range.End, clause.End)).FirstOrDefault(r => r.Parties.Count == 1 && text.Tokens[Determiner(r.Range.First)].Norm is "to" or "for") : null;
        return act.IsMutual ? Actors.Group : patient is not null ? new Actors([], Patient: patient.Parties) : speaking;
    }

    /// <summary>"was suspended", "were also discussed", "suspended by".</summary>
    private bool IsPassive(Act act)
    {
        if (act.Range.End < text.Tokens.Count && text.Tokens[act.Range.End].Norm == "by" && text.Tokens[act.Range.End - 1].Norm.EndsWith("ed", StringComparison.Ordinal))
        {
            return true;
        }

        int being = Enumerable.Range(act.Range.First, act.Range.Length - 1).FirstOrDefault(i => Being.Contains(text.Tokens[i]), -1);
        if (being >= 0 && IsParticiple(text.Tokens[being + 1].Norm))
        {
            return true;
        }

        int at = act.Range.First - 1;
        bool adverb = at > 0 && (text.Tokens[at].Norm is "also" or "not" or "already" || IsAdverb(at));
        at -= adverb ? 1 : 0;
        string word = text.Tokens[act.Range.First].Norm;
        return at >= 0 && act.Force is not (ActForce.Weak or ActForce.Ways) && Being.Contains(text.Tokens[at])
            && IsParticiple(word);
    }

    private static bool IsParticiple(string word) =>
        (word.EndsWith("ed", StringComparison.Ordinal) || word is "put" or "frozen" or "sent" or "sought" or "held" or "given" or "sold" or "lent" or "taught") && word is not ("prepared" or "interested" or "determined" or "committed" or "opposed" or "satisfied" or "expected" or "scheduled" or "supposed" or "based" or "engaged" or "involved");

    private bool IsAdverb(int at) => text.Tokens[at].Norm.EndsWith("ly", StringComparison.Ordinal) && !text.Tokens[at].IsCapitalised;

    private int SubjectEnd(TokenRange before)
    {
        int end = before.End;
        while (end > before.First && (text.Tokens[end - 1].Is('"') || text.Tokens[end - 1].Is('“') || Auxiliaries.Contains(text.Tokens[end - 1]) || IsAdverb(end - 1)) && text.Tokens[end - 1].Norm is not ("both" or "ministers" or "sides"))
        {
            end -= IsRelative(before, end - 1) ? 2 : 1;
        }

        return end;
    }

    /// <summary>", who": the subject stands before the comma.</summary>
    private bool IsRelative(TokenRange before, int at) => text.Tokens[at].Norm is "who" or "which" && at - 1 > before.First && text.Tokens[at - 1].Is(',');

    private bool IsObject(PartyRun run) => run.Range.First > 0 && Objects.Contains(text.Tokens[Determiner(run.Range.First)]);

    private int Determiner(int first)
    {
        int at = first;
        do
        {
            at--;
        }
        while (at > 0 && Determiners.Contains(text.Tokens[at]));

        return Math.Max(0, at);
    }

    private static Actors Acting(PartyRun run) =>
        run.Parties.Count > 1 ? new Actors(run.Parties) : new Actors(run.Parties, run.References.FirstOrDefault(r => r.Person is not null) ?? run.References.FirstOrDefault(r => r.IsHuman) ?? run.References[0]);
}
