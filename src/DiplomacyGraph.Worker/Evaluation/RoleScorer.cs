using DiplomacyGraph.Worker.Annotations;

namespace DiplomacyGraph.Worker.Evaluation;

/// <summary>Scores offices as a set of (person, kind, of).</summary>
internal static class RoleScorer
{
    /// <summary>Adds to the tally and returns the errors, missed before invented, each in ordinal order.</summary>
    public static IEnumerable<ScoringError> Score(AnnotatedArticle gold, AnnotatedArticle predicted, MatchedPersons persons, Tally tally)
    {
        Dictionary<ScoredRole, string?> golds = RolesOf(gold.Persons, (_, p) => MatchedPersons.OfGold(p.Id));
        Dictionary<ScoredRole, string?> predictions = RolesOf(predicted.Persons, (i, _) => persons.OfPredicted(i));
        List<ScoredRole> missed = [.. golds.Keys.Except(predictions.Keys)], invented = [.. predictions.Keys.Except(golds.Keys)];
        Count(tally, golds.Keys.Intersect(predictions.Keys), new Counts(1, 0, 0));
        Count(tally, invented, new Counts(0, 1, 0));
        Count(tally, missed, new Counts(0, 0, 1));
        return Errors("missed", missed, persons, _ => null).Concat(Errors("invented", invented, persons, r => predictions[r]));
    }

    private static Dictionary<ScoredRole, string?> RolesOf(IReadOnlyList<AnnotatedPerson> persons, Func<int, AnnotatedPerson, PersonRef> who)
    {
        Dictionary<ScoredRole, string?> roles = [];
        foreach ((int i, AnnotatedPerson person) in persons.Index())
        {
            foreach (AnnotatedRole role in person.Roles)
            {
                roles.TryAdd(new ScoredRole(who(i, person), role.Kind, NameFolding.Code(role.Of)), role.Rule);
            }
        }

        return roles;
    }

    private static void Count(Tally tally, IEnumerable<ScoredRole> roles, Counts one)
    {
        foreach (ScoredRole role in roles)
        {
            tally.Add(Layer.Roles, Show.Value(role.Kind), one);
        }
    }

    private static IEnumerable<ScoringError> Errors(string how, IEnumerable<ScoredRole> roles, MatchedPersons persons, Func<ScoredRole, string?> rule) => roles
        .Select(r => new ScoringError(
            $"role {how}: {persons.NameOf(r.Person)} = {Show.Value(r.Kind)} of {Show.Value(r.Of)}", $"role {how}: {Show.Value(r.Kind)}", rule(r)))
        .OrderBy(e => e.Text, StringComparer.Ordinal);

    private readonly record struct ScoredRole(PersonRef Person, string? Kind, string? Of);
}
