using System.Collections.Immutable;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;

namespace Pbms.Core.Reminders;

/// <summary>Everything the plan of a moment is made from.</summary>
/// <param name="Now">Bangkok time.</param>
/// <param name="Figures">For summaries; null when there has been no occasion for any.</param>
public sealed record ReminderFacts(
    DateTimeOffset Now,
    PlanYear Year,
    ResultBook Results,
    QuestionBook Questions,
    PeopleDirectory People,
    SummaryFigures? Figures)
{
    /// <summary>Months the admin has closed: nobody owes anything for them any more.</summary>
    public ImmutableHashSet<Month> Closed { get; init; } = [];

    /// <summary>The same of the fiscal year before, whose last month is still reported when this one begins; null when it is not in the store.</summary>
    public ReminderFacts? Before { get; init; }

    public DateOnly Today => BangkokClock.DayOf(Now);

    /// <summary>The month whose results are being asked for; of a year gone by, its last.</summary>
    public Month Month => Year.ReportingMonth(Today);
}
