using DiplomacyGraph.Worker.Annotations;

namespace DiplomacyGraph.Worker.Evaluation;

/// <summary>
/// Scores the prediction for one article against its gold annotation, by the rules in the annotation guide's section on scoring.
/// A port of the guide's reference scorer: the same figures and the same error lines.
/// </summary>
internal static class ArticleScorer
{
    /// <summary>Adds to the tally and returns the errors: persons, roles, meetings, cooperation.</summary>
    public static IReadOnlyList<ScoringError> Score(AnnotatedArticle gold, AnnotatedArticle predicted, Tally tally)
    {
        var persons = new MatchedPersons(gold, predicted);
        return [
            .. ScorePersons(persons, tally), .. RoleScorer.Score(gold, predicted, persons, tally),
            .. MeetingScorer.Score(gold, predicted, persons, tally), .. CooperationScorer.Score(gold, predicted, persons, tally)];
    }

    private static IEnumerable<ScoringError> ScorePersons(MatchedPersons persons, Tally tally)
    {
        tally.Add(Layer.Persons, null, new Counts(persons.Count, persons.Invented.Count(), persons.Missed.Count()));
        return persons.Missed.Select(p => new ScoringError($"person missed: {Show.Value(p.Name)}", "person missed", null))
            .Concat(persons.Invented.Select(p => new ScoringError($"person invented: {Show.Value(p.Name)}", "person invented", p.Rule)));
    }
}
