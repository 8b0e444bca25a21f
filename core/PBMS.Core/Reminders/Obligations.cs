using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;

namespace Pbms.Core.Reminders;

/// <summary>What a unit owes in a month: its reported lines with a target by then (DOMAIN §3, §5).</summary>
public static class Obligations
{
    public static IEnumerable<ObligationKey> Of(OrgUnitCode orgUnit, Month month, PlanYear year)
    {
        var number = year.Year.NumberOf(month);
        return year.Plan.CarriedBy(orgUnit)
            .Where(schedule => year.Plan[schedule.Line].IsReported && schedule.At(number).Value > 0)
            .Select(schedule => new ObligationKey(schedule.Line, orgUnit, month));
    }
}
