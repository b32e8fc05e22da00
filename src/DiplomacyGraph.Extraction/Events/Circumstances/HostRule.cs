using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.Circumstances;

/// <summary>"met X in Albania", "Türkiye hosted talks between A and B": in which country a meeting took place, where no city is named.</summary>
internal static class HostRule
{
    private const int Reach = 8;

    /// <summary>The host country; null where the sentence does not say.</summary>
    public static Party? Find(TokenizedText text, EntitySet who, Sentence sentence, TokenRange trigger, IReadOnlyList<Reference> taking) =>
        InCountry(text, who, sentence, trigger) ?? Opening(text, who, sentence, taking) ?? Hosting(text, who, sentence, trigger) ?? Receiving(text, who, trigger, taking);

    /// <summary>"X will receive Y": the country of X, where it is also that from which the text is written.</summary>
    private static Party? Receiving(TokenizedText text, EntitySet who, TokenRange trigger, IReadOnlyList<Reference> taking)
    {
        bool receives = text.Any(trigger, t => t.Norm.StartsWith("receiv", StringComparison.Ordinal) || t.Norm.StartsWith("summon", StringComparison.Ordinal) || t.Norm is "host" or "hosted");
        bool passive = text.Tokens[trigger.End - 1].Norm == "by";
        Party? host = taking.Where(r => passive ? r.Range.First >= trigger.End : r.Range.End <= trigger.First).Select(r => r.Party ?? r.Person?.Party).LastOrDefault(p => p is { Kind: PartyKind.Country });
        return receives && host is not null && host == who.Home ? host : null;
    }

    /// <summary>"met X in Albania".</summary>
    private static Party? InCountry(TokenizedText text, EntitySet who, Sentence sentence, TokenRange trigger) => who.Mentions.In<GeoMention>(new TokenRange(trigger.End, sentence.Tokens.End))
        .Where(g => g.Entry is { Form: GeoForm.Name, Party.Kind: PartyKind.Country } && who.Mentions.At<RoleMention>(g.Range.First) is null && text.Tokens[g.Range.First - (text.Tokens[g.Range.First - 1].Norm == "the" ? 2 : 1)].Norm == "in"
            && Attachment.Cost(text, who.Mentions, sentence, g.Range, trigger) is < Reach && !Attachment.Crosses(text, who.Mentions, g.Range, trigger))
        .Select(g => g.Entry.Party).FirstOrDefault();

    /// <summary>"In Albania, X will meet Y": a country that opens the sentence, and takes part.</summary>
    private static Party? Opening(TokenizedText text, EntitySet who, Sentence sentence, IReadOnlyList<Reference> taking)
    {
        int at = sentence.Tokens.First + 1, country = at + (at < sentence.Tokens.End && text.Tokens[at].Norm == "the" ? 1 : 0);
        GeoMention? named = text.Tokens[at - 1].Norm == "in" && country < sentence.Tokens.End ? who.Mentions.At<GeoMention>(country) : null;
        bool opens = named is { Entry: { Form: GeoForm.Name, Party.Kind: PartyKind.Country } } && named.Range.End < sentence.Tokens.End && (text.Tokens[named.Range.End].Is(',') || who.Mentions.At<DateMention>(named.Range.End + 1) is not null);
        return opens && taking.Any(r => (r.Party ?? r.Person?.Party) == named!.Entry.Party) ? named!.Entry.Party : null;
    }

    /// <summary>"Türkiye recently hosted the first talks between A and B".</summary>
    private static Party? Hosting(TokenizedText text, EntitySet who, Sentence sentence, TokenRange trigger)
    {
        int first = Math.Max(sentence.Tokens.First, trigger.First - Reach);
        int verb = Enumerable.Range(first, trigger.First - first).LastOrDefault(i => text.Tokens[i].Norm is "hosted" or "hosts", -1);
        return verb < 0 ? null : who.Mentions.In<GeoMention>(new TokenRange(sentence.Tokens.First, verb)).LastOrDefault(g => g.Entry is { Form: GeoForm.Name, Party.Kind: PartyKind.Country } && g.Range.End > verb - 3)?.Entry.Party;
    }
}
