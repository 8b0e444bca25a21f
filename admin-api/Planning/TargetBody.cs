using System.Collections.Immutable;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Planning;

namespace Pbms.AdminApi.Planning;

/// <summary>What one unit owes on one line over the year.</summary>
/// <param name="OrgUnit">The unit that carries the line; OPS for the stated total of a sum.</param>
/// <param name="Line">Code of the line.</param>
/// <param name="Annual">Target of twelve months in the line's unit of measure; null when none is set.</param>
/// <param name="FirstReportMonth">yyyy-MM, Common Era; null when none is set.</param>
/// <param name="Months">Cumulative targets; a month not named keeps the one before it.</param>
/// <param name="IsAnnualAssumed">Demonstration data.</param>
public sealed record TargetBody(
    string OrgUnit, string Line, decimal? Annual, string? FirstReportMonth, IReadOnlyList<MonthTarget> Months, bool IsAnnualAssumed = false)
{
    public static TargetBody Of(TargetSchedule schedule) => new(
        schedule.OrgUnit.Value,
        schedule.Line.Value,
        schedule.Annual?.Value,
        schedule.FirstReport?.ToString(),
        [.. schedule.ByMonth.Select(month => new MonthTarget(month.Key, month.Value.Value, month.Value.IsAssumed))],
        schedule.Annual is { IsAssumed: true });

    /// <summary>Null when a month cannot be one: outside 1–12, there twice, or not yyyy-MM.</summary>
    public TargetSchedule? Schedule()
    {
        if (Months.Any(month => month.Month is < 1 or > FiscalYear.Months) || Months.DistinctBy(month => month.Month).Count() < Months.Count) return null;
        if (FirstReportMonth is not null && Month.TryParse(FirstReportMonth) is null) return null;
        return new TargetSchedule(
            new LineCode(Line),
            new OrgUnitCode(OrgUnit),
            Annual is { } annual ? new Target(annual, IsAnnualAssumed) : null,
            Months.ToImmutableSortedDictionary(month => month.Month, month => new Target(month.Target, month.IsAssumed)),
            Month.TryParse(FirstReportMonth));
    }
}
