using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.Circumstances;

/// <summary>"will meet", "was to have met", "called off a visit": held, planned or cancelled.</summary>
internal static class StatusRule
{
    private static readonly WordSet Planning = new(
        "will", "would", "shall", "plans", "plan", "planned", "expected", "scheduled", "due", "invited", "invitation", "invite", "upcoming", "agreed", "intends", "intend", "set", "likely", "wants",
        "proposed", "hopes", "ready", "may", "might", "next", "forthcoming", "ahead", "going", "planning", "slated", "announced", "prepare", "preparing", "looks", "forward", "ll", "off", "supposed", "future");

    private static readonly WordSet Cancelling = new(
        "cancelled", "canceled", "cancels", "cancel", "scrapped", "scraps", "scrap", "shelved", "cancelling", "cancellation", "scratched", "scrubbed", "axed");

    private static readonly WordSet Journeys = new("leaves", "departs", "continues", "travels", "flies", "heads", "goes", "comes", "arrives");

    private static readonly WordSet Speaking = new("said", "announced", "told", "added", "noted", "declared", "confirmed", "promised", "revealed");

    private static readonly WordSet Documents = new(
        "agreement", "memorandum", "pact", "deal", "document", "accord", "protocol", "treaty", "contract", "statement", "plan", "arrangement", "declaration", "agreements", "memoranda", "documents");

    private const int Reach = 16;
    private const int PlanReach = 14;
    private const int Nearest = 4;

    /// <summary>What the words before the trigger, or behind it, say of the encounter.</summary>
    public static MeetingStatus Of(TokenizedText text, Sentence sentence, TokenRange trigger)
    {
        if (IsCancelled(text, sentence, trigger) || IsUnfulfilled(text, sentence, trigger))
        {
            return MeetingStatus.Cancelled;
        }

        bool ownWord = IsUnderWay(text, trigger) || text.Any(trigger, t => t.Norm is "expected" or "due" or "off" or "appointment" or "planned");
        return ownWord || IsSetOut(text, sentence, trigger) || IsOnTheWay(text, sentence, trigger) || HasPlan(text, sentence, trigger) || TripPurpose.IsToCome(text, sentence, trigger) || TripPurpose.IsHeadlineOfPlan(text, sentence, trigger) || PlanBehindRule.Applies(text, sentence, trigger) ? MeetingStatus.Planned : MeetingStatus.Held;
    }

    /// <summary>"is travelling to Mali": of these days, and not over.</summary>
    private static bool IsUnderWay(TokenizedText text, TokenRange trigger) =>
        trigger.First > 0 && text.Tokens[trigger.First - 1].Norm is "is" or "are" && text.Tokens[trigger.First].Norm is "travelling" or "traveling" or "flying" or "heading" or "going";

    /// <summary>"at the invitation of X" tells why someone came, not that he will.</summary>
    public static bool IsAtTheInvitation(TokenizedText text, int at) => at > 1 && text.Tokens[at].Norm == "invitation" && text.Tokens[at - 2].Norm is "at" or "on" or "upon";

