using System.Collections.Immutable;
using Pbms.Bot.Channels.Simulator;
using Pbms.Core.Import;
using Pbms.Core.Organisation;

namespace Pbms.Bot.Demonstration;

/// <summary>Who one can be in the simulator, in the order of the plan.</summary>
public sealed class DemonstrationPeople(ImportedYear imported) : ISimulatorPeople
{
    private readonly ImmutableArray<SimulatorPerson> everyone = [.. InOrder(imported)];

    public ValueTask<ImmutableArray<SimulatorPerson>> AllAsync(CancellationToken cancellationToken) => ValueTask.FromResult(everyone);

    private static IEnumerable<SimulatorPerson> InOrder(ImportedYear imported) => imported.People
        .Where(person => person.Assignments.Length > 0)
        .Select(person => (Person: person, Unit: imported.Year.OrgChart.Find(person.Assignments[0].OrgUnit), person.Assignments[0].Role))
        .OrderBy(entry => GroupOrder(entry.Role, entry.Unit))
        .ThenBy(entry => entry.Unit?.Order)
        .ThenBy(entry => entry.Role)
        .Select(entry => Show(entry.Person, entry.Unit));

    private static SimulatorPerson Show(Person person, OrgUnit? unit)
    {
        var roles = string.Join(" · ", person.Assignments.Select(assignment => NameOf(assignment.Role)).Distinct());
        var stranger = person.Id == DemonstrationSeeder.Stranger ? $" · ยังไม่ได้เชื่อมบัญชี (รหัส {DemonstrationSeeder.StrangersCode})" : "";
        return new(person.Id, person.Name, roles + stranger, unit?.Name ?? "", Group(person.Assignments[0].Role, unit));
    }

    private static string NameOf(Role role) => role switch
    {
        Role.Reporter => "เจ้าหน้าที่รายงานผล",
        Role.Planner => "เจ้าหน้าที่วางแผน",
        Role.Supervisor => "ผู้บังคับบัญชา",
        Role.Evaluator => "เจ้าหน้าที่ประเมินผล",
        Role.Admin => "ผู้ดูแลระบบ",
        _ => role.ToString(),
    };

    private static string Group(Role role, OrgUnit? unit) => (role, unit?.Kind) switch
    {
        (Role.Supervisor, OrgUnitKind.Province) => "ผู้บังคับบัญชาส่วนภูมิภาค",
        (Role.Supervisor, _) => "ผู้บังคับบัญชาส่วนกลาง",
        (Role.Evaluator or Role.Admin, _) => "ผู้ประเมินและผู้ดูแลระบบ",
        (_, OrgUnitKind.Province) => "เจ้าหน้าที่ส่วนภูมิภาค",
        _ => "เจ้าหน้าที่ส่วนกลาง",
    };

    // ศปท. first: its report is the one left to do.
    private static int GroupOrder(Role role, OrgUnit? unit) => (role, unit) switch
    {
        (_, { Code.Value: "4.1" }) => 0,
        (Role.Evaluator or Role.Admin, _) => 2,
        (Role.Supervisor, { Kind: OrgUnitKind.Province }) => 5,
        (Role.Supervisor, _) => 3,
        (_, { Kind: OrgUnitKind.Province }) => 4,
        _ => 1,
    };
}
