using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Reporting;
using Pbms.Core.Scoring;

namespace Pbms.Core.Planning;

/// <summary>A fiscal year to begin with, before anybody has changed anything in it.</summary>
public static class NewYear
{
    private const int MonthsInAYear = 12;

    /// <summary>No plan and no units; the usual days, thresholds and the one reason class there always is.</summary>
    public static PlanYear Empty(FiscalYear year) => new(
        new Plan(year, [], [], []),
        new OrgChart([]),
        new ReportingCalendar(new ReportingDays(), new HolidayCalendar([])),
        ScoringScheme.Fy2568,
        [new ReasonClass(ReasonClass.Other, "อื่น ๆ", "อื่น ๆ", [])]);

    /// <summary>The plan, units and settings of another year, with every month moved to its place in this one. Holidays are kept as they are: they have dates.</summary>
    public static PlanYear From(PlanYear other, FiscalYear year)
    {
        var months = (year.BuddhistYear - other.Year.BuddhistYear) * MonthsInAYear;
        var schedules = other.Plan.Schedules.Select(schedule => schedule with { FirstReport = schedule.FirstReport?.Plus(months) });
        return other with { Plan = new Plan(year, other.Plan.Projects, other.Plan.Lines, schedules) };
    }
}
