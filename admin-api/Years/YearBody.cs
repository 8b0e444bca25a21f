using Pbms.Core.Storage;

namespace Pbms.AdminApi.Years;

/// <summary>A fiscal year at a glance.</summary>
/// <param name="Year">Buddhist Era, for example 2568.</param>
/// <param name="Version">Entity tag of everything configured in it.</param>
/// <param name="Results">Values reported so far.</param>
public sealed record YearBody(
    int Year, DateOnly From, DateOnly To, long Version, int Projects, int Lines, int OrgUnits, int Targets, int Holidays, int ReasonClasses, int Results)
{
    public static YearBody Of(YearAtHand held)
    {
        var (year, plan) = (held.Year.Year, held.Year.Plan);
        return new(
            year.BuddhistYear,
            year.FirstMonth.FirstDay,
            year.LastMonth.LastDay,
            held.Version,
            plan.Projects.Length,
            plan.Lines.Length,
            held.Year.OrgChart.Units.Length,
            plan.Schedules.Length,
            held.Year.Calendar.Holidays.Days.Count,
            held.Year.ReasonClasses.Length,
            held.Results.All.Count());
    }
}
