namespace DiplomacyGraph.Graph.Identity.Names;

/// <summary>A word of a name in the forms in which it is compared.</summary>
/// <param name="Plain">Small letters without accents.</param>
/// <param name="IsInitial">Whether it stands for a longer word: <c>S.</c>, <c>Yu.</c>.</param>
/// <param name="Spelling">Its common spelling, see <see cref="Names.Spelling"/>.</param>
/// <param name="Skeleton">The consonants of that.</param>
/// <param name="Group">The name of which it is a form (<see cref="NameVariants"/>); null for a name without known forms.</param>
internal sealed record NameWord(string Plain, bool IsInitial, string Spelling, string Skeleton, string? Group)
{
    private static readonly string[] GenitiveEndings = ["giin", "iin", "gyn", "yn"];

    /// <summary>Whether it names the father: <c>bin Salman</c>, <c>ould Ghazouani</c>.</summary>
    public bool IsFather { get; init; }

    /// <summary>Prepares a word in small letters without accents.</summary>
    public static NameWord Of(string plain, bool isInitial)
    {
        string spelling = isInitial ? plain : Names.Spelling.Of(plain);
        return new NameWord(plain, isInitial, spelling, isInitial ? plain : Names.Spelling.Skeleton(spelling), isInitial ? null : NameVariants.GroupOf(spelling));
    }

    /// <summary>What the word has in common with all its spellings and forms; null for an initial.</summary>
    public string? Block => IsInitial ? null : Group ?? Skeleton;

    /// <summary>How like two words are.</summary>
    public WordLikeness Compare(NameWord other) =>
        IsInitial || other.IsInitial ? CompareInitial(other)
        : Plain == other.Plain ? WordLikeness.Same
        : Spelling == other.Spelling || (Group is not null && Group == other.Group) || IsWithArticle(other) || other.IsWithArticle(this)
            || IsGenitiveOf(other) || other.IsGenitiveOf(this) ? WordLikeness.Spelling
        : IsClose(other) ? WordLikeness.Close
        : WordLikeness.None;

    private WordLikeness CompareInitial(NameWord other)
    {
        (NameWord initial, NameWord word) = IsInitial ? (this, other) : (other, this);
        return word.Plain.StartsWith(initial.Plain, StringComparison.Ordinal)
            || NameVariants.FormsOf(word.Group).Any(f => f.StartsWith(initial.Plain, StringComparison.Ordinal))
            || (initial.Plain.Length == 1 && Spelled(initial.Plain[0]) == Spelled(word.Plain[0]))
            ? WordLikeness.Initial : WordLikeness.None;
    }

    private static char Spelled(char letter) => letter switch { 'y' or 'j' or 'e' => 'i', 'w' => 'v', 'c' or 'q' => 'k', _ => letter };

    /// <summary><c>Elsisi</c> for <c>el-Sisi</c>.</summary>
    private bool IsWithArticle(NameWord bare) =>
        Plain.Length >= 6 && (Plain.StartsWith("al", StringComparison.Ordinal) || Plain.StartsWith("el", StringComparison.Ordinal))
        && Names.Spelling.Of(Plain[2..]) == bare.Spelling;

    /// <summary>The father's name stands in the genitive before a Mongolian's own: <c>Batbayariin Enkhtuya</c>, <c>Enkhtuya Batbayar</c>.</summary>
    private bool IsGenitiveOf(NameWord father) => GenitiveEndings.Any(e =>
        Plain.Length >= e.Length + 3 && Plain.EndsWith(e, StringComparison.Ordinal) && Names.Spelling.Of(Plain[..^e.Length]) == father.Spelling);

    private bool IsClose(NameWord other) =>
        (Skeleton == other.Skeleton && Skeleton.Length >= 3)
        || (Math.Min(Spelling.Length, other.Spelling.Length) >= 5 && EditDistance.IsAtMostOne(Spelling, other.Spelling));
}

/// <summary>How like two words of names are, in rising order.</summary>
internal enum WordLikeness
{
    /// <summary>Two names.</summary>
    None,

    /// <summary>The one may stand for the other.</summary>
    Initial,

    /// <summary>They differ by vowels or one letter: two spellings, or two names.</summary>
    Close,

    /// <summary>Two spellings or forms of one name.</summary>
    Spelling,

    /// <summary>Letter by letter.</summary>
    Same,
}
