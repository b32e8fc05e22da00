using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Events.CooperationRules;

/// <summary>"frigates", "F-16s", "tanks": things that are bought and given, but also sent and used.</summary>
internal static class Weapon
{
    private static readonly WordSet Naval = new(
        "ship", "ships", "frigate", "frigates", "corvette", "corvettes", "destroyer", "destroyers", "boat", "boats", "vessel", "vessels", "craft", "submarine", "submarines", "carrier", "carriers", "minehunters", "minesweepers", "speedboats", "cutter", "cutters");

    private static readonly WordSet Others = new(
        "aircraft", "jet", "jets", "plane", "planes", "helicopter", "helicopters", "chinook", "chinooks", "warplanes", "fighters", "gunships", "drone", "drones", "uavs", "gripen", "eurofighter", "patriot", "patriots", "tank", "tanks", "vehicles", "howitzer", "howitzers", "missiles", "radar", "radars", "himars",
        "artillery", "leopard", "abrams", "16s", "15s", "35s", "18s", "16", "35", "18", "15", "29s", "29", "17", "130s", "rifles", "guns", "launchers", "ammunition", "weapons", "arms", "systems");

    /// <summary>Whether words end in the name of such a thing.</summary>
    public static bool Is(TokenizedText text, TokenRange range) => IsNaval(text, range) || Others.Contains(text.Tokens[range.End - 1]);

    /// <summary>Whether it goes to sea.</summary>
    public static bool IsNaval(TokenizedText text, TokenRange range) => Naval.Contains(text.Tokens[range.End - 1]);

    /// <summary>Whether it is an air defence system.</summary>
    public static bool IsSystem(TokenizedText text, TokenRange range) =>
        text.Any(range, t => t.Norm is "patriot" or "patriots" or "iris" or "nasams" or "300" or "300s" or "400" or "samp" or "systems" or "system" or "interceptors" or "launchers" or "battery" or "batteries" or "hawk");
}
