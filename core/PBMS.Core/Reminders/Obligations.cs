using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;

namespace Pbms.Core.Reminders;

/// <summary>
/// What units owe in a month: their reported lines with a target by then, and those whose month of first report has come, target or not (DOMAIN §2, §3, §5).
/// Worked out once for a year's configuration, which never changes.
/// </summary>
public sealed class Obligations
{
    private static readonly ConditionalWeakTable<PlanYear, Obligations> Known = [];

    private readonly PlanYear year;
    private readonly FrozenDictionary<OrgUnitCode, ImmutableArray<(LineCode Line, int First)>> byOrgUnit;

    // Targets are cumulative: what is owed once is owed in every month after.
    private Obligations(PlanYear year)
    {
        this.year = year;
        byOrgUnit = year.Plan.Schedules
            // What stands for the whole office is a stated total, to check sums against; nobody reports it.
            .Where(schedule => schedule.OrgUnit != OrgUnitCode.Office && year.Plan[schedule.Line].IsReported)
            .OrderBy(schedule => year.Plan[schedule.Line].Order)
            .Select(schedule => (schedule.OrgUnit, schedule.Line, First: FirstOwed(schedule)))
            .Where(owed => owed.First > 0)
            .GroupBy(owed => owed.OrgUnit, owed => (owed.Line, owed.First))
            .ToFrozenDictionary(owed => owed.Key, owed => owed.ToImmutableArray());
    }

    /// <summary>In the order of the plan; none for a unit that carries nothing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The month lies in another fiscal year.</exception>
    public static IEnumerable<ObligationKey> Of(OrgUnitCode orgUnit, Month month, PlanYear year) =>
        Known.GetValue(year, configured => new(configured)).Of(orgUnit, month);

    /// <summary>Is the line owed by the unit in the month?</summary>
    public static bool Owes(OrgUnitCode orgUnit, LineCode line, Month month, PlanYear year) => Of(orgUnit, month, year).Any(key => key.Line == line);

    /// <summary>1 (October) – 12 (September); 0 when it is not owed this year.</summary>
    private int FirstOwed(TargetSchedule schedule) => Enumerable.Range(1, FiscalYear.Months)
        .FirstOrDefault(number => schedule.At(number).Value > 0 || schedule.FirstReport <= year.Year.MonthAt(number));

    private IEnumerable<ObligationKey> Of(OrgUnitCode orgUnit, Month month)
    {
        var number = year.Year.NumberOf(month);
        return byOrgUnit.GetValueOrDefault(orgUnit, []).Where(owed => owed.First <= number).Select(owed => new ObligationKey(owed.Line, orgUnit, month));
    }
}
