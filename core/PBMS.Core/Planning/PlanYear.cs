using System.Collections.Immutable;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Reporting;
using Pbms.Core.Scoring;

namespace Pbms.Core.Planning;

/// <summary>Everything an admin configures for one fiscal year, as one immutable value; replaced whole when any of it changes.</summary>
public sealed record PlanYear(
    Plan Plan,
    OrgChart OrgChart,
    ReportingCalendar Calendar,
    ScoringScheme Scheme,
    ImmutableArray<ReasonClass> ReasonClasses)
{
    public FiscalYear Year => Plan.Year;

    /// <summary>2500–2699: far from any year there was or will be, not even its months can be counted.</summary>
    public static bool CanBeOf(FiscalYear year) => year.BuddhistYear is >= 2500 and < 2700;

    /// <summary>The month whose results are being asked for on this day; the year's last once the next year is being reported.</summary>
    public Month ReportingMonth(DateOnly today) => Calendar.ReportingMonth(today) is var month && month < Year.LastMonth ? month : Year.LastMonth;
}
