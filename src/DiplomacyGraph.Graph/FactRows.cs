using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Graph;

/// <summary>The facts of an article as flat rows, the same for every store: what the article claims, and the evidence of each claim.</summary>
internal sealed record FactRows(
    List<Dictionary<string, object?>> Articles, List<Dictionary<string, object?>> Persons, List<Dictionary<string, object?>> Aliases,
    List<Dictionary<string, object?>> Roles, List<Dictionary<string, object?>> Meetings, List<Dictionary<string, object?>> Participants,
    List<Dictionary<string, object?>> MeetingParties, List<Dictionary<string, object?>> Cooperation,
    List<Dictionary<string, object?>> CooperationParties, List<Dictionary<string, object?>> Evidence)
{
    /// <summary>The rows of several articles together.</summary>
    public static FactRows Of(IEnumerable<ArticleFacts> articles)
    {
        var rows = new FactRows([], [], [], [], [], [], [], [], [], []);
        foreach (ArticleFacts facts in articles)
        {
            new Writer(rows, facts).Write();
        }

        return rows;
    }

    /// <summary>Text and rules of an article, as <see cref="IGraphStore.KnownHashesAsync"/> gives them.</summary>
    public static string VersionOf(ArticleFacts facts) => $"{facts.Article.ContentHash}/{facts.ExtractorVersion}";

    /// <summary>The write statement of each table, in an order in which every row finds what it points at.</summary>
    public IEnumerable<(string Statement, List<Dictionary<string, object?>> Rows)> ByStatement() =>
    [
        ("save-article", Articles), ("save-person", Persons), ("save-alias", Aliases), ("save-role", Roles), ("save-meeting", Meetings), ("save-participant", Participants),
        ("save-meeting-party", MeetingParties), ("save-cooperation", Cooperation), ("save-cooperation-party", CooperationParties), ("save-evidence", Evidence),
    ];

    private sealed class Writer(FactRows rows, ArticleFacts facts)
    {
        private readonly string _article = facts.Article.Id;
        private readonly Dictionary<string, string> _personKeys = facts.Persons.ToDictionary(p => p.Id, p => p.Key, StringComparer.Ordinal);
        private readonly Dictionary<string, Meeting> _meetings = facts.Meetings.ToDictionary(m => m.Id, StringComparer.Ordinal);
        private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

        public void Write()
        {
            Article article = facts.Article;
            Add(rows.Articles, ("id", article.Id), ("url", article.Url), ("title", article.Title), ("publisher", article.Publisher), ("published", article.Published?.ToString()),
                ("publishedFrom", Day(article.Published?.FirstDay)), ("publishedTo", Day(article.Published?.LastDay)), ("language", article.Language),
                ("contentHash", article.ContentHash), ("extractorVersion", facts.ExtractorVersion));
            foreach (Person person in facts.Persons)
            {
                WritePerson(person);
            }

            foreach (Meeting meeting in facts.Meetings)
            {
                WriteMeeting(meeting);
            }

            foreach (Cooperation cooperation in facts.Cooperation)
            {
                WriteCooperation(cooperation);
            }
        }

        private void WritePerson(Person person)
        {
            if (IsNew("person", person.Key))
            {
                Add(rows.Persons, ("article", _article), ("person", person.Key), ("name", person.Name), ("rank", person.Rank));
            }

            foreach (string alias in person.Aliases.Where(a => IsNew("alias", person.Key, a)))
            {
                Add(rows.Aliases, ("article", _article), ("person", person.Key), ("alias", alias));
            }

            WriteEvidence("person", person.Key, person.Mentions);
            foreach (Role role in person.Roles)
            {
                string tenure = ContentKey.Of("tenure", person.Key, AnnotationWord.Of(role.Kind), role.Of?.Code);
                if (IsNew("role", tenure, AnnotationWord.Of(role.Status)))
                {
                    Add(rows.Roles, ("article", _article), ("person", person.Key), ("tenure", tenure), ("kind", AnnotationWord.Of(role.Kind)),
                        ("role", $"{AnnotationWord.Of(role.Kind)} of {role.Of?.Code ?? "unknown"}"), ("of", role.Of?.Code), ("ofKind", KindOf(role.Of)), ("title", role.Title),
                        ("status", AnnotationWord.Of(role.Status)));
                }

                WriteEvidence("tenure", tenure, [role.Evidence]);
            }
        }

        private void WriteMeeting(Meeting meeting)
        {
            if (!IsNew("meeting", meeting.Key))
            {
                WriteEvidence("meeting", meeting.Key, meeting.Evidence);
                return;
            }

            Add(rows.Meetings, ("article", _article), ("meeting", meeting.Key), ("date", meeting.Date?.ToString()), ("dateFrom", Day(meeting.Date?.FirstDay)),
                ("dateTo", Day(meeting.Date?.LastDay)), ("place", meeting.Place), ("host", meeting.Host?.Code), ("hostKind", KindOf(meeting.Host)),
                ("mode", AnnotationWord.Of(meeting.Mode)), ("status", AnnotationWord.Of(meeting.Status)));
            foreach (Participant participant in meeting.Participants.Where(p => IsNew("participant", meeting.Key, _personKeys[p.Person])))
            {
                Role? role = participant.Role;
                Add(rows.Participants, ("article", _article), ("meeting", meeting.Key), ("person", _personKeys[participant.Person]), ("kind", role is null ? null : AnnotationWord.Of(role.Kind)),
                    ("of", role?.Of?.Code), ("title", role?.Title), ("status", role is null ? null : AnnotationWord.Of(role.Status)), ("side", participant.Side?.Code));
            }

            foreach (Party party in meeting.Parties)
            {
                Add(rows.MeetingParties, ("article", _article), ("meeting", meeting.Key), ("party", party.Code), ("partyKind", KindOf(party)));
            }

            WriteEvidence("meeting", meeting.Key, meeting.Evidence);
        }

        private void WriteCooperation(Cooperation cooperation)
        {
            Meeting? meeting = cooperation.Meeting is null ? null : _meetings[cooperation.Meeting];
            PartialDate? date = meeting?.Date ?? facts.Article.Published;
            if (IsNew("cooperation", cooperation.Key))
            {
                Add(rows.Cooperation, ("article", _article), ("cooperation", cooperation.Key), ("speaker", cooperation.Speaker is null ? null : _personKeys[cooperation.Speaker]),
                    ("topic", AnnotationWord.Of(cooperation.Topic)), ("modality", AnnotationWord.Of(cooperation.Modality)), ("meeting", meeting?.Key),
                    ("date", date?.ToString()), ("dateFrom", Day(date?.FirstDay)), ("dateTo", Day(date?.LastDay)));
                WriteSide(cooperation.Key, "by", cooperation.By);
                WriteSide(cooperation.Key, "with", cooperation.With);
            }

            WriteEvidence("cooperation", cooperation.Key, cooperation.Evidence);
        }

        private void WriteSide(string key, string side, IEnumerable<Party> parties)
        {
            foreach (Party party in parties)
            {
                Add(rows.CooperationParties, ("article", _article), ("cooperation", key), ("side", side), ("party", party.Code), ("partyKind", KindOf(party)));
            }
        }

        private void WriteEvidence(string fact, string key, IEnumerable<Evidence> all)
        {
            foreach (Evidence evidence in all)
            {
                string id = ContentKey.Of("evidence", _article, fact, key, Number(evidence.Span.Start), Number(evidence.Span.End), evidence.Rule);
                if (IsNew("evidence", id))
                {
                    Add(rows.Evidence, ("key", id), ("article", _article), ("fact", fact), ("factKey", key), ("quote", evidence.Quote), ("start", (long)evidence.Span.Start),
                        ("end", (long)evidence.Span.End), ("sentence", evidence.Sentence.Of(facts.Article.Text)), ("sentenceStart", (long)evidence.Sentence.Start),
                        ("sentenceEnd", (long)evidence.Sentence.End), ("rule", evidence.Rule), ("version", facts.ExtractorVersion), ("basis", AnnotationWord.Of(evidence.Basis)),
                        ("licensedStart", (long?)evidence.LicensedBy?.Start), ("licensedEnd", (long?)evidence.LicensedBy?.End));
                }
            }
        }

        private bool IsNew(params ReadOnlySpan<string?> parts) => _seen.Add(string.Join('\u001f', parts));

        private static string? KindOf(Party? party) => party is Party p ? AnnotationWord.Of(p.Kind) : null;

        private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

        private static string Number(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);

        private static void Add(List<Dictionary<string, object?>> table, params ReadOnlySpan<(string Name, object? Value)> cells)
        {
            var row = new Dictionary<string, object?>(cells.Length, StringComparer.Ordinal);
            foreach ((string name, object? value) in cells)
            {
                row[name] = value;
            }

            table.Add(row);
        }
    }
}
