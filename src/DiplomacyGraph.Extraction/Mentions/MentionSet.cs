using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Mentions;

/// <summary>All mentions of a text, by kind and by token.</summary>
internal sealed class MentionSet(TokenizedText text)
{
    private readonly Kind?[] _kinds = new Kind?[Slot.Count];
    private readonly bool[] _starts = new bool[text.Tokens.Count];

    /// <summary>Adds a mention; it may not overlap another of its kind.</summary>
    public void Add<T>(T mention) where T : Mention
    {
        Kind kind = _kinds[Slot<T>.Index] ??= new Kind(new Mention?[text.Tokens.Count], []);
        Array.Fill(kind.ByToken, mention, mention.Range.First, mention.Range.Length);
        kind.InOrder.Add(mention);
        _starts[mention.Range.First] = true;
    }

    /// <summary>The mention of a kind that covers a token; null for none or outside the text.</summary>
    public T? At<T>(int token) where T : Mention =>
        _kinds[Slot<T>.Index] is Kind kind && (uint)token < (uint)kind.ByToken.Length ? (T?)kind.ByToken[token] : null;

    /// <summary>The mention of a kind that starts at a token.</summary>
    public T? StartingAt<T>(int token) where T : Mention => At<T>(token) is T mention && mention.Range.First == token ? mention : null;

    /// <summary>Whether a mention of any kind starts at a token.</summary>
    public bool StartsAt(int token) => _starts[token];

    /// <summary>All mentions of a kind, in order.</summary>
    public IEnumerable<T> All<T>() where T : Mention =>
        _kinds[Slot<T>.Index] is Kind kind ? kind.InOrder.Cast<T>() : [];

    /// <summary>The mentions of a kind that start inside a range, in order.</summary>
    public IEnumerable<T> In<T>(TokenRange range) where T : Mention
    {
        for (int i = range.First; i < range.End; i++)
        {
            if (StartingAt<T>(i) is T mention)
            {
                yield return mention;
                i = mention.Range.End - 1;
            }
        }
    }

    private sealed record Kind(Mention?[] ByToken, List<Mention> InOrder);

    private static class Slot
    {
        public static readonly Type[] Kinds =
            [typeof(GeoMention), typeof(RankMention), typeof(RoleMention), typeof(NameMention), typeof(CounterpartMention), typeof(DateMention)];

        public static int Count => Kinds.Length;
    }

    // Looked up for every token by every rule: an index is found once a kind, a dictionary would search each time.
    private static class Slot<T> where T : Mention
    {
        public static readonly int Index = Array.IndexOf(Slot.Kinds, typeof(T));
    }
}
