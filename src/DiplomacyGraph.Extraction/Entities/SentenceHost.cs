using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Entities;

/// <summary>Whose officials an envoy, a visitor or a guest meets: "Ambassador to Israel X met Defence Minister Y" speaks of Israel's minister.</summary>
internal static class SentenceHost
{
    private static readonly WordSet Received = new("received", "briefed", "welcomed", "greeted");
    private static readonly WordSet Journeys = new("travelled", "traveled", "flew", "went", "left", "arrived", "moved", "continued", "headed", "proceeded", "came", "landed", "departed", "drove", "journeyed", "visited");
    private static readonly WordSet Guests = new("guest", "visitor", "host", "colleague", "interlocutor", "guests", "partner", "friend", "ally");

    /// <summary>"Peru's ambassador in Seoul called on the chief of naval operations".</summary>
    public static Party? OfPost(OfficeQuestion asked)
    {
        (TokenizedText text, MentionSet found, EntityRole role, TokenRange sentence) = asked;
        RoleMention? post = found.In<RoleMention>(new TokenRange(sentence.First, role.Title.First)).LastOrDefault();
        return post is not { Kind: RoleKind.Ambassador or RoleKind.DefenceAttache } || role.Kind is RoleKind.Ambassador or RoleKind.DefenceAttache || !IsMet(text, post.Range.End, role.Title.First) ? null
            : found.In<GeoMention>(new TokenRange(post.Core.End, post.Range.End)).Select(g => g.Entry.Party).FirstOrDefault(p => p is { Kind: PartyKind.Country });
    }

    private static bool IsMet(TokenizedText text, int from, int to) =>
        Enumerable.Range(from, to - from).Any(i => text.Tokens[i].Norm is "met" or "meets" or "called" or "calls" or "visited" or "with" or "received") && !Enumerable.Range(from, to - from).Any(i => text.Tokens[i].Is(';'));

    /// <summary>"his American guest, Ohio National Guard adjutant general X".</summary>
    public static Party? OfGuest(OfficeQuestion asked)
    {
        (TokenizedText text, MentionSet found, EntityRole role, TokenRange sentence) = asked;
        int comma = role.Title.First - 1;
        while (comma > sentence.First && role.Title.First - comma < 6 && text.Tokens[comma].IsCapitalised)
        {
            comma--;
        }

        return comma - 2 > sentence.First && text.Tokens[comma].Is(',') && Guests.Contains(text.Tokens[comma - 1]) && found.At<GeoMention>(comma - 2) is { Entry.Form: GeoForm.Adjective } country ? country.Party : null;
    }

    /// <summary>"… visited the centre, where he was briefed by the Commandant, X" on a visit to another country.</summary>
    public static Party? OfVisit(OfficeQuestion asked)
    {
        (TokenizedText text, MentionSet found, EntityRole role, Party? home) = (asked.Text, asked.Found, asked.Role, asked.Home);
        int by = role.Title.First - 1 - (text.Tokens[Math.Max(0, role.Title.First - 1)].Norm == "the" ? 1 : 0);
        return by < 1 || text.Tokens[by].Norm != "by" || !Received.Contains(text.Tokens[by - 1]) ? null
            : found.All<GeoMention>().Where(g => g.Range.First < by && ((Destinations.Is(text, g) && g.Entry.Form == GeoForm.Name) || IsArrival(text, g, text.SentenceAt(by).Tokens.First))).Select(g => g.Entry.Party).LastOrDefault(p => p is { Kind: PartyKind.Country } && p != home);
    }

    /// <summary>"travelled on to Adazi, Latvia", "left on Sunday for Brasilia", "was in Doha" in the same sentence.</summary>
    private static bool IsArrival(TokenizedText text, GeoMention geo, int sentence)
    {
        int to = geo.Range.First - 1;
        to -= to > sentence && (text.Tokens[to].Is(',') || text.Tokens[to].IsCapitalised) ? 1 : 0;
        to -= to > sentence && text.Tokens[to].IsCapitalised ? 1 : 0;
        return geo.Range.First > sentence && geo.Entry.Form != GeoForm.Adjective && to > sentence && text.Tokens[to].Norm is "to" or "for" or "in" or "at"
            && Enumerable.Range(Math.Max(sentence, to - 4), to - Math.Max(sentence, to - 4)).Any(i => Journeys.Contains(text.Tokens[i]));
    }

