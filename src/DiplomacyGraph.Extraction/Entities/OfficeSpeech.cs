using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Entities;

/// <summary>Whose "our" it is, and for whom an envoy speaks: "OKORO: Our Chief of Navy, Admiral X", "Ambassador X repeated that Moscow wants more".</summary>
internal static class OfficeSpeech
{
    private const int Label = 8;
    private const int Reach = 5;

    /// <summary>"OKORO: Our Chief of Navy, Admiral X": the speaker's country, by the label at the head of the paragraph or of the turn.</summary>
    public static Party? OfSpeaker(OfficeQuestion asked)
    {
        (TokenizedText text, _, EntityRole role, TokenRange sentence) = asked;
        int own = role.Title.First - 1;
        bool ours = own >= sentence.First && text.Tokens[own].Norm is "our" or "my";
        return ours ? SpeakerAt(asked, text.SentenceAt(own)) : null;
    }

    /// <summary>"Ambassador X repeated that Moscow wants more": the capital whose wish an envoy tells.</summary>
    public static Party? OfEnvoy(OfficeQuestion asked)
    {
        (TokenizedText text, MentionSet found, EntityRole role, TokenRange sentence) = asked;
        if (role.Kind is not (RoleKind.Ambassador or RoleKind.DefenceAttache or RoleKind.Spokesperson))
        {
            return null;
        }

        int that = Enumerable.Range(role.Title.End, Math.Max(0, Math.Min(sentence.End, role.Title.End + Label) - role.Title.End)).FirstOrDefault(i => text.Tokens[i].Norm == "that", sentence.End);
        return that + 1 < sentence.End && found.StartingAt<GeoMention>(that + 1) is { Entry: { Form: GeoForm.Capital or GeoForm.Name, Party: { Kind: PartyKind.Country } of } } capital
            && capital.Range.End < sentence.End && text.Tokens[capital.Range.End].Kind == TokenKind.Word ? of : null;
    }

    /// <summary>"Outgoing Defence Attache of Indonesia Y … The new Defence Attache, Colonel X": one follows the other.</summary>
    public static Party? OfOutgoing(OfficeQuestion asked)
    {
        (TokenizedText text, MentionSet found, EntityRole role, _) = asked;
        bool comes = text.Any(role.Title, t => t.Norm is "new" or "incoming" or "next" or "designate");
        return !comes ? null : found.All<RoleMention>().Where(r => r.Kind == role.Kind && r.Of is { Kind: PartyKind.Country } && r.Range.First < role.Title.First).Select(r => r.Of).LastOrDefault();
    }

    /// <summary>"Ghana's naval chief in Abidjan … The Chief of the Naval Staff, Admiral X": an office told elsewhere with its country and without a name.</summary>
    public static Party? OfUnnamed(OfficeQuestion asked)
    {
        (TokenizedText text, MentionSet found, EntityRole role, _) = asked;
        return !OfficeQuestion.OneAtATime.Contains(role.Kind) || role.Kind is RoleKind.HeadOfState ? null
            : found.All<RoleMention>().Where(r => r.Kind == role.Kind && !r.IsPlural && r.Status == role.Status && r.Of is { Kind: PartyKind.Country } && !asked.IsTaken(r.Of) && IsUnnamed(text, found, r)).Select(r => r.Of).FirstOrDefault();
    }

    private static bool IsUnnamed(TokenizedText text, MentionSet found, RoleMention role)
    {
        int last = Math.Min(role.Range.End + 2, text.SentenceAt(role.Range.First).Tokens.End);
        return !found.In<NameMention>(new TokenRange(role.Range.End, last)).Any() && !Enumerable.Range(Math.Max(0, role.Range.First - 3), Math.Min(3, role.Range.First)).Any(i => found.At<NameMention>(i) is not null);
    }

    /// <summary>The country of whoever the label before a sentence names; null in a text without labels.</summary>
    private static Party? SpeakerAt(OfficeQuestion asked, Sentence sentence)
    {
        for (int i = sentence.Index; i >= Math.Max(1, sentence.Index - Reach); i--)
        {
            Sentence head = asked.Text.Sentences[i];
            int limit = Math.Min(head.Tokens.End, head.Tokens.First + Label);
            int colon = Enumerable.Range(head.Tokens.First, limit - head.Tokens.First).FirstOrDefault(t => asked.Text.Tokens[t].Is(':'), -1);
            if (colon > 0 && asked.Text.Sentences[i - 1].Paragraph != head.Paragraph)
            {
                NameMention? speaker = asked.Found.In<NameMention>(new TokenRange(head.Tokens.First, colon)).LastOrDefault();
                int person = speaker is null ? -1 : Enumerable.Range(0, asked.Clusters.Count).FirstOrDefault(c => asked.Clusters[c].Mentions.Contains(speaker), -1);
                return person < 0 ? null : asked.Roles[person].Select(r => r.Of).FirstOrDefault(o => o is not null);
            }
        }

        return null;
    }
}
