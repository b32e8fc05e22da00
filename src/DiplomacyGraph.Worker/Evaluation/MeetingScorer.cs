using DiplomacyGraph.Worker.Annotations;

namespace DiplomacyGraph.Worker.Evaluation;

/// <summary>Pairs meetings by the overlap of their persons and countries, right from one half on, and compares the fields of the pairs.</summary>
internal static class MeetingScorer
{
    private const double RightFrom = 0.5;

    /// <summary>Adds to the tally and returns the errors in document order.</summary>
    public static IEnumerable<ScoringError> Score(AnnotatedArticle gold, AnnotatedArticle predicted, MatchedPersons persons, Tally tally)
    {
        Dictionary<int, int> pairs = Match(gold, predicted, persons);
        return [
            .. gold.Meetings.Index().SelectMany(g => pairs.TryGetValue(g.Index, out int p)
                ? Matched(g.Item, predicted.Meetings[p], tally)
                : [Missed(g.Item, persons, tally)]),
            .. predicted.Meetings.Where((_, i) => !pairs.ContainsValue(i)).Select(m => Invented(m, persons, tally))];
    }

    /// <summary>For each index among the gold meetings the index of the predicted one that it is paired with.</summary>
    public static Dictionary<int, int> Match(AnnotatedArticle gold, AnnotatedArticle predicted, MatchedPersons persons)
    {
        List<HashSet<object>> golds = [.. gold.Meetings.Select(m => Sides(m, MatchedPersons.OfGold))];
        List<HashSet<object>> predictions = [.. predicted.Meetings.Select(m => Sides(m, persons.OfPredicted))];
        return GreedyPairs.Match(golds.Count, predictions.Count, (g, p) =>
            Overlap(golds[g], predictions[p]) is double overlap and >= RightFrom
                ? (overlap, Tally.MeetingFields.Count(f => Agree(gold.Meetings[g], predicted.Meetings[p], f)))
                : ((double, int)?)null);
    }

    private static List<ScoringError> Matched(AnnotatedMeeting gold, AnnotatedMeeting predicted, Tally tally)
    {
        tally.Add(Layer.Meetings, Show.Value(gold.Status), new Counts(1, 0, 0));
        List<ScoringError> errors = [];
        foreach (string field in Tally.MeetingFields)
        {
            bool right = Agree(gold, predicted, field);
            tally.Add(Layer.Meetings, field, right);
            if (!right)
            {
                string values = $"{Show.Quoted(Field(predicted, field))}, gold {Show.Quoted(Field(gold, field))}";
                errors.Add(new ScoringError($"meeting {gold.Id} {field}: {values}", $"meeting {field}", predicted.Rule));
            }
        }

        return errors;
    }

    private static ScoringError Missed(AnnotatedMeeting meeting, MatchedPersons persons, Tally tally)
    {
        tally.Add(Layer.Meetings, Show.Value(meeting.Status), new Counts(0, 0, 1));
        string text = Text(meeting, id => persons.NameOf(MatchedPersons.OfGold(id)));
        return new ScoringError($"meeting missed: {text}", $"meeting missed: {Show.Value(meeting.Status)}", null);
    }

    private static ScoringError Invented(AnnotatedMeeting meeting, MatchedPersons persons, Tally tally)
    {
        tally.Add(Layer.Meetings, Show.Value(meeting.Status), new Counts(0, 1, 0));
        string text = Text(meeting, id => persons.NameOf(new PersonRef(false, id)));
        return new ScoringError($"meeting invented: {text}", $"meeting invented: {Show.Value(meeting.Status)}", meeting.Rule);
    }

    private static HashSet<object> Sides(AnnotatedMeeting meeting, Func<string, PersonRef> person) =>
        [.. meeting.Persons.Select(p => (object)person(p)), .. NameFolding.Codes(meeting.Countries)];

    private static double Overlap(HashSet<object> a, HashSet<object> b)
    {
        int union = a.Union(b).Count();
        return union == 0 ? 0 : (double)a.Intersect(b).Count() / union;
    }

    private static bool Agree(AnnotatedMeeting gold, AnnotatedMeeting predicted, string field) => field switch
    {
        "place" => NameFolding.Fold(gold.Place) == NameFolding.Fold(predicted.Place),
        "host" => NameFolding.Code(gold.Host) == NameFolding.Code(predicted.Host),
        _ => (Field(gold, field) ?? "") == (Field(predicted, field) ?? ""),
    };

    private static string? Field(AnnotatedMeeting meeting, string field) => field switch
    {
        "date" => meeting.Date,
        "place" => meeting.Place,
        "host" => meeting.Host,
        "mode" => meeting.Mode,
        _ => meeting.Status,
    };

    private static string Text(AnnotatedMeeting m, Func<string, string> nameOf) =>
        $"[{string.Join(", ", m.Persons.Select(nameOf))}] {Show.Codes(m.Countries)} {Show.Value(m.Date)} {Show.Value(m.Place)} {Show.Value(m.Mode)}/{Show.Value(m.Status)}";
}
