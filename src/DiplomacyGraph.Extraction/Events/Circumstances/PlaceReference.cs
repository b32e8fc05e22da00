using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Events.Circumstances;

/// <summary>"here", "met there with Y", "in the Chinese capital": words that stand for a place named elsewhere in the text.</summary>
internal static class PlaceReference
{
    private const int Reach = 3;

    /// <summary>"signed here by X", "met in the capital on Monday": the place that the words close behind a trigger stand for; null for none.</summary>
    public static GeoMention? Close(TokenizedText text, EntitySet who, Sentence sentence, TokenRange trigger) =>
        Here(text, who, sentence with { Tokens = new TokenRange(trigger.End, Math.Min(sentence.Tokens.End, trigger.End + Reach)) });

    /// <summary>The place that the words of a sentence stand for; null for none.</summary>
    public static GeoMention? Find(TokenizedText text, EntitySet who, Sentence sentence, TokenRange trigger) =>
        There(text, who, sentence, trigger) ?? Capital(text, who, sentence) ?? Here(text, who, sentence);

    private static GeoMention? Here(TokenizedText text, EntitySet who, Sentence sentence) => SaysHere(text, who.Mentions, sentence) ? who.Written.PartAt(sentence.Tokens.First) ?? who.DatelinePlace ?? who.Written.Imprint : null;

    /// <summary>"met there with Y": the place named last before.</summary>
    private static GeoMention? There(TokenizedText text, EntitySet who, Sentence sentence, TokenRange trigger)
    {
        int first = Math.Max(sentence.Tokens.First, trigger.First - Reach), end = Math.Min(sentence.Tokens.End, trigger.End + Reach);
        bool there = Enumerable.Range(first, end - first).Any(i => text.Tokens[i].Norm == "there" && !(i + 1 < text.Tokens.Count && text.Tokens[i + 1].Norm is "is" or "was" or "are" or "were" or "will" or "has"));
        int told = text.SentenceAt(trigger.First).Index;
        return !there ? null : Enumerable.Range(0, 2).Where(back => told - back >= 0).SelectMany(back => Places(text, who, text.Sentences[told - back]).Where(g => g.Range.End <= trigger.First).Reverse()).FirstOrDefault();
    }

    private static IEnumerable<GeoMention> Places(TokenizedText text, EntitySet who, Sentence sentence) =>
        who.Mentions.In<GeoMention>(sentence.Tokens).Where(g => PlaceShape.IsWhere(text, who.Mentions, sentence, g));

    /// <summary>"in the Chinese capital", "the capital of China": the capital by its name where the text also gives it.</summary>
    private static GeoMention? Capital(TokenizedText text, EntitySet who, Sentence sentence)
    {
        GeoMention? country = who.Mentions.In<GeoMention>(sentence.Tokens).FirstOrDefault(g => g.Entry.Form == GeoForm.Adjective
            && g.Range.End < sentence.Tokens.End && text.Tokens[g.Range.End].Norm == "capital" && g.Range.First > sentence.Tokens.First && text.Tokens[g.Range.First - 1].Norm == "the");
        return country is null ? null : who.Mentions.All<GeoMention>().FirstOrDefault(g => g.Entry.Form == GeoForm.Capital && g.Entry.Party == country.Entry.Party)
            ?? new GeoMention(country.Range with { End = country.Range.End + 1 }, new GeoEntry(country.Entry.Party, GeoForm.Place));
    }

    /// <summary>"here", "in this city", "in the capital".</summary>
    private static bool SaysHere(TokenizedText text, MentionSet found, Sentence sentence) => Enumerable.Range(sentence.Tokens.First, sentence.Tokens.Length).Any(i => text.Tokens[i].Norm == "here"
        || (i > 1 && text.Tokens[i].Norm is "city" or "capital" or "town" && found.At<GeoMention>(i + 1) is null && (text.Tokens[i - 1].Norm == "this" || (text.Tokens[i].Norm == "capital" && text.Tokens[i - 1].Norm == "the" && text.Tokens[i - 2].Norm == "in"))));

    /// <summary>A place as it is written: "Washington, D.C.", "the White House".</summary>
    public static TokenRange Full(TokenizedText text, GeoMention place)
    {
        (int first, int end) = (place.Range.First, place.Range.End);
        bool district = end + 1 < text.Tokens.Count && text.Tokens[end].Is(',') && text.Tokens[end + 1].Norm == "dc";
        bool article = place.Entry.Form == GeoForm.Seat && text.Tokens[end - 1].Norm is "house" or "palace" or "lodge" or "kremlin" && first > 0 && text.Tokens[first - 1].Norm == "the";
        return new TokenRange(first - (article ? 1 : 0), end + (district ? 2 : 0));
    }
}
