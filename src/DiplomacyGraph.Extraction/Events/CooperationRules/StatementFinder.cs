using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.CooperationRules;

/// <summary>"Both sides agreed to expand joint exercises": statements of cooperation, clause by clause.</summary>
internal sealed class StatementFinder(Lexicon lexicon)
{
    private readonly SpeakerRule _speaker = new(lexicon);
    private readonly StatementClause _clauses = new(lexicon);
    private readonly ActRule _acts = new(lexicon);

    /// <summary>All statements; one a combination of sides, topic and modality.</summary>
    public IReadOnlyList<DetectedCooperation> Find(TokenizedText text, EntitySet who, IReadOnlyList<DetectedMeeting> meetings)
    {
        var found = new List<DetectedCooperation>();
        var parties = new PartyRuns(text, who);
        var setting = new Setting(text, parties, meetings);
        var actors = new ActorRule(text, who, parties, setting);
        var reader = new ClauseReader(text, who, setting, actors, new SidesRule(text, who, parties, setting));
        var story = new StoryTopics(text, lexicon);
        var speech = new DirectSpeech(text, who, Interviewee(text, who));
        foreach (Sentence sentence in text.Sentences.Where(s => s.Kind == SentenceKind.Body))
        {
            setting.Enter(sentence);
            Reference? speaker = speech.Speaker(sentence, _speaker.Of(text, who, sentence));
            if (!_acts.CanBeIn(text, sentence, setting))
            {
                continue;
            }

            Actors speaking = Speaking(text, sentence, speaker, actors);
            foreach (TokenRange clause in _clauses.Of(text, who, sentence))
            {
                found.AddRange(reader.Read(clause, _acts.In(text, who, clause, setting, story), speaker, speaking));
            }
        }

        return [.. found.GroupBy(KeyOf).Select(g => g.First())];
    }

    /// <summary>In an interview, the person with an office named first says "we".</summary>
    private static Reference? Interviewee(TokenizedText text, EntitySet who)
    {
        Sentence? headline = text.Sentences.FirstOrDefault(s => s.Kind == SentenceKind.Headline);
        bool interview = headline is not null && text.Any(headline.Tokens, t => t.Norm is "interview" or "interviewed" or "transcript");
        return interview ? who.References.FirstOrDefault(r => r.IsHuman && r.Person?.Party is not null) : null;
    }

    /// <summary>Those for whom the verb of speaking speaks: "X and Y reaffirmed that …" are two.</summary>
    private Actors Speaking(TokenizedText text, Sentence sentence, Reference? speaker, ActorRule actors)
    {
        Actors alone = speaker?.Party is Party party ? new Actors([party], speaker) : Actors.None;
        PhraseTable<bool>.Hit? verb = lexicon.SpeechVerbs.FindIn(text.Tokens, sentence.Tokens).Select(h => (PhraseTable<bool>.Hit?)h).FirstOrDefault();
        return verb is { } said && (speaker is null || speaker.Range.First < said.Range.First)
            ? actors.Active(new TokenRange(sentence.Tokens.First, said.Range.First), alone) : alone;
    }

    private static (string By, string With, CooperationTopic Topic, Modality Modality) KeyOf(DetectedCooperation c) =>
        (string.Join('+', c.By.Order()), string.Join('+', c.With.Order()), c.Topic, c.Modality);
}
