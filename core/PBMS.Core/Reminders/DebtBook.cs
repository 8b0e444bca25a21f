using System.Collections.Immutable;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;

namespace Pbms.Core.Reminders;

/// <summary>What every unit has open on one day, worked out when it is first asked for. For one thread.</summary>
public sealed class DebtBook
{
    private readonly Dictionary<OrgUnitCode, UnitDebts> known = [];
    private readonly PlanYear year;
    private readonly ResultBook results;
    private readonly QuestionBook questions;
    private readonly ImmutableHashSet<Month> closed;
    private readonly DateOnly today;
    private readonly ImmutableArray<Month> months;
    private readonly DebtBook? before;

    // One walk over all results; few of them have anything open.
    private readonly ILookup<OrgUnitCode, Submission> noted;

    private DebtBook(ReminderFacts facts, IEnumerable<Month> months, DebtBook? before)
    {
        (year, results, questions, closed, today) = (facts.Year, facts.Results, facts.Questions, facts.Closed, facts.Today);
        this.months = [.. months.Except(closed)];
        this.before = before;
        noted = results.All
            .Where(submission => submission.SentBack is not null || !submission.Outcomes.IsEmpty || submission.Current.Reason?.PromisedOn is not null)
            .OrderBy(submission => submission.Key.Month)
            .ThenBy(submission => year.Plan.Find(submission.Key.Line)?.Order)
            .ToLookup(submission => submission.Key.OrgUnit);
    }

    /// <summary>
    /// Of the months up to the one being reported that the admin has not closed. Of the year before, its last month until the ladder is done with it,
    /// and whatever was sent back, promised or answered.
    /// </summary>
    public static DebtBook Of(ReminderFacts facts, ReminderLadder ladder)
    {
        var year = facts.Year.Year;
        return new(
            facts,
            Enumerable.Range(1, year.NumberOf(facts.Month)).Select(year.MonthAt),
            facts.Before is { } before ? new(before, LastOf(before, ladder), null) : null);
    }

    public UnitDebts Of(OrgUnitCode orgUnit) =>
        known.TryGetValue(orgUnit, out var debts) ? debts : known[orgUnit] = before is null ? Look(orgUnit) : Look(orgUnit).After(before.Of(orgUnit));

    private static IEnumerable<Month> LastOf(ReminderFacts before, ReminderLadder ladder) => ladder.Days(before.Month, before.Year.Calendar).Any(rung => rung.Day >= before.Today)
        ? [before.Month]
        : [];

    private UnitDebts Look(OrgUnitCode orgUnit)
    {
        var given = noted[orgUnit].ToList();
        var asked = year.Plan.CarriedBy(orgUnit).SelectMany(schedule => questions.Of(schedule.Line, orgUnit)).ToLookup(question => question.Answer is not null);
        return new(
            orgUnit,
            [.. months.Select(month => OwedFor(orgUnit, month)).OfType<MonthDebt>()],
            [.. given.Where(submission => submission.SentBack is not null && !closed.Contains(submission.Key.Month))],
            [.. given.Where(submission => submission.OpenPromise <= today).Select(submission => new OpenPromise(submission.Key, submission.OpenPromise!.Value))],
            [.. given.SelectMany(submission => submission.Outcomes.Where(outcome => !outcome.IsKept).Select(outcome => (submission.Key, outcome)))],
            [.. asked[true]],
            [.. asked[false]]);
    }

    private MonthDebt? OwedFor(OrgUnitCode orgUnit, Month month)
    {
        var (lines, missing) = (0, 0);
        foreach (var key in Obligations.Of(orgUnit, month, year))
        {
            lines++;
            if (results.Find(key) is null) missing++;
        }

        return missing > 0 ? new(month, missing, lines) : null;
    }
}
