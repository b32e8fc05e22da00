using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Graph.Writing;

/// <summary>The rows of the persons of an article and of the offices that it gives them.</summary>
internal static class PersonRows
{
    /// <summary>Adds them to the batch.</summary>
    public static void Add(ArticleBatch batch, ArticleFacts facts)
    {
        var evidence = new EvidenceRows(batch, facts);
        foreach (Person person in facts.Persons)
        {
            batch.Add("persons", person.Key, person.Key);
            evidence.Add(person.Key, person.Id, person.Mentions, ClaimOf(person));
            for (int i = 0; i < person.Roles.Count; i++)
            {
                Role role = person.Roles[i];
                string tenure = AddTenure(batch, person, role, batch.Add(facts.Article, role.Of));
                evidence.Add(tenure, $"{person.Id}/r{i + 1}", [role.Evidence], new Row { ["title"] = role.Title, ["status"] = AnnotationWord.Of(role.Status) });
            }
        }
    }

    private static Row ClaimOf(Person person)
    {
        List<string> names = [person.Name, .. person.Aliases];
        return new Row
        {
            ["name"] = person.Name,
            ["names"] = names,
            ["plainNames"] = names.Select(PlainName.Of).Distinct(StringComparer.Ordinal).ToList(),
            ["rank"] = person.Rank,
        };
    }

    private static string AddTenure(ArticleBatch batch, Person person, Role role, string? of)
    {
        string kind = AnnotationWord.Of(role.Kind);
        string post = of is null ? kind : $"{kind}:{of}";
        string tenure = ContentKey.Of("tenure", person.Key, post);
        batch.Add("roles", post, new Row { ["key"] = post, ["kind"] = kind, ["of"] = of, ["caption"] = Captions.OfRole(kind, of) });
        batch.Add("tenures", tenure, new Row { ["key"] = tenure, ["person"] = person.Key, ["role"] = post });
        return tenure;
    }
}
