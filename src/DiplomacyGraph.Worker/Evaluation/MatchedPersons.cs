using DiplomacyGraph.Worker.Annotations;

namespace DiplomacyGraph.Worker.Evaluation;

/// <summary>The persons of both sides of one article under common names, so that what is said of them can be compared.</summary>
internal sealed class MatchedPersons
{
    private readonly Dictionary<string, PersonRef> _predicted = [];
    private readonly Dictionary<string, string> _goldNames, _predictedNames;
    private readonly AnnotatedArticle _gold, _prediction;
    private readonly Dictionary<int, int> _found;

    /// <summary>Matches the persons of an article.</summary>
    public MatchedPersons(AnnotatedArticle gold, AnnotatedArticle prediction)
    {
        (_gold, _prediction) = (gold, prediction);
        _found = PersonMatcher.Match(gold.Persons, prediction.Persons);
        for (int i = 0; i < prediction.Persons.Count; i++)
        {
            _predicted[prediction.Persons[i].Id] = OfPredicted(i);
        }

        _goldNames = NamesOf(gold);
        _predictedNames = NamesOf(prediction);
    }

    /// <summary>How many predicted persons have a gold one.</summary>
    public int Count => _found.Count;

    /// <summary>Gold persons that no prediction matches, in order.</summary>
    public IEnumerable<AnnotatedPerson> Missed => _gold.Persons.Where((_, i) => !_found.ContainsValue(i));

    /// <summary>Predicted persons that match no gold one, in order.</summary>
    public IEnumerable<AnnotatedPerson> Invented => _prediction.Persons.Where((_, i) => !_found.ContainsKey(i));

    /// <summary>The common name of the predicted person at an index.</summary>
    public PersonRef OfPredicted(int index) =>
        _found.TryGetValue(index, out int g) ? OfGold(_gold.Persons[g].Id) : new PersonRef(false, _prediction.Persons[index].Id);

    /// <summary>The common name of a predicted person by its id.</summary>
    public PersonRef OfPredicted(string id) => _predicted.GetValueOrDefault(id, new PersonRef(false, id));

    /// <summary>The common name of a gold person.</summary>
    public static PersonRef OfGold(string id) => new(true, id);

    /// <summary>The name to show for a person; the id where nobody has it.</summary>
    public string NameOf(PersonRef person) => (person.IsGold ? _goldNames : _predictedNames).GetValueOrDefault(person.Id, person.Id);

    private static Dictionary<string, string> NamesOf(AnnotatedArticle article)
    {
        Dictionary<string, string> names = [];
        foreach (AnnotatedPerson person in article.Persons)
        {
            names[person.Id] = Show.Value(person.Name);
        }

        return names;
    }
}

/// <summary>A person under the name that both sides share: the gold id where there is one, else the predicted id.</summary>
internal readonly record struct PersonRef(bool IsGold, string Id);
