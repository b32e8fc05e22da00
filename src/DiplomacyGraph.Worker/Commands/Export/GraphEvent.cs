using DiplomacyGraph.Facts;
using DiplomacyGraph.Graph;

namespace DiplomacyGraph.Worker.Commands.Export;

/// <summary>A meeting or a statement, as the question <c>events</c> gives it.</summary>
/// <param name="What">meeting or cooperation.</param>
/// <param name="Date">When; null where unknown.</param>
/// <param name="Act">Status of a meeting, modality of a statement.</param>
/// <param name="Topic">Topic of a statement; null for a meeting.</param>
/// <param name="Mode">How they met; null for a statement.</param>
/// <param name="Place">Where they met; null where unknown.</param>
/// <param name="Host">Country of the place; null where unknown.</param>
/// <param name="Sources">Codes of all parties of a meeting, or of those that state something.</param>
/// <param name="Targets">Codes of those towards whom something is stated.</param>
/// <param name="Persons">Names of those who took part or spoke.</param>
/// <param name="Fact">Key of the fact.</param>
/// <param name="Publisher">Who published the first article; null where unknown.</param>
/// <param name="Article">Id of the first article.</param>
/// <param name="Published">Date of the first article; null where unknown.</param>
/// <param name="Sentence">The sentence that proves it first.</param>
internal sealed record GraphEvent(
    string What, PartialDate? Date, string Act, string? Topic, string? Mode, string? Place, string? Host, IReadOnlyList<string> Sources,
    IReadOnlyList<string> Targets, IReadOnlyList<string> Persons, string Fact, string? Publisher, string Article, string? Published, string Sentence)
{
    /// <summary>Reads a row of the question <c>events</c>.</summary>
    public static GraphEvent Of(QueryRow row)
    {
        Dictionary<string, object?> cells = row.Columns.Zip(row.Values).ToDictionary(c => c.First, c => c.Second, StringComparer.Ordinal);
        string? Text(string column) => cells[column] as string;
        IReadOnlyList<string> List(string column) => cells[column] as IReadOnlyList<string> ?? [];
        return new GraphEvent(
            Text("what")!, PartialDate.TryParse(Text("date"), out PartialDate date) ? date : null, Text("act")!, Text("subject"), Text("mode"), Text("place"), Text("host"),
            [.. List("parties"), .. List("by")], List("with"), List("persons"), Text("fact")!, Text("publisher"), Text("article")!, Text("published"), Text("sentence")!);
    }

    /// <summary>Whether it is a meeting.</summary>
    public bool IsMeeting => What == "meeting";

    /// <summary>
    /// Who did something towards whom: at a meeting each towards each other; a statement towards those addressed, else each of those who state it
    /// towards each other.
    /// </summary>
    public IEnumerable<(string Source, string Target)> Dyads =>
        from source in Sources
        from target in Targets.Count > 0 ? Targets : Sources
        where source != target
        select (source, target);

    /// <summary>What the table of codes calls the subject: of a statement its topic, of a meeting how the source met the target.</summary>
    public string SubjectOf(string source, string target) => Topic ?? (
        Mode == "phone" ? "phone"
        : Mode != "in_person" || Host is null ? "anywhere"
        : Host == target ? "guest"
        : Host == source ? "host"
        : "elsewhere");
}
