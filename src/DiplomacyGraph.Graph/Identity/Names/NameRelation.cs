namespace DiplomacyGraph.Graph.Identity.Names;

/// <summary>What two names say about whether they are of one person, in rising order.</summary>
internal enum NameRelation
{
    /// <summary>Another given name or another surname.</summary>
    Different,

    /// <summary>They share a word, and each has words of its own elsewhere: <c>Gonzalo Iturra</c>, <c>Iturra Valdebenito</c>.</summary>
    Unclear,

    /// <summary>One is a single word of the other.</summary>
    Bare,

    /// <summary>One abbreviates the other: <c>S. Velyaminov</c>.</summary>
    Initials,

    /// <summary>All words answer each other, but for vowels or a letter.</summary>
    Close,

    /// <summary>One leaves out words of the other.</summary>
    Shortened,

    /// <summary>The same words, the family name first in one and last in the other.</summary>
    Turned,

    /// <summary>The same name in another spelling.</summary>
    Spelling,

    /// <summary>The same words.</summary>
    Same,
}
