using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Events.Circumstances;

/// <summary>"Ministers in Lagos: as it happened" above "09:15 …", "11:30 …": paragraphs that open with the time of day tell of the day of publication, and of the place in the headline.</summary>
internal static class LivePage
{
    private const int Fewest = 3, Shortest = 4, Longest = 5;

    /// <summary>Whether a text is told hour by hour.</summary>
    public static bool Is(TokenizedText text)
    {
        int times = 0;
        for (int i = 1; i < text.Sentences.Count && times < Fewest; i++)
        {
            times += text.Sentences[i].Paragraph != text.Sentences[i - 1].Paragraph && IsTime(text, text.Sentences[i]) ? 1 : 0;
        }

        return times == Fewest;
    }

    /// <summary>The place that the headline gives; null for none.</summary>
    public static GeoMention? Place(TokenizedText text, EntitySet who) => text.Sentences.Where(s => s.Kind == SentenceKind.Headline)
        .SelectMany(s => who.Mentions.In<GeoMention>(s.Tokens).Where(g => g.Entry is { IsPlace: true, Party: not null } && (g.Range.First == s.Tokens.First || text.Tokens[g.Range.First - 1].Norm is "in" or "at"))).FirstOrDefault();

    /// <summary>"09:15", "9.15" as the first words of a sentence.</summary>
    private static bool IsTime(TokenizedText text, Sentence sentence)
    {
        string words = text.TextOf(sentence.Tokens with { End = Math.Min(sentence.Tokens.End, sentence.Tokens.First + 3) });
        int length = words.IndexOf(' ', StringComparison.Ordinal);
        string time = length < 0 ? words : words[..length];
        return time.Length is Shortest or Longest && time[^3] is ':' or '.' && TimeOnly.TryParse(time.Replace('.', ':'), System.Globalization.CultureInfo.InvariantCulture, out _);
    }
}
