using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Mentions;

/// <summary>", Ministry of Defence,", "(Defence Production)", "2 Division", ", Pakistan Air Force": the body of an office, named behind it without a preposition.</summary>
internal sealed class TitleBody(TitleTail tail)
{
    private static readonly WordSet BodyNouns = new(
        "ministry", "command", "department", "directorate", "division", "forces", "force", "army", "navy", "staff", "headquarters", "operations", "intelligence", "information", "relations", "bureau",
        "agency", "authority", "council", "committee", "corps", "fleet", "wing", "region", "academy", "college", "cooperation", "policy", "fleets", "brigade", "squadron", "centre", "center");

    /// <summary>", Pakistan Air Force": a party with words for its forces.</summary>
    public static (int End, Party Party)? ForceAfterComma(TokenizedText text, MentionSet found, int at, int bound)
    {
        at += at < bound && text.Tokens[at].Norm == "the" ? 1 : 0;
        if (at >= bound || found.StartingAt<GeoMention>(at) is not { Party: Party party } geo)
        {
            return null;
        }

        int end = geo.Range.End;
        while (end < bound && text.Tokens[end].IsCapitalised && TitleTail.ForceWords.Contains(text.Tokens[end]))
        {
            end++;
        }

        bool closes = end == bound || text.Tokens[end].Kind == TokenKind.Punctuation;
        return closes && (end > geo.Range.End || (geo.Entry.Form is GeoForm.Name or GeoForm.Institution && end < bound)) ? (end, party) : null;
    }

    /// <summary>"Chief of the Defence Intelligence Service", "General Officer Commanding 2 Division", "Chief of Army Staff Pakistan Army", "chief of defence force F-FDTL,": words right behind a title that name its body; null for others.</summary>
    public static int? DirectEnd(TokenizedText text, MentionSet found, int at, int bound)
    {
        Token token = text.Tokens[at];
        if (!token.AfterSpace || at == 0)
        {
            return null;
        }

        if (token.Kind == TokenKind.Number && at + 1 < bound && text.Tokens[at + 1].Norm is "division" or "brigade" or "corps" or "battalion" or "regiment" or "wing" or "squadron" or "group")
        {
            return at + 2;
        }

        if (token.IsCapitalised && token.Norm is "service" or "agency" or "directorate" or "headquarters" or "bureau" && text.Tokens[at - 1].IsCapitalised)
        {
            return at + 1;
        }

        int comma = at + 1 < bound && text.Tokens[at + 1].AfterHyphen ? at + 2 : at + 1;
        if (token is { IsAllCaps: true, Norm.Length: < 8 } or { IsInitial: true } && comma < bound && text.Tokens[comma].Is(',') && text.Tokens[comma - 1].IsAllCaps && TitleTail.ForceWords.Contains(text.Tokens[at - 1].Norm) && found.At<GeoMention>(at) is null)
        {
            return comma;
        }

        if (found.StartingAt<GeoMention>(at) is not { Entry.Form: GeoForm.Name } country || text.Tokens[at - 1].Norm is not ("staff" or "commander" or "chief"))
        {
            return null;
        }

        int force = country.Range.End;
        while (force < bound && text.Tokens[force].IsCapitalised && text.Tokens[force].Norm != "general" && TitleTail.ForceWords.Contains(text.Tokens[force].Norm))
        {
            force++;
        }

        return force > country.Range.End ? force : null;
    }

    /// <summary>"(Defence Production)", "(East)": a subject in brackets behind "secretary"; null for others.</summary>
    public static int? BracketedSubjectEnd(TokenizedText text, int open, int bound)
    {
        int close = open + 1;
        while (close < bound && close - open < 6 && (text.Tokens[close].IsCapitalised || text.Tokens[close].Norm is "and" or "of" || text.Tokens[close].Is('&')))
        {
            close++;
        }

        return close > open + 1 && close < bound && text.Tokens[close].Is(')') && text.Tokens[open - 1].Norm is "secretary" or "director" or "advisor" or "adviser" ? close + 1 : null;
    }

    /// <summary>", Ministry of Defence,", ", Defence Information,", ", United States Africa Command (AFRICOM),": the body that an office heads, in capitals between commas; null for others.</summary>
    public int? BodyAfterComma(TokenizedText text, MentionSet found, int comma, int bound)
    {
        int at = comma + 1;
        at += at < bound && text.Tokens[at].Norm == "the" ? 1 : 0;
        int first = at;
        bool body = false;
        while (at < bound && at - first < 8 && (text.Tokens[at].IsCapitalised || (at > first && TitleTail.IsJoint(text, at))))
        {
            if (tail.StartsAnother(text, at, bound))
            {
                return null;
            }

            body |= BodyNouns.Contains(text.Tokens[at]);
            at++;
        }

        int end = at;
        bool bracket = end + 2 < bound && text.Tokens[end].Is('(') && text.Tokens[end + 2].Is(')');
        end += bracket ? 3 : 0;
        bool closed = end == bound || text.Tokens[end].Is(',') || text.Tokens[end].Is('.') || text.Tokens[end].Is(';');
        return body && closed && at > first + 1 && text.Tokens[at - 1].IsCapitalised ? end : null;
    }
}
