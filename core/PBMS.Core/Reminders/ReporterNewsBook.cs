using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Reporting;

namespace Pbms.Core.Reminders;

/// <summary>What is to be told of every unit to those who report for it, worked out when it is first asked for. For one thread.</summary>
public sealed class ReporterNewsBook(ReminderLadder ladder, MonthRungs rungs, DebtBook debts, ReportingCalendar calendar, DateOnly today)
{
    private readonly Dictionary<OrgUnitCode, UnitNews> known = [];

    public UnitNews Of(OrgUnitCode orgUnit) => known.TryGetValue(orgUnit, out var news) ? news : known[orgUnit] = Look(debts.Of(orgUnit));

    private UnitNews Look(UnitDebts unit) => new(
        [.. unit.SentBack.Select(submission => new News<Submission>(submission, submission.SentBack!.At))],
        [.. unit.Promises.Select(promise => new News<OpenPromise>(promise, Midnight(AskedOn(promise))))],
        [.. unit.Answered.Select(question => new News<PlannerQuestion>(question, question.Answer!.At))],
        [.. unit.Months.Select(month => Owed(unit.OrgUnit, month)).OfType<News<OwedMonth>>()]);

    private News<OwedMonth>? Owed(OrgUnitCode orgUnit, MonthDebt debt) => rungs.Latest(debt.Month, _ => true) is var (rung, day)
        ? new(new(orgUnit, debt, rung, calendar.DueOn(debt.Month)), Midnight(day))
        : null;

    // On the promised day, and once more when the days of grace are over.
    private DateOnly AskedOn(OpenPromise promise) =>
        calendar.Holidays.Plus(promise.On, ladder.PromiseGrace) is var again && again <= today ? again : promise.On;

    private static DateTimeOffset Midnight(DateOnly day) => BangkokClock.At(day, TimeOnly.MinValue);
}
