using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Entities;

/// <summary>"The general left on Monday", "the Freedonian admiral": an officer by rank alone.</summary>
internal static class BareRankRule
{
    // "gen" tells "General", "Gen." and "Maj. Gen." from "Adm.", "Vice Admiral" and "Col.".
    private const int Stem = 3;

    private static readonly WordSet Determiners = new("the", "visiting", "this");

    private static readonly WordSet Follow = new(
        "and", "was", "is", "has", "had", "will", "would", "also", "who", "said", "told", "left", "came", "met", "then", "at", "in", "on", "for", "to", "with", "leaves", "arrives", "meets", "says", "flew", "did", "may", "could");

    /// <summary>A rank without a name.</summary>
    /// <param name="Range">The tokens of the rank.</param>
    /// <param name="Of">The country before it; null for none.</param>
    internal sealed record Bare(TokenRange Range, Party? Of);

    /// <summary>The rank at a token; null where none stands there, or no determiner before it.</summary>
    public static Bare? At(TokenizedText text, MentionSet found, int at)
    {
        if (at == 0 || Rank(text, found, at) is not TokenRange rank)
        {
            return null;
        }

        GeoMention? nation = found.At<GeoMention>(at - 1) is { Entry.Form: GeoForm.Adjective, Party.Kind: PartyKind.Country } geo ? geo : null;
        int before = (nation?.Range.First ?? at) - 1;
        return before >= 0 && Determiners.Contains(text.Tokens[before]) ? new Bare(rank, nation?.Party) : null;
    }

    /// <summary>Whether the text gives a person such a rank.</summary>
    public static bool IsOf(TokenizedText text, Bare bare, PersonEntity person)
    {
        string word = text.Tokens[bare.Range.End - 1].Norm, stem = word[..Math.Min(Stem, word.Length)];
        return person.Mentions.Any(m => m.Rank is TokenRange rank && text.Any(rank, t => t.Norm.StartsWith(stem, StringComparison.Ordinal)));
    }

    private static TokenRange? Rank(TokenizedText text, MentionSet found, int at) =>
        found.StartingAt<RankMention>(at)?.Range ?? (IsGeneral(text, found, at) ? new TokenRange(at, at + 1) : null);

    /// <summary>"the general said", not "the general situation": small letters say a rank only before a verb or the end of a phrase.</summary>
    private static bool IsGeneral(TokenizedText text, MentionSet found, int at) =>
        text.Tokens[at] is { Norm: "general", IsCapitalised: false } && at + 1 < text.Tokens.Count && found.At<RoleMention>(at) is null
        && text.Tokens[at + 1] is Token next && (next.Kind is TokenKind.Punctuation or TokenKind.Possessive || Follow.Contains(next) || (next.Norm.EndsWith("ed", StringComparison.Ordinal) && !next.IsCapitalised));
}
