using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Graph.Writing;

/// <summary>"Chiefs of staff" as a reader means them (annotation guide, role kinds): the heads of armed forces and services, and the first deputy.</summary>
internal static class ChiefsOfStaff
{
    /// <summary>Whether the role is such an office, held at the time.</summary>
    public static bool Is(Role? role) =>
        role is { Status: RoleStatus.Current or RoleStatus.Acting } && role.Kind is
            RoleKind.ChiefOfDefence or RoleKind.DeputyChiefOfDefence or RoleKind.ArmyChief or RoleKind.NavyChief
            or RoleKind.AirChief or RoleKind.OtherServiceChief;
}
