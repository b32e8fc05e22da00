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

    private static readonly string[][] ToBeHeld = [["will", "be", "held"], ["to", "be", "held"], ["will", "take", "place"], ["to", "take", "place"], ["would", "be", "held"], ["would", "take", "place"]];

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
        if (IsCancelled(text, sentence) || IsUnfulfilled(text, sentence, trigger))
        {
            return MeetingStatus.Cancelled;
        }

        bool ownWord = text.Any(trigger, t => t.Norm is "expected" or "due" or "off" or "appointment" or "planned");
        return ownWord || IsSetOut(text, sentence, trigger) || IsOnTheWay(text, sentence, trigger) || HasPlan(text, sentence, trigger) || IsPlannedBehind(text, sentence, trigger) ? MeetingStatus.Planned : MeetingStatus.Held;
    }

    /// <summary>"at the invitation of X" tells why someone came, not that he will.</summary>
    public static bool IsAtTheInvitation(TokenizedText text, int at) => at > 1 && text.Tokens[at].Norm == "invitation" && text.Tokens[at - 2].Norm is "at" or "on" or "upon";

    /// <summary>"a trip to Seoul, planned for January", "talks are set for April 5", "visits Ankara next week", "the meeting is to be held in May".</summary>
    private static bool IsPlannedBehind(TokenizedText text, Sentence sentence, TokenRange trigger)
    {
        if (trigger.End + 1 < sentence.Tokens.End && (text.Tokens[trigger.End].Norm == "will" || (text.Tokens[trigger.End].Norm is "is" or "are" && text.Tokens[trigger.End + 1].Norm == "to")))
        {
            return true;
        }

        bool visit = text.Any(trigger, t => t.Norm is "visit" or "trip" or "tour");
        int verb = Enumerable.Range(trigger.First, Math.Min(sentence.Tokens.End, trigger.End + Nearest) - trigger.First).FirstOrDefault(i => text.Tokens[i].Norm is "would" or "will" or "that" or "which" or "," or "who", -1);
        if (visit && verb >= 0 && text.Tokens[verb].Norm is "would" or "will")
        {
            return true;
        }

        if (Enumerable.Range(trigger.End, Math.Max(0, Math.Min(sentence.Tokens.End - 2, trigger.End + Reach) - trigger.End)).Any(i => ToBeHeld.Any(words => text.Says(words, i, sentence.Tokens.End))))
        {
            return true;
        }

        for (int i = trigger.End; i + 1 < Math.Min(sentence.Tokens.End, trigger.End + 9); i++)
        {
            if (text.Tokens[i].Norm is "planned" or "scheduled" or "set" or "slated" && text.Tokens[i + 1].Norm is "for" or "to" or "in" or "on")
            {
                return true;
            }

            if (text.Tokens[i].Norm == "next" && text.Tokens[i + 1].Norm is "week" or "month" or "year")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCancelled(TokenizedText text, Sentence sentence)
    {
        for (int i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (IsCancelling(text, i))
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
        return Cancelling.Contains(word) || (word == "fell" && next == "victim") || (word is "dropped" or "struck" && next is "from" or "off") || (word is "called" or "call" or "calls" && next == "off") || (word == "put" && next == "off") || (word == "postponed" && next is not ("to" or "until" or "till" or "for" or "by" or "from")) || word is "unspecified" or "indefinitely";
    }

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
        return journey > 0 && sentence.Kind == SentenceKind.Body && Enumerable.Range(journey, trigger.First - journey).Any(i => text.Tokens[i].Norm is "where" or "for");
    }

    /// <summary>"is due to visit X on Tuesday for a meeting with", "plans to meet": a word of plans before the trigger, in its clause.</summary>
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
        bool needsTo = word is "agreed" or "set" or "next" or "proposed" or "off" or "going" or "ready" or "wants" && text.Tokens[trigger.First - 1].Norm != "to";
        return isTo || (Planning.Contains(word) && !IsAtTheInvitation(text, at) && !text.Tokens[at].IsAllCaps && !(word == "may" && text.Tokens[at].IsCapitalised) && !needsTo);
    }

    /// <summary>"will go to Minsk under an agreement signed by": what is signed is signed, whatever it brings.</summary>
    private static bool IsSignedDocument(TokenizedText text, Sentence sentence, TokenRange trigger) =>
        text.Tokens[trigger.First].Norm == "signed" && trigger.First > sentence.Tokens.First && Documents.Contains(text.Tokens[trigger.First - 1]);
}
