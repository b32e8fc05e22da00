using DiplomacyGraph.Graph.Identity.Names;

namespace DiplomacyGraph.Graph.Identity.Persons;

/// <summary>A lesser name (bare, abbreviated, without a country) and the person that it fits.</summary>
/// <param name="Pair">The two.</param>
/// <param name="Bonus">What it adds that nobody else fits.</param>
internal sealed record Choice(PersonPair Pair, double Bonus)
{
    /// <summary>The evidence with the bonus.</summary>
    public double Score => Pair.Evidence.Score + Bonus;
}

/// <summary>Finds for each lesser name the one person it can mean; none where two fit about as well.</summary>
internal static class FittingPersons
{
    private const double ClearLead = 1.5;
    private const int ManyTimes = 5;

    /// <summary>The choices for names that relate at least as given; bare ones only where they are asked for.</summary>
    public static IEnumerable<Choice> Choose(PersonGroups groups, NameRelation relation) => groups.Pairs()
        .Where(p => relation == NameRelation.Bare ? p.Evidence.Relation == NameRelation.Bare && p.A.Words != p.B.Words
            : p.Evidence.Relation != NameRelation.Bare)
        .GroupBy(p => Lesser(p).Id)
        .Select(rivals => ChoiceOf(groups, [.. rivals.OrderByDescending(p => p.Evidence.Score).ThenByDescending(p => Fuller(p).Claims.Count)]))
        .OfType<Choice>();

    private static Choice? ChoiceOf(PersonGroups groups, List<PersonPair> fitting)
    {
        PersonPair best = fitting[0];
        List<PersonPair> rivals = [.. fitting.Skip(1).Where(r => AreTwo(groups, Fuller(best), Fuller(r)))];
        double second = rivals.Count == 0 ? double.NegativeInfinity : rivals[0].Evidence.Score;
        double bonus = MayBeOnlyOne(best.Evidence) && second < PersonEvidence.Enough - PersonEvidence.OnlyOne ? PersonEvidence.OnlyOne : 0;
        bool isClear = bonus > 0 || best.Evidence.Score - second >= ClearLead
            || Outnumbers(Fuller(best), rivals.Where(r => best.Evidence.Score - r.Evidence.Score < ClearLead).Select(Fuller));
        return isClear && best.Evidence.Score + bonus >= PersonEvidence.Enough ? new Choice(best, bonus) : null;
    }

    /// <summary>A shortened full name may do without a country; a lone surname or an initial may not, nor who is contradicted by rank or office.</summary>
    private static bool MayBeOnlyOne(PersonEvidence evidence) => !evidence.IsContradicted && (evidence.Relation == NameRelation.Shortened
        || evidence is { IsAnchored: true, Relation: not (NameRelation.Close or NameRelation.Unclear) });

    /// <summary>A name without more means the one who is in the news, not somebody whom an article or two put into another country.</summary>
    private static bool Outnumbers(PersonGroup best, IEnumerable<PersonGroup> rivals) => best.Claims.Count >= ManyTimes * rivals.Sum(r => r.Claims.Count);

    private static bool AreTwo(PersonGroups groups, PersonGroup a, PersonGroup b) => groups.Weigh(a, b).Score < PersonEvidence.Enough;

    private static PersonGroup Lesser(PersonPair pair) => IsLesser(pair.A, pair.B) ? pair.A : pair.B;

    private static PersonGroup Fuller(PersonPair pair) => IsLesser(pair.A, pair.B) ? pair.B : pair.A;

    private static bool IsLesser(PersonGroup a, PersonGroup b) => Extent(a).CompareTo(Extent(b)) is int order && (order != 0 ? order < 0 : a.Id > b.Id);

    private static (int Words, int Initials, int Countries) Extent(PersonGroup group) =>
        (group.Words, group.Names.Max(n => n.Words.Count), group.Countries.Count);
}
