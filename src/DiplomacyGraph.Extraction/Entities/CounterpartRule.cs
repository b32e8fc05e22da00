using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Entities;

/// <summary>"Gerasimov met his French counterpart, General de Villiers": the guest holds the same kind of office, of France.</summary>
internal static class CounterpartRule
{
    /// <summary>Offices that follow from "counterpart": person index and role.</summary>
    /// <param name="text">The text.</param>
    /// <param name="found">Its mentions.</param>
    /// <param name="owner">The person that a name means.</param>
    /// <param name="roleOf">The main office of a person, as far as known.</param>
    public static IEnumerable<(int Person, EntityRole Role)> Find(
        TokenizedText text, MentionSet found, Func<NameMention, int> owner, Func<int, EntityRole?> roleOf)
    {
        foreach (CounterpartMention counterpart in found.All<CounterpartMention>())
        {
            Party?[] parties = [.. PartiesOf(found, counterpart)];
            IReadOnlyList<NameMention> names = NamesBehind(text, found, counterpart);
            if (names.Count == 0 || Holder(text, found, counterpart, names, owner, roleOf) is not EntityRole held)
            {
                continue;
            }

            for (int i = 0; i < names.Count; i++)
            {
                Party? of = parties.Length > 0 ? parties[Math.Min(i, parties.Length - 1)] : null;
                if (of != held.Of || of is null)
                {
                    yield return (owner(names[i]), new EntityRole(counterpart.Range, GenericTitleRule.KindOf(text, found, held), of, RoleStatus.Current, "counterpart", counterpart.Range));
                }
            }
        }
    }

    /// <summary>The kind of office that the other side holds: by the nearest person before, else behind, else in the sentences before.</summary>
    public static EntityRole? Holder(
        TokenizedText text, MentionSet found, CounterpartMention counterpart, IReadOnlyList<NameMention> not, Func<NameMention, int> owner, Func<int, EntityRole?> roleOf)
    {
        TokenRange sentence = text.SentenceAt(counterpart.Range.First).Tokens;
        var excluded = not.Select(owner).ToHashSet();
        IEnumerable<NameMention> before = found.In<NameMention>(new TokenRange(sentence.First, counterpart.Range.First)).Reverse();
        IEnumerable<NameMention> behind = found.In<NameMention>(new TokenRange(counterpart.Range.End, sentence.End));
        IEnumerable<NameMention> earlier = found.All<NameMention>().Where(n => n.Range.First < sentence.First).OrderByDescending(n => n.Range.First);
        int and = counterpart.Range.First - 1;
        if (and > sentence.First && text.Tokens[and].Norm == "and" && found.At<RoleMention>(and - 1) is { IsPlural: false } joined && joined.Range.End == and)
        {
            // "The Minister and his Freedonian counterpart": the office right before, whoever else is named.
            return new EntityRole(joined.Range, joined.Kind, joined.Of, joined.Status, "counterpart", null);
        }

        EntityRole? named = before.Concat(behind).Where(n => !excluded.Contains(owner(n))).Select(n => roleOf(owner(n)))
            .FirstOrDefault(r => r is not null && r.Of != counterpart.Of);
        if (named is not null)
        {
            return named;
        }

        RoleMention? office = found.In<RoleMention>(new TokenRange(sentence.First, counterpart.Range.First)).LastOrDefault(r => !r.IsWeak || text.Tokens[r.Core.First].Norm == "minister");
        return office is not null
            ? new EntityRole(office.Range, office.IsWeak ? GenericTitleRule.MostNamed(found, text) ?? office.Kind : office.Kind, office.Of, office.Status, "counterpart", null)
            : Leading(earlier.Where(n => !excluded.Contains(owner(n))).Select(n => roleOf(owner(n))).Where(r => r is not null && r.Of != counterpart.Of));
    }

    /// <summary>From further away, a minister or a chief rather than an ambassador or a commander named in passing.</summary>
    private static EntityRole? Leading(IEnumerable<EntityRole?> earlier)
    {
        List<EntityRole?> roles = [.. earlier];
        return roles.FirstOrDefault(r => r!.Kind is not (RoleKind.Ambassador or RoleKind.Commander or RoleKind.Official or RoleKind.MilitaryOfficer or RoleKind.Spokesperson or RoleKind.DefenceAttache))
            ?? (roles.Count > 0 ? roles[0] : null);
    }

    /// <summary>"U.S. and Japanese counterparts": each party in order.</summary>
    public static IEnumerable<Party?> PartiesOf(MentionSet found, CounterpartMention counterpart)
    {
        int first = counterpart.Range.First;
        if (counterpart.IsPlural)
        {
            for (int at = first - 1, gap = 0; at >= 0 && gap < 2; at--)
            {
                if (found.At<GeoMention>(at) is GeoMention { Party: not null } geo)
                {
                    (first, at, gap) = (geo.Range.First, geo.Range.First, 0);
                }
                else
                {
                    gap++;
                }
            }
        }

        var parties = found.In<GeoMention>(new TokenRange(first, counterpart.Range.End)).Select(g => g.Party).Where(p => p is not null).Distinct().ToList();
        return parties.Count > 0 ? parties : [counterpart.Of];
    }

    /// <summary>"his opposite number across the Channel, X": behind the words that say where.</summary>
    private static int AfterPlace(TokenizedText text, CounterpartMention counterpart, int limit)
    {
        int at = counterpart.Range.End;
        bool place = counterpart.Of is null && at < limit && text.Tokens[at].Norm is "across" or "beyond" or "over";
        int comma = place ? Enumerable.Range(at, Math.Min(limit, at + 5) - at).FirstOrDefault(i => text.Tokens[i].Is(','), at) : at;
        return comma;
    }

    /// <summary>"counterpart, Army General Pierre de Villiers", "counterparts A and B", "counterpart in the talks, X" is none.</summary>
    public static IReadOnlyList<NameMention> NamesBehind(TokenizedText text, MentionSet found, CounterpartMention counterpart)
    {
        var names = new List<NameMention>();
        int limit = text.SentenceAt(counterpart.Range.First).Tokens.End;
        int at = AfterPlace(text, counterpart, limit);
        while (at < limit)
        {
            int next = at;
            while (next < limit && (text.Tokens[next].Is(',') || (names.Count > 0 && text.Tokens[next].Norm == "and") || found.At<RoleMention>(next) is not null && found.StartingAt<NameMention>(next) is null))
            {
                next++;
            }

            if (next >= limit || found.StartingAt<NameMention>(next) is not NameMention name || (names.Count > 0 && !counterpart.IsPlural))
            {
                break;
            }

            names.Add(name);
            at = name.Range.End;
        }

        return names.Count == 0 && NameBefore(text, found, counterpart, limit) is NameMention before ? [before] : names;
    }

    /// <summary>"Gen. X, his French counterpart," with nobody named behind.</summary>
    private static NameMention? NameBefore(TokenizedText text, MentionSet found, CounterpartMention counterpart, int limit)
    {
        int comma = counterpart.Range.First - 1, end = counterpart.Range.End;
        bool closed = end >= limit || text.Tokens[end].Kind == TokenKind.Punctuation;
        return !counterpart.IsPlural && closed && comma > 0 && text.Tokens[comma].Is(',') && text.Tokens[counterpart.Range.First].Norm is "his" or "her" or "my" or "our" or "your" && found.At<NameMention>(comma - 1) is NameMention name && name.Range.End == comma ? name : null;
    }
}
