using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.CooperationRules;

/// <summary>"the armed forces of both countries", "the two defence ministers": whether defence or security is spoken of at all.</summary>
internal static class DefenceSubject
{
    private static readonly WordSet Words = new(
        "defence", "defense", "military", "militaries", "army", "armies", "armed", "navy", "navies", "naval", "troops", "soldiers", "forces", "arms", "weapons", "guard", "guards", "battalion", "brigade", "peacekeepers",
        "peacekeeping", "officers", "cadets", "pilots", "warships", "air", "coastguard", "pla", "counterterrorism", "terrorism", "deterrence", "generals", "admirals", "missile", "missiles", "drill", "drills", "exercise", "exercises", "warship", "frigate", "frigates", "helicopter", "helicopters", "tanks",
        "howitzers", "patrol", "patrols", "airspace", "fighters", "jets", "drones", "artillery", "trainers", "instructors", "fleet", "corvette", "submarines", "radar", "hotline", "contingent", "insurgents", "terrorists", "piracy",
        "marines", "commandos", "sailors", "submariners", "airmen", "paratroopers", "servicemen", "soldier", "gunners", "brigades", "battalions", "regiment", "squadron", "squadrons", "platoon", "cadet", "warplanes", "ammunition", "howitzer", "tank", "shells", "rifles", "munitions", "weaponry", "weapon", "submarine", "interceptors", "militia", "gendarmerie", "garrison");

    private static readonly HashSet<RoleKind> Offices =
    [
        RoleKind.DefenceMinister, RoleKind.DeputyDefenceMinister, RoleKind.ChiefOfDefence, RoleKind.DeputyChiefOfDefence, RoleKind.ArmyChief, RoleKind.NavyChief, RoleKind.AirChief, RoleKind.OtherServiceChief, RoleKind.Commander,
        RoleKind.DefenceAttache, RoleKind.MilitaryOfficer,
    ];

    private static readonly HashSet<string> Alliances = new(StringComparer.Ordinal) { "NATO", "CSTO" };

    /// <summary>Whether a sentence names armed forces, or somebody of the meeting speaks for a military alliance, or somebody of the meeting or of the sentence holds an office of defence.</summary>
    public static bool IsIn(TokenizedText text, EntitySet who, Sentence sentence, DetectedMeeting? meeting) =>
        IsNamed(text, sentence)
        || meeting?.Persons.Any(HoldsOffice) == true || meeting?.Parties.Any(p => Alliances.Contains(p.Code)) == true
        || who.In(sentence.Tokens).Any(r => (r.Person is not null && HoldsOffice(r.Person)) || (r.Role is RoleKind kind && Offices.Contains(kind)));

    /// <summary>Whether a sentence has a word of armed forces or weapons.</summary>
    public static bool IsNamed(TokenizedText text, Sentence sentence) => Words.IsIn(text, sentence.Tokens);

    private static bool HoldsOffice(PersonEntity person) => person.Roles.Any(r => Offices.Contains(r.Kind));
}
