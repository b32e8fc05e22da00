using DiplomacyGraph.Graph.Identity.Names;
using DiplomacyGraph.Graph.Identity.Persons;

namespace DiplomacyGraph.Graph.Identity;

/// <summary>Says which claims are of one person. Full names are settled first, then abbreviated ones, then bare surnames.</summary>
public static class PersonResolver
{
    private const int MostRounds = 3;

    /// <summary>Decides; the answer depends on the set of claims and judgements, not on their order.</summary>
    /// <param name="claims">All claims that are connected through <see cref="Blocks"/>.</param>
    /// <param name="judgements">What humans decided; they outrank the rules.</param>
    public static PersonIdentities Resolve(IReadOnlyCollection<PersonClaim> claims, IReadOnlyCollection<Judgement> judgements)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(judgements);
        var judged = new JudgementIndex(claims, judgements);
        var groups = new PersonGroups(claims, judged);
        JoinJudged(groups, judged);
        JoinFullNames(groups);
        for (int round = 0; round < MostRounds && JoinFitting(groups, NameRelation.Unclear); round++)
        {
            // Each round makes fuller groups, in which the next may find what it lacked.
        }

        JoinFitting(groups, NameRelation.Bare);
        JoinBareNames(groups);
        return new PersonIdentities(groups.Keys, groups.Joins, UndecidedPersons.Of(groups));
    }

    private static void JoinJudged(PersonGroups groups, JudgementIndex judged)
    {
        foreach ((ClaimId a, ClaimId b) in judged.Same.Order())
        {
            if (groups.Of(a) != groups.Of(b))
            {
                groups.Join(groups.Of(a), groups.Of(b), ["a human said so"]);
            }
        }
    }

    private static void JoinFullNames(PersonGroups groups) =>
        JoinAll(groups, groups.Pairs().Where(p => p.Evidence is { Relation: >= NameRelation.Close and not NameRelation.Shortened, IsAnchored: true }));

    private static void JoinBareNames(PersonGroups groups) =>
        JoinAll(groups, groups.Pairs().Where(p => p.Evidence is { Relation: NameRelation.Bare, IsAnchored: true } && p.A.Words == 1 && p.B.Words == 1));

    private static void JoinAll(PersonGroups groups, IEnumerable<PersonPair> pairs)
    {
        foreach (PersonPair pair in pairs.Where(p => p.Evidence.Score >= PersonEvidence.Enough)
            .OrderByDescending(p => p.Evidence.Score).ThenBy(p => p.A.Id).ThenBy(p => p.B.Id).ToList())
        {
            JoinIfStillFitting(groups, pair, 0);
        }
    }

    /// <summary>Each lesser name joins the one fuller name that fits it better than all others.</summary>
    private static bool JoinFitting(PersonGroups groups, NameRelation relation)
    {
        bool joined = false;
        foreach (Choice choice in FittingPersons.Choose(groups, relation)
            .OrderByDescending(c => c.Score).ThenBy(c => c.Pair.A.Id).ThenBy(c => c.Pair.B.Id).ToList())
        {
            joined |= JoinIfStillFitting(groups, choice.Pair, choice.Bonus);
        }

        return joined;
    }

    private static bool JoinIfStillFitting(PersonGroups groups, PersonPair pair, double bonus)
    {
        (PersonGroup a, PersonGroup b) = (groups.Of(pair.A.Id), groups.Of(pair.B.Id));
        if (a == b || groups.Weigh(a, b).Score + bonus < PersonEvidence.Enough)
        {
            return false;
        }

        groups.Join(a, b, bonus > 0 ? [.. groups.Weigh(a, b).For, "nobody else known fits"] : groups.Weigh(a, b).For);
        return true;
    }
}
