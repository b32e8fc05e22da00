using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Entities;

/// <summary>A text published by "President of Freedonia" names its own president without a title: "X had a telephone conversation with the President of …".</summary>
internal sealed class PublisherOfficeRule(Lexicon lexicon)
{
    /// <summary>The publisher's office for the person without one who acts first; null where the publisher is no office or its holder is named.</summary>
    public (int Person, EntityRole Role)? Find(TokenizedText text, MentionSet found, IReadOnlyList<NameClusters.Cluster> clusters, List<EntityRole>[] roles)
    {
        if (OfficeOf(text.Article.Publisher) is not (RoleKind kind, Party of) || roles.Any(list => list.Any(r => r.Kind == kind && r.Of == of)))
        {
            return null;
        }

        int person = Enumerable.Range(0, clusters.Count).Where(i => roles[i].Count == 0 && clusters[i].Mentions.Any(m => Acts(text, m)))
            .OrderByDescending(i => clusters[i].Mentions.Count).ThenBy(i => i).FirstOrDefault(-1);
        if (person < 0)
        {
            return null;
        }

        TokenRange first = clusters[person].First.Range;
        TokenRange title = found.All<RoleMention>().FirstOrDefault(r => r.Kind == kind && r.Of is null)?.Range ?? first;
        return (person, new EntityRole(title, kind, of, RoleStatus.Current, "publisher's own office", first));
    }

    private (RoleKind Kind, Party Of)? OfficeOf(string? publisher)
    {
        TokenList tokens = lexicon.Tokenizer.Cut(publisher ?? "");
        Party? party = lexicon.Geo.FindIn(tokens, new TokenRange(0, tokens.Count)).Select(h => h.Value.Party).FirstOrDefault(p => p is not null);
        return party is Party of && lexicon.RoleTitles.LongestAt(tokens, 0, tokens.Count) is { Value: { IsWeak: false } title }
            && title.Kind is RoleKind.HeadOfState or RoleKind.HeadOfGovernment ? (title.Kind, of) : null;
    }

    /// <summary>Near the beginning of a sentence, not behind "of" or "by".</summary>
    private static bool Acts(TokenizedText text, NameMention name)
    {
        TokenRange sentence = text.SentenceAt(name.Range.First).Tokens;
        return name.Range.First - sentence.First < 5 && (name.Range.First == sentence.First || text.Tokens[name.Range.First - 1].Norm is not ("of" or "by" or "with" or "to" or "from"));
    }
}
