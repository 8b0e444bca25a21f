using System.Collections.Immutable;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;

namespace Pbms.Core.Reminders;

/// <summary>What every unit has open on one day, worked out when it is first asked for. For one thread.</summary>
/// <param name="last">The month being reported; later ones are not looked at.</param>
public sealed class DebtBook(PlanYear year, ResultBook results, QuestionBook questions, Month last, DateOnly today)
{
    private readonly Dictionary<OrgUnitCode, UnitDebts> known = [];
    private readonly ImmutableArray<Month> months = [.. Enumerable.Range(1, year.Year.NumberOf(last)).Select(year.Year.MonthAt)];

    // One walk over all results; few of them have anything open.
    private readonly ILookup<OrgUnitCode, Submission> noted = results.All
        .Where(submission => submission.SentBack is not null || !submission.Outcomes.IsEmpty || submission.Current.Reason?.PromisedOn is not null)
        .OrderBy(submission => submission.Key.Month)
        .ThenBy(submission => year.Plan.Find(submission.Key.Line)?.Order)
        .ToLookup(submission => submission.Key.OrgUnit);

    public UnitDebts Of(OrgUnitCode orgUnit) =>
        known.TryGetValue(orgUnit, out var debts) ? debts : known[orgUnit] = Look(orgUnit);

    private UnitDebts Look(OrgUnitCode orgUnit)
    {
        var given = noted[orgUnit].ToList();
        var asked = year.Plan.CarriedBy(orgUnit).SelectMany(schedule => questions.Of(schedule.Line, orgUnit)).ToLookup(question => question.Answer is not null);
        return new(
            orgUnit,
            [.. months.Select(month => OwedFor(orgUnit, month)).OfType<MonthDebt>()],
            [.. given.Where(submission => submission.SentBack is not null)],
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
