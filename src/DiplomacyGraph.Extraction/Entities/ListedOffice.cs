using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Entities;

/// <summary>"Israeli President X, Prime Minister Y and Z", "his country's ambassador": the party of the office or the person spoken of before.</summary>
internal static class ListedOffice
{
    private static readonly WordSet Joints = new("and", "the", "as", "well", "of", "its", "by", "his", "her", "highness", "majesty", "excellency", "he", "hrh", "h");

    /// <summary>The party of the office before it in the same list.</summary>
    public static Party? FromList(OfficeQuestion asked)
    {
        (TokenizedText text, MentionSet found) = (asked.Text, asked.Found);
        int at = asked.At - 1, first = asked.Sentence.First;
        while (at > first && (text.Tokens[at].Is(',') || text.Tokens[at].Is(';') || Joints.Contains(text.Tokens[at])))
        {
            at--;
        }

        bool joined = at < asked.At - 1;
        if (!joined || found.At<NameMention>(at) is not NameMention before || before.Range.End != at + 1)
        {
            return null;
        }

        int owner = Enumerable.Range(0, asked.Clusters.Count).First(c => asked.Clusters[c].Mentions.Contains(before));
        return asked.Guessed.Contains(owner) || asked.Roles[owner].Any(r => r.Kind == asked.Role.Kind && OfficeQuestion.OneAtATime.Contains(r.Kind)) ? null : asked.Roles[owner].Select(r => r.Of).FirstOrDefault(o => o is { Kind: PartyKind.Country });
    }

    /// <summary>"invited to the residence of his country's ambassador, X": the country of the guest spoken of.</summary>
    public static Party? FromOwner(OfficeQuestion asked)
    {
        (TokenizedText text, IReadOnlyList<NameClusters.Cluster> clusters) = (asked.Text, asked.Clusters);
        int at = asked.At;
        bool own = at > 3 && text.Tokens[at - 1].Kind == TokenKind.Possessive && text.Tokens[at - 2].Norm is "country" or "nation" && text.Tokens[at - 3].Norm is "his" or "her";
        return !own ? null : Enumerable.Range(0, clusters.Count).Where(c => clusters[c].First.Range.First < at)
            .OrderByDescending(c => clusters[c].Mentions.Last(m => m.Range.First < at).Range.First)
            .Select(c => asked.Roles[c].Select(r => r.Of).FirstOrDefault(o => o is { Kind: PartyKind.Country })).FirstOrDefault(o => o is not null && o != asked.Home);
    }
}
