using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Planning;

namespace Pbms.Core.Import;

/// <summary>Checks one target schedule by itself.</summary>
internal static class TargetChecks
{
    public static void Check(
        ImportRow row, TargetSchedule schedule, Dictionary<LineCode, PlanLine> lines, OrgChart chart, FiscalYear year)
    {
        if (chart.Find(schedule.OrgUnit) is null) row.Fault("org_unit", "code.unknown");
        if (!lines.TryGetValue(schedule.Line, out var line)) row.Fault("line", "code.unknown");
        else if (line.Kind is LineKind.Heading) row.Fault("line", "target.on_heading");
        else if (!line.IsReported && schedule.OrgUnit != OrgUnitCode.Office) row.Fault("org_unit", "target.on_sum");
        if (schedule.FirstReport is { } month && !year.Contains(month)) row.Fault("first_report_month", "month.outside_year");
        CheckRising(row, schedule, line);
    }

    /// <summary>Cumulative targets of a quantity never fall and never pass the annual one.</summary>
    private static void CheckRising(ImportRow row, TargetSchedule schedule, PlanLine? line)
    {
        if (line?.Kind is not LineKind.Quantity) return;
        var before = 0m;
        foreach (var (number, target) in schedule.ByMonth)
        {
            if (target.Value < before) row.Fault(PlanTables.MonthColumn(number), "target.falls");
            if (target.Value > schedule.Annual?.Value) row.Fault(PlanTables.MonthColumn(number), "target.above_annual");
            before = target.Value;
        }
    }
}
