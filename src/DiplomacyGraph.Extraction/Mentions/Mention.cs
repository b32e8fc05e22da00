using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Mentions;

/// <summary>Words that point at something, as a range of tokens.</summary>
/// <param name="Range">The tokens.</param>
/// <param name="Rule">Name of the rule that found them.</param>
internal abstract record Mention(TokenRange Range, string Rule);

/// <summary>"French", "the Kremlin", "NATO", "Larissa".</summary>
internal sealed record GeoMention(TokenRange Range, GeoEntry Entry) : Mention(Range, "geographic or political name")
{
    /// <summary>The party, where the words can stand for one.</summary>
    public Party? Party => Entry.StandsForParty ? Entry.Party : null;
}

/// <summary>"Army General", "Maj.-Gen."</summary>
internal sealed record RankMention(TokenRange Range, Rank Entry) : Mention(Range, "military rank");

/// <summary>"Turkey's deputy chief of staff": a title with the party words around and inside it.</summary>
/// <param name="Range">All tokens of the title, with its party and its tail.</param>
/// <param name="Core">The tokens that name the office.</param>
/// <param name="Kind">Kind of office.</param>
/// <param name="Of">The party that the words give; null for none.</param>
/// <param name="Status">Current, former, acting or designate.</param>
/// <param name="IsWeak">An office only beside a name or with a party ("commander").</param>
/// <param name="IsPlural">Several holders ("defence ministers").</param>
/// <param name="Rule">Name of the rule that found it.</param>
internal sealed record RoleMention(
    TokenRange Range, TokenRange Core, RoleKind Kind, Party? Of, RoleStatus Status, bool IsWeak, bool IsPlural, string Rule) : Mention(Range, Rule);

/// <summary>"General Sheikh Isa bin Rashid Al Noaimi": a person's name with what stands before it.</summary>
/// <param name="Range">Rank, form of address and name.</param>
/// <param name="Name">The name alone.</param>
/// <param name="Rank">The rank's tokens; null without one.</param>
/// <param name="HasAddress">Whether a form of address (Mr, Sir) stands before it.</param>
/// <param name="Rule">Name of the rule that found it.</param>
internal sealed record NameMention(TokenRange Range, TokenRange Name, TokenRange? Rank, bool HasAddress, string Rule) : Mention(Range, Rule);

/// <summary>"his French counterpart", "Turkish colleague", "opposite number".</summary>
/// <param name="Range">The tokens, possessive included.</param>
/// <param name="Of">The party; null where the words do not say.</param>
/// <param name="IsPlural">"counterparts".</param>
internal sealed record CounterpartMention(TokenRange Range, Party? Of, bool IsPlural) : Mention(Range, "counterpart");

/// <summary>"on Thursday", "October 12", "last week".</summary>
/// <param name="Range">The tokens.</param>
/// <param name="Date">What it means for something past, seen from the publication date; null where that cannot be told.</param>
/// <param name="Future">What it means for something to come.</param>
/// <param name="IsPast">Only the past is meant ("last week").</param>
/// <param name="IsFuture">Only the future is meant ("next week").</param>
internal sealed record DateMention(TokenRange Range, PartialDate? Date, PartialDate? Future, bool IsPast, bool IsFuture) : Mention(Range, "date")
{
    /// <summary>Whether it is the date of the dateline ("MOSCOW, December 24 –"), on which the story was sent.</summary>
    public bool IsDateline { get; init; }

    /// <summary>Whether it is the date of what is named right behind it ("a day after his talks").</summary>
    public bool IsOfNext { get; init; }
}
