using System.Collections.Immutable;
using Pbms.Core.Organisation;

namespace Pbms.Core.Import;

/// <summary>Tables "org-units", "people" and "assignments".</summary>
internal static class OrganisationTables
{
    public static OrgChart OrgChart(ImportSet set, ICollection<ImportFault> faults)
    {
        var rows = ImportSet.Unique(
            set.Rows("org-units", faults, "code", "kind", "name").Select(row => (row, OrgUnit(row))), unit => unit.Code, "code");
        var codes = rows.Select(row => row.Value.Code).ToHashSet();
        foreach (var (row, unit) in rows)
        {
            if (unit.Parent is { } parent && !codes.Contains(parent)) row.Fault("parent", "code.unknown");
            if (unit.Kind is OrgUnitKind.CentralUnit && unit.Parent is null) row.Fault("parent", "cell.required");
        }

        return new OrgChart(rows.Select(row => row.Value));
    }

    public static ImmutableArray<Person> People(ImportSet set, OrgChart chart, ICollection<ImportFault> faults)
    {
        var assignments = set.Rows("assignments", faults, "person", "role", "org_unit")
            .Select(row => (Row: row, Person: row.Required("person"), Value: Assignment(row, chart)))
            .ToLookup(row => row.Person);
        var rows = ImportSet.Unique(
            set.Rows("people", faults, "id", "name").Select(row => (row, Person(row, assignments))), person => person.Id, "id");
        var ids = rows.Select(row => row.Value.Id.Value).ToHashSet();
        foreach (var stray in assignments.Where(group => !ids.Contains(group.Key))) stray.First().Row.Fault("person", "code.unknown");
        return [.. rows.Select(row => row.Value)];
    }

    private static OrgUnit OrgUnit(ImportRow row) => new(
        new OrgUnitCode(row.Required("code")),
        row.Kind<OrgUnitKind>("kind"),
        row.Optional("parent") is { } parent ? new OrgUnitCode(parent) : null,
        row.Required("name"),
        row.Optional("short_name"),
        row.List("aliases"),
        row.Optional("geography"),
        row.Number);

    private static Assignment Assignment(ImportRow row, OrgChart chart)
    {
        var unit = new OrgUnitCode(row.Required("org_unit"));
        if (chart.Find(unit) is null) row.Fault("org_unit", "code.unknown");
        return new Assignment(row.Kind<Role>("role"), unit);
    }

    private static Person Person(ImportRow row, ILookup<string, (ImportRow Row, string Person, Assignment Value)> assignments)
    {
        var id = row.Required("id");
        return new Person(new PersonId(id), row.Required("name"), [.. assignments[id].Select(assignment => assignment.Value)]);
    }
}
