using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Events.CooperationRules;

/// <summary>"both sides", "the two ministers", "they": words that mean all who take part.</summary>
internal static class JointSubject
{
    private static readonly WordSet Groups = new(
        "both", "they", "sides", "leaders", "ministers", "secretaries", "parties", "generals", "chiefs", "presidents", "commanders", "officials", "allies", "governments", "countries", "nations", "armies",
        "militaries", "interlocutors", "counterparts", "navies", "officers", "participants", "dignitaries", "admirals", "delegations", "staffs", "neighbours", "neighbors", "capitals", "two", "three", "four",
        "five", "six", "members", "partners", "forces", "ministries", "advisors", "advisers", "diplomats", "talks", "meeting", "conversation", "discussion", "discussions", "negotiations", "heads", "states");

    private static readonly Dictionary<string, int> Numbers = new(StringComparer.Ordinal)
    {
        ["both"] = 2,
        ["two"] = 2,
        ["bilateral"] = 2,
        ["three"] = 3,
        ["trilateral"] = 3,
        ["tripartite"] = 3,
        ["four"] = 4,
        ["quadrilateral"] = 4,
        ["five"] = 5,
        ["six"] = 6,
    };

    /// <summary>Whether a token is such a word.</summary>
    public static bool IsGroupWord(TokenizedText text, int at) => Groups.Contains(text.Tokens[at]);

    /// <summary>Whether the words that end before a token mean a group: "the two ministers", "the Chiefs of Defence".</summary>
    public static bool EndsAt(TokenizedText text, EntitySet who, TokenRange clause, int end) =>
        end > clause.First && ((IsGroupWord(text, end - 1) && who.Mentions.At<NameMention>(end - 1) is null) || who.Mentions.At<RoleMention>(end - 1) is { IsPlural: true, Of: null });

    /// <summary>How many the words before a token say they are: 2 for "the two ministers"; null where they do not.</summary>
    public static int? CountBefore(TokenizedText text, TokenRange clause, int end)
    {
        for (int i = end - 1; i >= Math.Max(clause.First, end - 5); i--)
        {
            if (Numbers.TryGetValue(text.Tokens[i].Norm, out int count))
            {
                return count;
            }
        }

        return null;
    }
}