    /// <summary>"The Sylvanian Embassy, in a statement by deputy spokesperson Y".</summary>
    public static Party? OfBody(OfficeQuestion asked)
    {
        (TokenizedText text, MentionSet found, EntityRole role, TokenRange sentence) = asked;
        GeoMention? first = found.In<GeoMention>(new TokenRange(sentence.First, role.Title.First)).FirstOrDefault();
        bool body = role.Kind == RoleKind.Spokesperson && first is { Entry.Form: GeoForm.Adjective } && first.Range.First - sentence.First < 2 && text.Tokens[first.Range.End].Norm is "embassy" or "ministry" or "foreign" or "defence" or "defense";
        return body ? first!.Party : null;
    }

    /// <summary>"the India-Vietnam dialogue with General X, Deputy Defence Minister" in the news of the one: of the other.</summary>
    public static Party? OfPair(OfficeQuestion asked)
    {
        (TokenizedText text, MentionSet found, EntityRole role, TokenRange sentence) = asked;
        Party? home = asked.Home;
        GeoMention[] before = [.. found.In<GeoMention>(new TokenRange(sentence.First, role.Title.First)).Where(g => g.Entry.Party is { Kind: PartyKind.Country })];
        int second = Array.FindIndex(before, 0, g => g.Range.First > sentence.First && text.Tokens[g.Range.First].AfterHyphen && found.At<GeoMention>(g.Range.First - 1) is { Party: not null });
        Party? first = second < 0 ? null : found.At<GeoMention>(before[second].Range.First - 1)!.Party, other = second < 0 ? null : before[second].Party;
        int with = Enumerable.Range(sentence.First, role.Title.First - sentence.First).LastOrDefault(i => text.Tokens[i].Norm == "with", -1);
        bool told = second >= 0 && with > before[second].Range.First && role.Title.First - with < 12 && first != other;
        return !told ? null : first == home ? other : other == home ? first : null;
    }

    /// <summary>"The chief is on an official visit to Oman. He called on X, Minister of Defence": whom the traveller meets there.</summary>
    public static Party? OfStay(OfficeQuestion asked)
    {
        (TokenizedText text, MentionSet found, EntityRole role, TokenRange sentence) = asked;
        Party? home = asked.Home;
        bool met = Enumerable.Range(sentence.First, role.Title.First - sentence.First).Any(i => text.Tokens[i].Norm is "met" || (text.Tokens[i].Norm is "on" or "by" or "with" && i > sentence.First && text.Tokens[i - 1].Norm is "called" or "calls" or "call" or "received" or "hosted" or "welcomed" or "talks" or "meeting" or "discussions"));
        bool guest = found.In<RoleMention>(new TokenRange(sentence.First, role.Title.First)).Any(r => r.Of is Party of && of != home);
        List<Party?> stays = !met || guest ? [] : [.. found.All<GeoMention>().Where(g => g.Range.First < sentence.First && g.Entry.Form == GeoForm.Name && text.SentenceAt(g.Range.First).Index < 3 && IsVisited(text, g)).Select(g => g.Entry.Party).Distinct()];
        return stays.Count == 1 && stays[0] != home ? stays[0] : null;
    }

    /// <summary>"visit to Oman", "arrived in Oman".</summary>
    private static bool IsVisited(TokenizedText text, GeoMention geo)
    {
        int before = geo.Range.First - 1 - (geo.Range.First > 0 && text.Tokens[geo.Range.First - 1].Norm == "the" ? 1 : 0);
        before -= before > 1 && text.Tokens[before].Is(',') ? 2 : 0;
        return before > 0 && ((text.Tokens[before].Norm == "to" && text.Tokens[before - 1].Norm is "visit" or "trip" or "travel" or "traveled" or "travelled") || (text.Tokens[before].Norm == "in" && text.Tokens[before - 1].Norm is "arrived" or "arrives"));
    }

    /// <summary>"the Irish minister X, accompanied by Lieutenant General Y (Chief of Staff)".</summary>
    public static Party? OfCompanion(OfficeQuestion asked)
    {
        (TokenizedText text, MentionSet found, EntityRole role, TokenRange sentence) = asked;
        int with = Enumerable.Range(sentence.First, role.Title.First - sentence.First).FirstOrDefault(i => text.Tokens[i].Norm is "accompanied" or "flanked", -1);
        return with < 0 ? null : found.In<RoleMention>(new TokenRange(sentence.First, with)).Select(r => r.Of).LastOrDefault(p => p is { Kind: PartyKind.Country });
    }
}
