using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Events.CooperationRules;

/// <summary>"promised two sappers", "asked for boots", "ten places will be given": whether words are what somebody sends, gives, keeps or asks for.</summary>
internal static class Giving
{
    private const int Reach = 7, Behind = 4;

    private static readonly WordSet Verbs = new(
        "send", "sends", "sent", "sending", "give", "gives", "gave", "given", "giving", "promise", "promises", "promised", "promising", "pledge", "pledges", "pledged", "offer", "offers", "offered", "offering", "ask", "asks", "asked", "asking", "provide", "provides", "provided", "providing",
        "supply", "supplies", "supplied", "donate", "donates", "donated", "donating", "hand", "handed", "handing", "lend", "lends", "lent", "lending", "loan", "loaned", "deliver", "delivers", "delivered", "contribute", "contributes", "contributed", "contributing", "deploy", "deploys", "deployed", "deploying",
        "dispatch", "dispatched", "ship", "shipped", "transfer", "transferred", "request", "requests", "requested", "requesting", "want", "wants", "wanted", "wanting", "seek", "seeks", "sought", "seeking", "need", "needs", "needed", "buy", "buys", "bought", "buying", "sell", "sells", "sold", "selling",
        "receive", "receives", "received", "get", "gets", "got", "keep", "keeps", "kept", "keeping", "withdraw", "withdraws", "withdrew", "withdrawn", "withdrawing", "pull", "pulls", "pulled", "pulling", "add", "adds", "added", "bring", "brings", "brought", "field", "commit", "commits", "committed", "second", "station", "stationed",
        "detach", "earmark", "earmarked", "assign", "assigned", "offer", "lease", "leased", "order", "ordered", "procure", "finance", "finances", "financed", "fund", "funds", "funded", "pay", "pays", "paid", "extend", "extended", "accept", "accepted", "take", "takes", "took", "taken", "put", "allocate", "allocated", "gift", "gifted");

    private static readonly WordSet Passives = new("sent", "given", "provided", "supplied", "donated", "delivered", "handed", "lent", "loaned", "deployed", "dispatched", "shipped", "transferred", "withdrawn", "offered", "promised", "added", "bought", "sold", "arrive", "join", "stay", "remain", "leave", "follow", "serve", "come", "comes", "go");

    private static readonly WordSet Ends = new(";", "that", "which", "who", "where", "when", "while", "because", "said", "says", "met", "visited");

    /// <summary>Whether a verb of giving governs the words.</summary>
    public static bool Of(TokenizedText text, TokenRange clause, TokenRange thing) => IsObject(text, clause, thing) || IsSubject(text, clause, thing);

    private static bool IsObject(TokenizedText text, TokenRange clause, TokenRange thing)
    {
        for (int i = thing.First - 1; i >= Math.Max(clause.First, thing.First - Reach); i--)
        {
            if (Ends.Contains(text.Tokens[i]) || text.Tokens[i].Is(';'))
            {
                return false;
            }

            if (Verbs.Contains(text.Tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSubject(TokenizedText text, TokenRange clause, TokenRange thing)
    {
        for (int i = thing.End; i < Math.Min(clause.End, thing.End + Behind); i++)
        {
            if (Passives.Contains(text.Tokens[i]))
            {
                return i > thing.End;
            }
        }

        return false;
    }
}
