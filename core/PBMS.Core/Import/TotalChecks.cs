using Pbms.Core.Organisation;
using Pbms.Core.Planning;

namespace Pbms.Core.Import;

/// <summary>A stated total must be what its parts add up to (DOMAIN §2), in the annual column and in every month it states.</summary>
internal static class TotalChecks
{
    public static void Check(Plan plan, ICollection<ImportFault> faults)
    {
        foreach (var total in plan.Schedules.Where(schedule => schedule.OrgUnit == OrgUnitCode.Office))
        {
            var line = plan[total.Line];
            Compare(total, "annual", total.Annual, Sum(plan, line, schedule => schedule.Annual?.Value), faults);
            foreach (var (number, stated) in total.ByMonth)
            {
                Compare(total, PlanTables.MonthColumn(number), stated, Sum(plan, line, schedule => schedule.At(number).Value), faults);
            }
        }
    }

    private static decimal Sum(Plan plan, PlanLine line, Func<TargetSchedule, decimal?> of) => line.SumOf.IsEmpty
        ? plan.CarriersOf(line.Code).Sum(of) ?? 0
        : line.SumOf.Sum(part => Sum(plan, plan[part], of));

    private static void Compare(TargetSchedule total, string column, Target? stated, decimal sum, ICollection<ImportFault> faults)
    {
        if (stated is { } target && target.Value != sum)
        {
            faults.Add(new("targets", 0, column, "total.does_not_add_up", $"{total.Line}: {target.Value} ≠ {sum}"));
        }
    }
}
