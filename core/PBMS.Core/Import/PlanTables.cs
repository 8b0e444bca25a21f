using System.Collections.Immutable;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Planning;

namespace Pbms.Core.Import;

/// <summary>Tables "projects", "plan-lines" and "targets".</summary>
internal static class PlanTables
{
    public static Plan Plan(FiscalYear year, ImportSet set, OrgChart chart, ICollection<ImportFault> faults)
    {
        var projects = ImportSet.Unique(
            set.Rows("projects", faults, "code", "name").Select(row => (row, Project(row))), project => project.Code, "code");
        var lines = ImportSet.Unique(
            set.Rows("plan-lines", faults, "code", "part", "number", "name", "kind").Select(row => (row, Line(row))), line => line.Code, "code");
        LineReferences.Check(lines, projects.Select(row => row.Value.Code).ToHashSet(), chart);
        var byCode = lines.ToDictionary(row => row.Value.Code, row => row.Value);
        var targets = ImportSet.Unique(
            set.Rows("targets", faults, "line", "org_unit", "annual", "first_report_month").Select(row => (row, Schedule(row))),
            schedule => (schedule.Line, schedule.OrgUnit),
            "org_unit");
        foreach (var (row, schedule) in targets) TargetChecks.Check(row, schedule, byCode, chart, year);
        return new Plan(
            year,
            projects.Select(row => row.Value),
            lines.Select(row => row.Value),
            targets.Select(row => row.Value).Where(schedule => byCode.ContainsKey(schedule.Line)));
    }

    public static string MonthColumn(int number) => $"m{number:00}";

    private static Project Project(ImportRow row) => new(
        new ProjectCode(row.Required("code")), row.Required("name"), row.WholeNumber("regional_number"), row.Number);

    private static PlanLine Line(ImportRow row) => new(
        new LineCode(row.Required("code")),
        row.Kind<PlanPart>("part"),
        row.Optional("project") is { } project ? new ProjectCode(project) : null,
        row.Optional("owner") is { } owner ? new OrgUnitCode(owner) : null,
        row.Optional("parent") is { } parent ? new LineCode(parent) : null,
        row.Required("number"),
        row.Required("name"),
        row.Cell("unit_of_measure"),
        row.Kind<LineKind>("kind"),
        [.. row.List("sum_of").Select(code => new LineCode(code))],
        row.Yes("assumed"),
        row.Optional("note"),
        row.Number);

    private static TargetSchedule Schedule(ImportRow row) => new(
        new LineCode(row.Required("line")),
        new OrgUnitCode(row.Required("org_unit")),
        row.Figure("annual"),
        Enumerable.Range(1, FiscalYear.Months)
            .Select(number => (number, target: row.Figure(MonthColumn(number))))
            .Where(month => month.target is not null)
            .ToImmutableSortedDictionary(month => month.number, month => month.target!.Value),
        row.Month("first_report_month"));
}
