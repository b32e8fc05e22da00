using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Events.CooperationRules;

/// <summary>The party runs of a text, found once for each range that is asked for.</summary>
internal sealed class PartyRuns(TokenizedText text, EntitySet who)
{
    private const int Gap = 4;

    private static readonly WordSet Links = new(
        "and", "&", ",", "the", "its", "his", "her", "their", "'s", "s", "as", "well", "both", "side", "sides", "government", "visiting", "(", ")", "defence", "defense", "force", "forces", "armed", "army", "military", "navy", "minister", "ministers", "coast", "guard");

    private readonly Dictionary<TokenRange, IReadOnlyList<PartyRun>> _found = [];

    /// <summary>The runs of a range, in order.</summary>
    public IReadOnlyList<PartyRun> In(TokenRange range) =>
        !who.HasSideIn(range) ? [] : _found.TryGetValue(range, out IReadOnlyList<PartyRun>? known) ? known : _found[range] = [.. Linked([.. who.SidesIn(range)]).SelectMany(Lists).Select(Of)];

    private IEnumerable<List<Reference>> Linked(List<Reference> references)
    {
        int start = 0;
        for (int i = 1; i <= references.Count; i++)
        {
            if (i == references.Count || !AreLinked(references[i - 1], references[i]))
            {
                yield return references.GetRange(start, i - start);
                start = i;
            }
        }
    }

    /// <summary>"When meeting with Kovesdi, Shen spoke": a comma joins different parties only in a list that ends with "and".</summary>
    private IEnumerable<List<Reference>> Lists(List<Reference> linked)
    {
        var cuts = new Stack<int>([linked.Count]);
        bool ends = false;
        for (int i = linked.Count - 1; i > 0; i--)
        {
            bool joined = text.Any(new TokenRange(linked[i - 1].Range.End, linked[i].Range.First), t => t.Norm is "and" or "&" or "well");
            bool comma = text.Any(new TokenRange(linked[i - 1].Range.End, linked[i].Range.First), t => t.Is(','));
            if (comma && !joined && !ends && linked[i - 1].Party != linked[i].Party)
            {
                cuts.Push(i);
            }

            ends = (ends || joined) && cuts.Peek() != i;
        }

        for (int start = 0; cuts.TryPop(out int end); start = end)
        {
            yield return linked.GetRange(start, end - start);
        }
    }

    private static PartyRun Of(List<Reference> references) =>
        new(new TokenRange(references[0].Range.First, references[^1].Range.End), references);

    private bool AreLinked(Reference left, Reference right)
    {
        if (right.Range.First - left.Range.End > Gap)
        {
            return false;
        }

        for (int i = left.Range.End; i < right.Range.First; i++)
        {
            if (!Links.Contains(text.Tokens[i]) && !Links.Contains(text.Tokens[i].Text))
            {
                return false;
            }
        }

        return true;
    }
}
