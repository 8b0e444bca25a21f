using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Planning;

namespace Pbms.Core.Reminders;

/// <summary>What supervisors are told of the units below them, gathered over all units at once.</summary>
public sealed class SupervisorNewsBook
{
    private readonly Dictionary<PersonId, SupervisorNews> byPerson = [];
    private readonly ReminderLadder ladder;
    private readonly MonthRungs rungs;
    private readonly PlanYear year;
    private readonly PeopleDirectory people;
    private readonly DateOnly today;

    public SupervisorNewsBook(ReminderLadder ladder, MonthRungs rungs, DebtBook debts, PlanYear year, PeopleDirectory people, DateOnly today)
    {
        (this.ladder, this.rungs, this.year, this.people, this.today) = (ladder, rungs, year, people, today);
        foreach (var unit in year.OrgChart.Units) Gather(debts.Of(unit.Code));
    }

    public SupervisorNews? Of(PersonId person) => byPerson.GetValueOrDefault(person);

    private void Gather(UnitDebts unit)
    {
        foreach (var debt in unit.Months) GatherLate(unit.OrgUnit, debt);
        GatherUnreachable(unit);
        var nearest = new Lazy<List<Contact>>(() => Nearest(unit.OrgUnit));
        foreach (var (key, outcome) in unit.Broken)
            Tell(nearest.Value, news => news.Broken, new(key, outcome.PromisedOn, outcome.RenewedTo), outcome.At);
        foreach (var promise in unit.Promises)
        {
            var given = year.Calendar.Holidays.Plus(promise.On, ladder.PromiseGrace);
            if (given <= today) Tell(nearest.Value, news => news.Broken, new(promise.Key, promise.On, null), Midnight(given));
        }
    }

    private void GatherLate(OrgUnitCode orgUnit, MonthDebt debt)
    {
        if (rungs.Latest(debt.Month, rung => rung.Tells is not Escalation.Nobody) is not var (rung, day)) return;
        var late = new OwedMonth(orgUnit, debt, rung, year.Calendar.DueOn(debt.Month));
        var nearest = Nearest(orgUnit);
        Tell(nearest, news => news.Late, late, Midnight(day));
        if (rungs.Latest(debt.Month, reached => reached.Tells is Escalation.Everybody) is not var (highest, since)) return;
        var others = Above(orgUnit).Except(nearest);
        Tell(others, news => news.Late, late with { Rung = highest }, Midnight(since));
    }

    private void GatherUnreachable(UnitDebts unit)
    {
        if (unit.Months.IsEmpty || people.With(Role.Reporter, unit.OrgUnit).Any(reporter => reporter.IsReachable)) return;
        // Opening a month is no hurry; from the first reminder on the supervisor has to know.
        if (rungs.Latest(unit.Months[^1].Month, rung => rung.Kind is not RungKind.Opened) is not var (_, day)) return;
        Tell(Nearest(unit.OrgUnit), news => news.Unreachable, unit.OrgUnit, Midnight(day));
    }

    private void Tell<T>(IEnumerable<Contact> whom, Func<SupervisorNews, List<News<T>>> list, T what, DateTimeOffset since)
    {
        foreach (var contact in whom)
        {
            var news = byPerson.TryGetValue(contact.Person.Id, out var there) ? there : byPerson[contact.Person.Id] = new();
            list(news).Add(new(what, since));
        }
    }

    /// <summary>The supervisors of the unit itself, or else of what it belongs to, at the first level where one can be reached; failing all, the evaluators.</summary>
    private List<Contact> Nearest(OrgUnitCode orgUnit)
    {
        for (OrgUnitCode? code = orgUnit; code is { } here; code = year.OrgChart.Find(here)?.Parent)
        {
            if (Reachable(people.With(Role.Supervisor, here)) is { Count: > 0 } found) return found;
        }

        return Reachable(people.With(Role.Supervisor, OrgUnitCode.Office)) is { Count: > 0 } office
            ? office
            : Reachable(people.Over(Role.Evaluator, orgUnit, year.OrgChart));
    }

    private List<Contact> Above(OrgUnitCode orgUnit) => Reachable(people.Over(Role.Supervisor, orgUnit, year.OrgChart));

    private static List<Contact> Reachable(IEnumerable<Contact> contacts) => [.. contacts.Where(contact => contact.IsReachable)];

    private static DateTimeOffset Midnight(DateOnly day) => BangkokClock.At(day, TimeOnly.MinValue);
}
