using DiplomacyGraph.Extraction.Events.CooperationRules;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Lexicons;

/// <summary>All word lists that tell names, places, ranks and offices, loaded once from the embedded files.</summary>
internal sealed class Lexicon
{
    private static readonly Lazy<Lexicon> Shared = new(() => new Lexicon());

    private Lexicon()
    {
        Tokenizer = new Tokenizer(WordSet.Read("abbreviations.tsv", 1));
        CommonWords = WordSet.Read("common-words.tsv", 1);
        GivenNames = WordSet.Read("given-names.tsv", 1);
        Particles = WordSet.Read("name-particles.tsv", 1);
        KoreanSurnames = WordSet.Read("korean-surnames.tsv", 1);
        NotNames = WordSet.Read("not-names.tsv", 2);
        RoleHeads = new([.. LexiconFile.Read("role-heads.tsv", 2).Select(r => KeyValuePair.Create(r[0], Kind(r, 1)))]);
        PresidentialSystems = WordSet.Read("presidential-systems.tsv", 1);
        Monarchies = WordSet.Read("monarchies.tsv", 1);
        TitleCountries = LexiconFile.Read("title-countries.tsv", 2).ToDictionary(r => r[0], r => (IReadOnlyList<Party>)[.. r.Values(1).Select(Party.Country)], StringComparer.Ordinal);
        AmericanStates = WordSet.Read("american-states.tsv", 2);
        ILookup<string, string> press = LexiconFile.Read("press-names.tsv", 2).ToLookup(r => r[1], r => r[0]);
        Papers = new WordSet([.. press["paper"]]);
        Wires = press["wire"].ToHashSet(StringComparer.Ordinal);
        CountryKinds = [.. LexiconFile.Read("country-kinds.tsv", 4).Select(r => new CountryKind(r[0], Kind(r, 1), [.. r.Values(2).Select(Party.Country)], r.Values(3)))];
        Realms = LexiconFile.Read("realms.tsv", 2).ToDictionary(r => r[0], r => (IReadOnlyList<Party>)[.. r.Values(1).Select(Party.Country)], StringComparer.Ordinal);
        NameOrigins = new NameOrigins(LexiconFile.Read("name-origins.tsv", 2));
        LoadPlaces();
        LoadOffices();
        LoadStatements();
        foreach (LexiconFile.Row row in LexiconFile.Read("publishers.tsv", 2))
        {
            Publishers[row[0]] = Party.Country(row[1]);
        }
    }

    /// <summary>The lexicons that ship with the library.</summary>
    public static Lexicon Default => Shared.Value;

    /// <summary>Cuts texts and phrases alike.</summary>
    public Tokenizer Tokenizer { get; }

    /// <summary>Countries, organisations, institutions and places.</summary>
    public PhraseTable<GeoEntry> Geo { get; } = new();

    /// <summary>Military ranks.</summary>
    public PhraseTable<Rank> Ranks { get; } = new();

    /// <summary>Titles of office, without country words and articles.</summary>
    public PhraseTable<RoleTitle> RoleTitles { get; } = new();

    /// <summary>Words that tell of a meeting.</summary>
    public PhraseTable<MeetingTrigger> MeetingTriggers { get; } = new();

    /// <summary>Words that say what cooperation is about.</summary>
    public PhraseTable<TopicWord> Topics { get; } = new();

    /// <summary>Words that say what a statement does with cooperation.</summary>
    public PhraseTable<ActWord> Modalities { get; } = new();

    /// <summary>Verbs of speaking.</summary>
    public PhraseTable<bool> SpeechVerbs { get; } = new();

    /// <summary>Words beside a title that say whether it is held.</summary>
    public PhraseTable<RoleStatus> RoleStatus { get; } = new();

    /// <summary>Forms of address and post-nominals, with their kind (honorifics.tsv).</summary>
    public PhraseTable<string> Honorifics { get; } = new();

    /// <summary>Head nouns that make an unlisted phrase an office.</summary>
    public WordMap<RoleKind> RoleHeads { get; }

    /// <summary>Words that news writes in lower case.</summary>
    public WordSet CommonWords { get; }

    /// <summary>Frequent given names.</summary>
    public WordSet GivenNames { get; }

    /// <summary>Lower-case words inside names.</summary>
    public WordSet Particles { get; }

    /// <summary>Korean surnames.</summary>
    public WordSet KoreanSurnames { get; }

    /// <summary>Words that make a capitalised sequence no person.</summary>
    public WordSet NotNames { get; }

    /// <summary>Codes of countries without a prime minister.</summary>
    public WordSet PresidentialSystems { get; }

    /// <summary>Codes of countries without a president.</summary>
    public WordSet Monarchies { get; }

    /// <summary>Titles that only a few countries have, likeliest first; the title in lower case without articles.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Party>> TitleCountries { get; }

    /// <summary>States of the United States, as datelines write them.</summary>
    public WordSet AmericanStates { get; }

    /// <summary>Words of the names of papers.</summary>
    public WordSet Papers { get; }

    /// <summary>Names of wires, which report from everywhere.</summary>
    public IReadOnlySet<string> Wires { get; }

    /// <summary>Titles whose kind of office depends on the country.</summary>
    public IReadOnlyList<CountryKind> CountryKinds { get; }

