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
    public DateOnly Today => BangkokClock.DayOf(Now);

    /// <summary>The month whose results are being asked for.</summary>
    public Month Month => Year.Calendar.ReportingMonth(Today);
}
