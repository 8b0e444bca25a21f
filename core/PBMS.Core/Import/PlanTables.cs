using System.Collections.Immutable;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Planning;

namespace Pbms.Core.Import;

/// <summary>Tables "projects", "plan-lines" and "targets".</summary>
internal static class PlanTables
{
    /// <param name="year">Null when it could not be read; months are then not held against it.</param>
    public static Plan Plan(FiscalYear? year, ImportSet set, OrgChart chart, ICollection<ImportFault> faults)
    {
        var projects = ImportSet.Unique(
            set.Rows("projects", faults, "code", "name").Select(row => (row, Project(row))), project => project.Code, "code");
        var lines = Lines(set, projects.ToDictionary(row => row.Value.Code, row => row.Value), chart, faults);
        var targets = ImportSet.Unique(
            set.Rows("targets", faults, "line", "org_unit", "annual", "first_report_month").Select(row => (row, Schedule(row))),
            schedule => (schedule.Line, schedule.OrgUnit),
            "org_unit");
        foreach (var (row, schedule) in targets) TargetChecks.Check(row, schedule, lines, chart, year);
        return new Plan(
            year ?? default,
            projects.Select(row => row.Value),
            lines.Values,
            targets.Select(row => row.Value).Where(schedule => lines.ContainsKey(schedule.Line)));
    }

    public static string MonthColumn(int number) => $"m{number:00}";

    private static Dictionary<LineCode, PlanLine> Lines(
        ImportSet set, Dictionary<ProjectCode, Project> projects, OrgChart chart, ICollection<ImportFault> faults)
    {
        var rows = ImportSet.Unique(
            set.Rows("plan-lines", faults, "code", "part", "number", "name", "kind").Select(row => (row, Line(row))), line => line.Code, "code");
        var lines = rows.ToDictionary(row => row.Value.Code, row => row.Value);
        var (places, sums) = (new LineReferences(lines, projects, chart), new SumReferences(lines));
        foreach (var (row, line) in rows)
        {
            places.Check(row, line);
            sums.Check(row, line);
        }

        return lines;
    }

    private static Project Project(ImportRow row) => new(
        new ProjectCode(row.Key("code")), row.Required("name"), row.WholeNumber("regional_number"), row.Number);

    private static PlanLine Line(ImportRow row) => new(
        new LineCode(row.Key("code")),
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