    /// <summary>Words that stand for one of a few countries in front of an office ("the Sultan's").</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Party>> Realms { get; }

    /// <summary>Which countries a name sounds of.</summary>
    public NameOrigins NameOrigins { get; }

    /// <summary>Publisher (lower case, letters and digits separated by single spaces) to country.</summary>
    public Dictionary<string, Party> Publishers { get; } = new(StringComparer.Ordinal);

    private void LoadStatements()
    {
        foreach (LexiconFile.Row row in LexiconFile.Read("meeting-triggers.tsv", 3))
        {
            MeetingMode? mode = row[2].Length == 0 ? null : Word<MeetingMode>(row, 2);
            MeetingTriggers.Add(Tokenizer.Cut(row[0]), new MeetingTrigger(Enum.Parse<MeetingPattern>(row[1], ignoreCase: true), mode));
        }

        foreach (LexiconFile.Row row in LexiconFile.Read("cooperation-topics.tsv", 3))
        {
            (bool civil, bool given) = row[2] switch { "civil" => (true, false), "given" => (false, true), "" => (false, false), _ => throw row.Error($"'{row[2]}' is neither 'civil' nor 'given' nor '-'") };
            Topics.Add(Tokenizer.Cut(row[0]), new TopicWord(Word<CooperationTopic>(row, 1), civil, given));
        }

        foreach (LexiconFile.Row row in LexiconFile.Read("cooperation-modality.tsv", 3))
        {
            ActForce force = row[2].Length == 0 ? ActForce.Plain : Enum.Parse<ActForce>(row[2], ignoreCase: true);
            Modalities.Add(Tokenizer.Cut(row[0]), new ActWord(Word<Modality>(row, 1), force));
        }

        foreach (LexiconFile.Row row in LexiconFile.Read("speech-verbs.tsv", 1))
        {
            SpeechVerbs.Add(Tokenizer.Cut(row[0]), true);
        }
    }

    private void LoadPlaces()
    {
        foreach (LexiconFile.Row row in LexiconFile.Read("countries.tsv", 6))
        {
            Party party = Party.Country(row[0]);
            AddGeo([row[1], .. row.Values(2)], party, GeoForm.Name);
            AddGeo(row.Values(5), party, GeoForm.Name, capitals: true);
            AddGeo(row.Values(3), party, GeoForm.Adjective);
            AddGeo(row.Values(4), party, GeoForm.Capital);
        }

        foreach (LexiconFile.Row row in LexiconFile.Read("organisations.tsv", 6))
        {
            bool group = row[3] == "group";
            Party? party = group ? null : Party.Organisation(row[1]);
            AddGeo([row[0], .. row.Values(2)], party, group ? GeoForm.Group : GeoForm.Name);
            AddGeo(row.Values(5), party, group ? GeoForm.Group : GeoForm.Name, capitals: true);
        }

        foreach (LexiconFile.Row row in LexiconFile.Read("institutions.tsv", 4))
        {
            GeoForm form = row[2] switch { "seat" => GeoForm.Seat, "site" => GeoForm.Place, _ => GeoForm.Institution };
            AddGeo([row[0]], Party.Country(row[1]), form, row[3] == "abbr");
        }

        foreach (LexiconFile.Row row in LexiconFile.Read("places.tsv", 3))
        {
            Party? party = row[1].Length == 0 ? null : Party.Country(row[1]);
            AddGeo([row[0]], party, party is null ? GeoForm.Region : GeoForm.Place);
        }
    }

    private void AddGeo(IEnumerable<string> phrases, Party? party, GeoForm form, bool capitals = false)
    {
        foreach (string phrase in phrases)
        {
            Geo.Add(Tokenizer.Cut(phrase), new GeoEntry(party, form), capitals);
        }
    }

    private void LoadOffices()
    {
        foreach (LexiconFile.Row row in LexiconFile.Read("ranks.tsv", 4))
        {
            Ranks.Add(Tokenizer.Cut(row[0]), new Rank(row[1], row[2], row[3] == "capital"));
        }

        foreach (LexiconFile.Row row in LexiconFile.Read("role-titles.tsv", 4))
        {
            Party? of = row[2].Length == 0 ? null : row[2].Length == 2 && row[2] is not ("EU" or "UN") ? Party.Country(row[2]) : Party.Organisation(row[2]);
            var title = new RoleTitle(Kind(row, 1), of, row[3] == "abbr", row[3] == "weak");
            RoleTitles.Add(Tokenizer.Cut(row[0]), title, title.IsAbbreviation);
        }

        foreach (LexiconFile.Row row in LexiconFile.Read("role-status.tsv", 2))
        {
            RoleStatus.Add(Tokenizer.Cut(row[0]), Word<Facts.RoleStatus>(row, 1));
        }

        foreach (LexiconFile.Row row in LexiconFile.Read("honorifics.tsv", 2))
        {
            Honorifics.Add(Tokenizer.Cut(row[0]), row[1] == "capitals" ? "before" : row[1], needsCapitals: row[1] == "capitals");
        }
    }

    private static RoleKind Kind(LexiconFile.Row row, int column) => Word<RoleKind>(row, column);

    private static T Word<T>(LexiconFile.Row row, int column) where T : struct, Enum =>
        AnnotationWord.TryParse(row[column], out T member) ? member : throw row.Error($"\"{row[column]}\" is no {typeof(T).Name}");
}
