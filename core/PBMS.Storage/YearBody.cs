using System.Collections.Immutable;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;
using Pbms.Core.Scoring;

namespace Pbms.Storage;

/// <summary>A whole year's configuration as one JSON text, for a frozen round: lists in the order of the plan, so that the same year is the same text.</summary>
internal sealed record YearBody(
    FiscalYear Year,
    ImmutableArray<OrgUnit> OrgUnits,
    ImmutableArray<Project> Projects,
    ImmutableArray<PlanLine> Lines,
    ImmutableArray<TargetSchedule> Schedules,
    ImmutableSortedDictionary<DateOnly, string> Holidays,
    ReportingDays Days,
    ScoringScheme Scheme,
    ImmutableArray<ReasonClass> ReasonClasses)
{
    public static YearBody Of(PlanYear year) => new(
        year.Year,
        year.OrgChart.Units,
        year.Plan.Projects,
        year.Plan.Lines,
        year.Plan.Schedules,
        year.Calendar.Holidays.Days.ToImmutableSortedDictionary(),
        year.Calendar.Days,
        year.Scheme,
        year.ReasonClasses);

    public PlanYear ToYear() => new(
        new Plan(Year, Projects, Lines, Schedules),
        new OrgChart(OrgUnits),
        new ReportingCalendar(Days, new HolidayCalendar(Holidays)),
        Scheme,
        ReasonClasses);
}
