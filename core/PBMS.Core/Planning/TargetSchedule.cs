using System.Collections.Immutable;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;

namespace Pbms.Core.Planning;

/// <summary>What one unit owes on one line over the year.</summary>
/// <param name="OrgUnit">The unit that carries the line; the office for the stated total of a summed line.</param>
/// <param name="Annual">เป้าหมาย 12 เดือน; null when none is set.</param>
/// <param name="ByMonth">Cumulative targets by month number, 1 (October) – 12 (September); a month not named keeps the one before it.</param>
/// <param name="FirstReport">"รายงานผลเดือน ธ.ค. 67"; null when none is set.</param>
public sealed record TargetSchedule(
    LineCode Line,
    OrgUnitCode OrgUnit,
    Target? Annual,
    ImmutableSortedDictionary<int, Target> ByMonth,
    Month? FirstReport)
{
    /// <summary>The cumulative target at the end of month <paramref name="number"/>; zero when nothing is planned by then.</summary>
    /// <param name="number">1–12.</param>
    public Target At(int number)
    {
        var latest = new Target(0);
        foreach (var (month, target) in ByMonth)
        {
            if (month > number) break;
            latest = target;
        }

        return number == FiscalYear.Months && !ByMonth.ContainsKey(number) && Annual is { } annual ? annual : latest;
    }

    /// <summary>When it is first owed: the stated month, else the first with a target; null when the plan says neither.</summary>
    public Month? FirstDue(FiscalYear year)
    {
        if (FirstReport is not null) return FirstReport;
        var planned = ByMonth.Where(month => month.Value.Value > 0).Select(month => (int?)month.Key).FirstOrDefault();
        return planned is { } number ? year.MonthAt(number) : null;
    }
}
