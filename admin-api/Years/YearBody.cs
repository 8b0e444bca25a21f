namespace Pbms.AdminApi.Years;

/// <summary>A fiscal year at a glance.</summary>
/// <param name="Year">Buddhist Era, for example 2568.</param>
/// <param name="Version">Entity tag of everything configured in it.</param>
/// <param name="Results">Values reported so far.</param>
public sealed record YearBody(
    int Year, DateOnly From, DateOnly To, long Version, int Projects, int Lines, int OrgUnits, int Targets, int Holidays, int ReasonClasses, int Results)
{
    public static YearBody Of(YearOnShelf shelf)
    {
        var (year, plan) = (shelf.Year.Year, shelf.Year.Plan);
        return new(
            year.BuddhistYear,
            year.FirstMonth.FirstDay,
            year.LastMonth.LastDay,
            shelf.Version,
            plan.Projects.Length,
            plan.Lines.Length,
            shelf.Year.OrgChart.Units.Length,
            plan.Schedules.Length,
            shelf.Year.Calendar.Holidays.Days.Count,
            shelf.Year.ReasonClasses.Length,
            shelf.Results.All.Count());
    }
}
