using Pbms.Core.Organisation;

namespace Pbms.Bot.Channels.Simulator;

/// <summary>Somebody one can be in the simulator.</summary>
/// <param name="Roles">In Thai, as shown: "เจ้าหน้าที่รายงานผล · เจ้าหน้าที่วางแผน".</param>
/// <param name="OrgUnit">Name of the organisational unit, as shown.</param>
/// <param name="Group">Thai heading the person is listed under.</param>
public sealed record SimulatorPerson(PersonId Id, string Name, string Roles, string OrgUnit, string Group)
{
    public string LineUserId => SimulatedLineUserId.Of(Id);
}
