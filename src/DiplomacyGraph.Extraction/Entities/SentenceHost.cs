using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Entities;

/// <summary>Whose officials an envoy, a visitor or a guest meets: "Ambassador to Israel X met Defence Minister Y" speaks of Israel's minister.</summary>
internal static class SentenceHost
{
    private static readonly WordSet Received = new("received", "briefed", "welcomed", "greeted");
    private static readonly WordSet Guests = new("guest", "visitor", "host", "colleague", "interlocutor", "guests");

    /// <summary>The party of an office without one; null where none of these says.</summary>
    public static Party? Find(TokenizedText text, MentionSet found, EntityRole role, Party? home)
    {
        TokenRange sentence = text.SentenceAt(role.Title.First).Tokens;
        return OfPost(text, found, role, sentence) ?? OfGuest(text, found, role, sentence) ?? OfVisit(text, found, role, home) ?? OfCompanion(text, found, role, sentence);
    }

    /// <summary>"Peru's ambassador in Seoul called on the chief of naval operations".</summary>
    private static Party? OfPost(TokenizedText text, MentionSet found, EntityRole role, TokenRange sentence)
    {
        RoleMention? post = found.In<RoleMention>(new TokenRange(sentence.First, role.Title.First)).LastOrDefault();
        return post is not { Kind: RoleKind.Ambassador or RoleKind.DefenceAttache } || role.Kind is RoleKind.Ambassador or RoleKind.DefenceAttache || !IsMet(text, post.Range.End, role.Title.First) ? null
            : found.In<GeoMention>(new TokenRange(post.Core.End, post.Range.End)).Select(g => g.Entry.Party).FirstOrDefault(p => p is { Kind: PartyKind.Country });
    }

    private static bool IsMet(TokenizedText text, int from, int to) =>
        Enumerable.Range(from, to - from).Any(i => text.Tokens[i].Norm is "met" or "meets" or "called" or "calls" or "visited" or "with" or "received") && !Enumerable.Range(from, to - from).Any(i => text.Tokens[i].Is(';'));

    /// <summary>"his American guest, Ohio National Guard adjutant general X".</summary>
    private static Party? OfGuest(TokenizedText text, MentionSet found, EntityRole role, TokenRange sentence)
    {
        int comma = role.Title.First - 1;
        while (comma > sentence.First && role.Title.First - comma < 6 && text.Tokens[comma].IsCapitalised)
        {
            comma--;
        }

        return comma - 2 > sentence.First && text.Tokens[comma].Is(',') && Guests.Contains(text.Tokens[comma - 1]) && found.At<GeoMention>(comma - 2) is { Entry.Form: GeoForm.Adjective } country ? country.Party : null;
    }

    /// <summary>"… visited the centre, where he was briefed by the Commandant, X" on a visit to another country.</summary>
    private static Party? OfVisit(TokenizedText text, MentionSet found, EntityRole role, Party? home)
    {
        int by = role.Title.First - 1 - (text.Tokens[Math.Max(0, role.Title.First - 1)].Norm == "the" ? 1 : 0);
        return by < 1 || text.Tokens[by].Norm != "by" || !Received.Contains(text.Tokens[by - 1]) ? null
            : found.All<GeoMention>().Where(g => g.Range.First < by && HomeRule.IsDestination(text, g) && g.Entry.Form == GeoForm.Name).Select(g => g.Entry.Party).LastOrDefault(p => p is { Kind: PartyKind.Country } && p != home);
    }

    /// <summary>"the Irish minister X, accompanied by Lieutenant General Y (Chief of Staff)".</summary>
    private static Party? OfCompanion(TokenizedText text, MentionSet found, EntityRole role, TokenRange sentence)
    {
        int with = Enumerable.Range(sentence.First, role.Title.First - sentence.First).FirstOrDefault(i => text.Tokens[i].Norm is "accompanied" or "flanked", -1);
        return with < 0 ? null : found.In<RoleMention>(new TokenRange(sentence.First, with)).Select(r => r.Of).LastOrDefault(p => p is { Kind: PartyKind.Country });
    }
}
