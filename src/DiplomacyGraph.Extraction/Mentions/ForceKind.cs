using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Mentions;

/// <summary>"the Vietnam People's Navy", "Zambia Air Force", "SANDF": a whole force of a country, whose commander is its chief.</summary>
internal static class ForceKind
{
    private static readonly WordSet Adornments = new(
        "the", "royal", "imperial", "national", "people", "peoples", "republic", "of", "revolutionary", "islamic", "socialist", "democratic", "popular", "state", "federal", "union", "kingdom", "sultanate", "sa", "sultan");

    private static readonly WordSet JointForces = new("afp", "tni", "pla", "vpa", "fardc", "rcaf", "rtarf", "spla", "tatmadaw", "bundeswehr", "ndf", "rfmf", "rbaf", "saf", "maf");

    /// <summary>The kind of office that heads the force which the words name and nothing else; null for any other body.</summary>
    public static RoleKind? Of(TokenizedText text, MentionSet found, TokenRange body)
    {
        var words = new List<string>();
        for (int i = body.First; i < body.End; i++)
        {
            Token token = text.Tokens[i];
            bool bracketed = token.Is('(') || token.Is(')') || (i > body.First && text.Tokens[i - 1].Is('('));
            bool abbreviation = token.IsAllCaps && (JointForces.Contains(token) || (token.Norm.Length is 3 or 4 or 5 && token.Norm.EndsWith("df", StringComparison.Ordinal)));
            if (abbreviation && !bracketed)
            {
                words.AddRange(["armed", "forces"]);
            }
            else if (!bracketed && found.At<GeoMention>(i) is null && token.Kind != TokenKind.Possessive && !Adornments.Contains(token))
            {
                words.Add(token.Norm);
            }
        }

        return string.Join(' ', words) switch
        {
            "armed forces" or "defence force" or "defence forces" or "defense force" or "defense forces" or "military" or "military forces" or "self defence forces" or "self defense forces" => RoleKind.ChiefOfDefence,
            "army" or "land forces" or "ground forces" or "land force" or "ground force" => RoleKind.ArmyChief,
            "navy" or "naval forces" or "naval force" => RoleKind.NavyChief,
            "air force" or "air forces" => RoleKind.AirChief,
            "coast guard" or "coastguard" or "guard" or "marine corps" or "marines" or "gendarmerie" or "border guard" => RoleKind.OtherServiceChief,
            _ => null,
        };
    }
}
