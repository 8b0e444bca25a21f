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
        var chart = new OrgChart(rows.Select(row => row.Value));
        foreach (var (row, unit) in rows)
        {
            if (ParentFault(unit, chart) is { } fault) row.Fault("parent", fault);
        }

        return chart;
    }

    public static ImmutableArray<Person> People(ImportSet set, OrgChart chart, ICollection<ImportFault> faults)
    {
        var assignments = set.Rows("assignments", faults, "person", "role", "org_unit")
            .Select(row => (Row: row, Person: row.Required("person"), Value: Assignment(row, chart)))
            .ToLookup(row => row.Person);
        var rows = ImportSet.Unique(
            set.Rows("people", faults, "id", "name").Select(row => (row, Person(row, assignments))), person => person.Id, "id");
        ImportSet.Unique(rows.Where(row => row.Value.EntraObjectId is not null), person => person.EntraObjectId, "entra_id");
        var ids = rows.Select(row => row.Value.Id.Value).ToHashSet();
        foreach (var stray in assignments.Where(group => !ids.Contains(group.Key))) stray.First().Row.Fault("person", "code.unknown");
        return [.. rows.Select(row => row.Value)];
    }

    /// <summary>A central unit stands under a division, and nothing else stands under anything: so nothing is under itself.</summary>
    private static string? ParentFault(OrgUnit unit, OrgChart chart) => (unit.Kind, unit.Parent) switch
    {
        (OrgUnitKind.CentralUnit, null) => "cell.required",
        (OrgUnitKind.CentralUnit, { } parent) when chart.Find(parent) is null => "code.unknown",
        (OrgUnitKind.CentralUnit, { } parent) when chart[parent].Kind is not OrgUnitKind.Division => "parent.not_a_division",
        (not OrgUnitKind.CentralUnit, not null) => "parent.not_allowed",
        _ => null,
    };

    private static OrgUnit OrgUnit(ImportRow row) => new(
        new OrgUnitCode(row.Key("code")),
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
        var id = row.Key("id");
        return new Person(new PersonId(id), row.Required("name"), [.. assignments[id].Select(assignment => assignment.Value)])
        {
            EntraObjectId = row.Identifier("entra_id"),
        };
    }
}