    private static bool IsCancelled(TokenizedText text, Sentence sentence, TokenRange trigger)
    {
        for (int i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (IsCancelling(text, i) && !text.Any(new TokenRange(Math.Min(i, trigger.End), Math.Max(i, trigger.First)), t => t.Is(';')))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"cancelled", "called off", "dropped from", "put off indefinitely": whether a word says, with the next, that something will not be.</summary>
    public static bool IsCancelling(TokenizedText text, int at)
    {
        string word = text.Tokens[at].Norm, next = at + 1 < text.Tokens.Count ? text.Tokens[at + 1].Norm : "";
        return !IsNegated(text, at) && (Cancelling.Contains(word) || (word == "fell" && next == "victim") || (word is "dropped" or "struck" && next is "from" or "off") || (word is "called" or "call" or "calls" && next == "off") || (word == "put" && next == "off") || (word == "postponed" && next is not ("to" or "until" or "till" or "for" or "by" or "from")) || word is "unspecified" or "indefinitely");
    }

    /// <summary>"It has not been cancelled".</summary>
    private static bool IsNegated(TokenizedText text, int at) => (at > 0 && text.Tokens[at - 1].Norm == "not") || (at > 1 && text.Tokens[at - 2].Norm == "not");

    /// <summary>"was to have met", "will not take place", "had been due in Ankara but …": what did not come about.</summary>
    private static bool IsUnfulfilled(TokenizedText text, Sentence sentence, TokenRange trigger)
    {
        int first = trigger.First, end = Math.Min(sentence.Tokens.End, trigger.End + Reach);
        bool toHave = first - 3 >= sentence.Tokens.First && text.Tokens[first - 1].Norm == "have" && text.Tokens[first - 2].Norm == "to" && text.Tokens[first - 3].Norm is "was" or "were";
        return toHave || Enumerable.Range(trigger.End, Math.Max(0, end - trigger.End - 2)).Any(i => text.Tokens[i].Norm is "not" && text.Tokens[i + 1].Norm == "take" && text.Tokens[i + 2].Norm == "place");
    }

    /// <summary>"travels to Ankara on Friday": told in the present, and in running text, a journey is still to come.</summary>
    private static bool IsSetOut(TokenizedText text, Sentence sentence, TokenRange trigger) => sentence.Kind == SentenceKind.Body && Journeys.Contains(text.Tokens[trigger.First]);

    /// <summary>"leaves on Saturday for Seoul, where he meets X", "travels on to Baku for talks with": a journey in the present tense is still to come.</summary>
    private static bool IsOnTheWay(TokenizedText text, Sentence sentence, TokenRange trigger)
    {
        int journey = Enumerable.Range(sentence.Tokens.First, Math.Max(0, trigger.First - sentence.Tokens.First)).FirstOrDefault(i => Journeys.Contains(text.Tokens[i]) && !text.Tokens[i].IsCapitalised, -1);
        return journey > 0 && sentence.Kind == SentenceKind.Body && Enumerable.Range(journey, trigger.End - journey).Any(i => text.Tokens[i].Norm is "where" or "for" or "trip" or "visit" or "tour");
    }

    /// <summary>"is due to visit X on Tuesday for a meeting with", "plans to meet", "is to fly to Oslo on Friday to meet": a word of plans before the trigger, in its clause.</summary>
    private static bool HasPlan(TokenizedText text, Sentence sentence, TokenRange trigger)
    {
        if (IsSignedDocument(text, sentence, trigger))
        {
            return false;
        }

        bool later = false;
        for (int at = trigger.First - 1; at >= Math.Max(sentence.Tokens.First, trigger.First - PlanReach); at--)
        {
            string word = text.Tokens[at].Norm;
            if ((word is "," or ";" && at < trigger.First - Nearest) || (later && Speaking.Contains(word)))
            {
                return false;
            }

            later |= word is "after" or "following" or "during";
            if (IsPlan(text, trigger, at))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPlan(TokenizedText text, TokenRange trigger, int at)
    {
        string word = text.Tokens[at].Norm;
        bool isTo = word is "is" or "are" or "was" or "were" && at + 1 < trigger.First && at >= trigger.First - Nearest && text.Tokens[at + 1].Norm == "to";
        bool onTheWay = word is "is" or "are" && at + 1 < trigger.First && text.Tokens[at + 1].Norm == "to" && text.Tokens[trigger.First - 1].Norm == "to";
        bool needsTo = word is "agreed" or "set" or "next" or "proposed" or "off" or "going" or "ready" or "wants" && text.Tokens[trigger.First - 1].Norm != "to";
        return isTo || onTheWay || (Planning.Contains(word) && !IsAtTheInvitation(text, at) && !text.Tokens[at].IsAllCaps && !(word == "may" && text.Tokens[at].IsCapitalised) && !needsTo);
    }

    /// <summary>"will go to Minsk under an agreement signed by": what is signed is signed, whatever it brings.</summary>
    public static bool IsSignedDocument(TokenizedText text, Sentence sentence, TokenRange trigger) =>
        text.Tokens[trigger.First].Norm == "signed" && trigger.First > sentence.Tokens.First && Documents.Contains(text.Tokens[trigger.First - 1]);
}
