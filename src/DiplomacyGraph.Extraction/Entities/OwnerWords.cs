using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Entities;

/// <summary>"the Sultan's chief of staff", "the kingdom's defence minister": a form of government that stands for one of a few countries.</summary>
internal sealed class OwnerWords(Lexicon lexicon)
{
    /// <summary>The country of the text that has such a ruler, the one named last before the office first; null where no such word owns it.</summary>
    public Party? Find(OfficeQuestion asked)
    {
        TokenizedText text = asked.Text;
        bool inside = asked.Role.Title.Length > 2 && text.Tokens[asked.At + 1].Kind == TokenKind.Possessive;
        int owner = inside ? asked.At : asked.At - 2;
        bool owns = owner >= asked.Sentence.First && text.Tokens[owner + 1].Kind == TokenKind.Possessive;
        if (!owns || !lexicon.Realms.TryGetValue(text.Tokens[owner].Norm, out IReadOnlyList<Party>? realms))
        {
            return null;
        }

        List<Party> named = [.. asked.Found.All<GeoMention>().Where(g => g.Range.First < owner).Select(g => g.Entry.Party).OfType<Party>().Reverse(), .. asked.Found.All<GeoMention>().Select(g => g.Entry.Party).OfType<Party>()];
        return realms.Count == 1 ? realms[0] : named.Where(realms.Contains).Select(p => (Party?)p).FirstOrDefault();
    }
}
