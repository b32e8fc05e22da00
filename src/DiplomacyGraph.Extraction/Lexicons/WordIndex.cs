using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Lexicons;

/// <summary>Numbers words from 0 in the order they are added. A token is looked up by the hash it carries: every rule asks for every token, so none may cost a hash.</summary>
internal sealed class WordIndex
{
    // Open addressing, at least half empty, in front of it eight bits a slot: nearly every word that is not there fails at its bit, which lies in a near cache.
    private Slot[] _slots = new Slot[8];
    private ulong[] _bits = new ulong[1];

    /// <summary>How many words there are.</summary>
    public int Count { get; private set; }

    /// <summary>The number of a word, which is added where it is new.</summary>
    public int Add(string word)
    {
        int known = IndexOf(word);
        if (known >= 0)
        {
            return known;
        }

        if ((Count + 1) * 2 > _slots.Length)
        {
            Slot[] old = _slots;
            (_slots, _bits) = (new Slot[old.Length * 2], new ulong[_bits.Length * 2]);
            Array.ForEach(old, s => Put(s));
        }

        Put(new Slot(word, Folding.HashOf(word), Count));
        return Count++;
    }

    /// <summary>The number of a token's folded form; -1 where it is not there.</summary>
    public int IndexOf(Token token) => IndexOf(token.Norm, token.Hash);

    /// <summary>The number of a folded word; -1 where it is not there.</summary>
    public int IndexOf(ReadOnlySpan<char> word) => IndexOf(word, Folding.HashOf(word));

    private int IndexOf(ReadOnlySpan<char> word, int hash)
    {
        ulong[] bits = _bits;
        if ((bits[(hash >>> 6) & (bits.Length - 1)] & (1UL << hash)) == 0)
        {
            return -1;
        }

        Slot[] slots = _slots;
        for (int at = hash & (slots.Length - 1); slots[at].Word is string there; at = (at + 1) & (slots.Length - 1))
        {
            if (slots[at].Hash == hash && word.SequenceEqual(there))
            {
                return slots[at].Index;
            }
        }

        return -1;
    }

    private void Put(Slot slot)
    {
        if (slot.Word is null)
        {
            return;
        }

        _bits[(slot.Hash >>> 6) & (_bits.Length - 1)] |= 1UL << slot.Hash;
        int at = slot.Hash & (_slots.Length - 1);
        while (_slots[at].Word is not null)
        {
            at = (at + 1) & (_slots.Length - 1);
        }

        _slots[at] = slot;
    }

    private readonly record struct Slot(string? Word, int Hash, int Index);
}
