using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Mentions;

/// <summary>All mentions of a text, by kind and by token.</summary>
internal sealed class MentionSet(TokenizedText text)
{
    private readonly Dictionary<Type, Mention?[]> _byToken = [];
    private readonly Dictionary<Type, List<Mention>> _lists = [];

    /// <summary>Adds a mention; it may not overlap another of its kind.</summary>
    public void Add<T>(T mention) where T : Mention
    {
        Mention?[] slots = Slots(typeof(T));
        Array.Fill(slots, mention, mention.Range.First, mention.Range.Length);
        if (!_lists.TryGetValue(typeof(T), out List<Mention>? list))
        {
            _lists[typeof(T)] = list = [];
        }

        list.Add(mention);
    }

    /// <summary>The mention of a kind that covers a token; null for none or outside the text.</summary>
    public T? At<T>(int token) where T : Mention =>
        token >= 0 && token < text.Tokens.Count && _byToken.TryGetValue(typeof(T), out Mention?[]? slots) ? (T?)slots[token] : null;

    /// <summary>The mention of a kind that starts at a token.</summary>
    public T? StartingAt<T>(int token) where T : Mention => At<T>(token) is T mention && mention.Range.First == token ? mention : null;

    /// <summary>All mentions of a kind, in order.</summary>
    public IEnumerable<T> All<T>() where T : Mention =>
        _lists.TryGetValue(typeof(T), out List<Mention>? list) ? list.Cast<T>() : [];

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

    private Mention?[] Slots(Type type)
    {
        if (!_byToken.TryGetValue(type, out Mention?[]? slots))
        {
            _byToken[type] = slots = new Mention?[text.Tokens.Count];
        }

        return slots;
    }
}
