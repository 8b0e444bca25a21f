using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Planning;

namespace Pbms.Core.Import;

/// <summary>Checks one target schedule by itself.</summary>
internal static class TargetChecks
{
    public static void Check(
        ImportRow row, TargetSchedule schedule, Dictionary<LineCode, PlanLine> lines, OrgChart chart, FiscalYear? year)
    {
        var line = lines.GetValueOrDefault(schedule.Line);
        if (line is null) row.Fault("line", "code.unknown");
        if (line is { Kind: LineKind.Heading }) row.Fault("line", "target.on_heading");
        if (CarrierFault(schedule.OrgUnit, line, chart) is { } fault) row.Fault("org_unit", fault);
        if (schedule.FirstReport is { } month && year?.Contains(month) is false) row.Fault("first_report_month", "month.outside_year");
        CheckRising(row, schedule, line);
    }

    private static string? CarrierFault(OrgUnitCode orgUnit, PlanLine? line, OrgChart chart) => line switch
    {
        _ when chart.Find(orgUnit) is null => "code.unknown",
        _ when orgUnit == OrgUnitCode.Office => null,
        { SumOf.IsEmpty: false } => "target.on_sum",
        { Part: PlanPart.Central, Owner: { } owner } when owner != orgUnit => "target.not_owner",
        _ => null,
    };

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
