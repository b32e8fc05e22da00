using DiplomacyGraph.Worker.Annotations;

namespace DiplomacyGraph.Worker.Evaluation;

/// <summary>Pairs statements with the same by, with and topic, and compares modality and speaker of the pairs.</summary>
internal static class CooperationScorer
{
    /// <summary>Adds to the tally and returns the errors in document order.</summary>
    public static IEnumerable<ScoringError> Score(AnnotatedArticle gold, AnnotatedArticle predicted, MatchedPersons persons, Tally tally)
    {
        List<string> golds = [.. gold.Cooperation.Select(Key)], predictions = [.. predicted.Cooperation.Select(Key)];
        Dictionary<int, int> pairs = GreedyPairs.Match(golds.Count, predictions.Count, (g, p) => golds[g] == predictions[p]
            ? (gold.Cooperation[g].Modality == predicted.Cooperation[p].Modality, SameSpeaker(gold.Cooperation[g], predicted.Cooperation[p], persons))
            : ((bool, bool)?)null);
        return [
            .. gold.Cooperation.Index().SelectMany(g => pairs.TryGetValue(g.Index, out int p)
                ? Matched(g.Item, predicted.Cooperation[p], persons, tally)
                : [Missed(g.Item, persons, tally)]),
            .. predicted.Cooperation.Where((_, i) => !pairs.ContainsValue(i)).Select(c => Invented(c, persons, tally))];
    }

    private static List<ScoringError> Matched(AnnotatedCooperation gold, AnnotatedCooperation predicted, MatchedPersons persons, Tally tally)
    {
        tally.Add(Layer.Cooperation, Show.Value(gold.Topic), new Counts(1, 0, 0));
        bool sameModality = gold.Modality == predicted.Modality, sameSpeaker = SameSpeaker(gold, predicted, persons);
        tally.Add(Layer.Cooperation, "modality", sameModality);
        tally.Add(Layer.Cooperation, "speaker", sameSpeaker);
        List<ScoringError> errors = [];
        if (!sameModality)
        {
            string values = $"{Show.Quoted(predicted.Modality)}, gold {Show.Quoted(gold.Modality)}";
            errors.Add(new ScoringError($"cooperation {gold.Id} modality: {values}", "cooperation modality", predicted.Rule));
        }

        if (!sameSpeaker)
        {
            string values = $"{Speaker(predicted, false, persons)}, gold {Speaker(gold, true, persons)}";
            errors.Add(new ScoringError($"cooperation {gold.Id} speaker: {values}", "cooperation speaker", predicted.Rule));
        }

        return errors;
    }

    private static ScoringError Missed(AnnotatedCooperation stated, MatchedPersons persons, Tally tally)
    {
        tally.Add(Layer.Cooperation, Show.Value(stated.Topic), new Counts(0, 0, 1));
        return new ScoringError($"cooperation missed: {Text(stated, true, persons)}", $"cooperation missed: {Show.Value(stated.Topic)}", null);
    }

    private static ScoringError Invented(AnnotatedCooperation stated, MatchedPersons persons, Tally tally)
    {
        tally.Add(Layer.Cooperation, Show.Value(stated.Topic), new Counts(0, 1, 0));
        return new ScoringError(
            $"cooperation invented: {Text(stated, false, persons)}", $"cooperation invented: {Show.Value(stated.Topic)}", stated.Rule);
    }

    private static string Key(AnnotatedCooperation stated) => $"{Show.Codes(stated.By)} -> {Show.Codes(stated.With)}: {stated.Topic}";

    private static bool SameSpeaker(AnnotatedCooperation gold, AnnotatedCooperation predicted, MatchedPersons persons) =>
        string.IsNullOrEmpty(gold.Speaker) || string.IsNullOrEmpty(predicted.Speaker)
            ? string.IsNullOrEmpty(gold.Speaker) == string.IsNullOrEmpty(predicted.Speaker)
            : MatchedPersons.OfGold(gold.Speaker) == persons.OfPredicted(predicted.Speaker);

    private static string Speaker(AnnotatedCooperation stated, bool isGold, MatchedPersons persons) =>
        stated.Speaker is null ? Show.Value(null) : persons.NameOf(new PersonRef(isGold, stated.Speaker));

    private static string Text(AnnotatedCooperation c, bool isGold, MatchedPersons persons)
    {
        string with = Show.Codes(c.With);
        return $"{Show.Codes(c.By)} -> {(with.Length == 0 ? "-" : with)} {Show.Value(c.Topic)}/{Show.Value(c.Modality)} (speaker {Speaker(c, isGold, persons)})";
    }
}
