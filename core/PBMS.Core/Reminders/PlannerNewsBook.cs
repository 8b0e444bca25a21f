using System.Collections.Immutable;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;

namespace Pbms.Core.Reminders;

/// <summary>Questions of reporters that wait for an answer (§3.2.1), for who is to give it: the nearest planners, or where none is reached the admins.</summary>
public sealed class PlannerNewsBook
{
    private readonly Dictionary<PersonId, List<News<PlannerQuestion>>> byPerson = [];

    public PlannerNewsBook(ReminderLadder ladder, DebtBook debts, PlanYear year, PeopleDirectory people, DateOnly today)
    {
        foreach (var question in year.OrgChart.Units.SelectMany(unit => debts.Of(unit.Code).Unanswered))
        {
            if (RemindedOn(question, ladder, year.Calendar.Holidays, today) is not { } day) continue;
            foreach (var contact in Asked(question, year.OrgChart, people)) Add(contact.Person.Id, new(question, BangkokClock.At(day, TimeOnly.MinValue)));
        }
    }

    public IReadOnlyList<News<PlannerQuestion>> Of(PersonId person) => byPerson.TryGetValue(person, out var asked) ? asked : [];

    /// <summary>The latest day on which the planner is reminded of it; null before the first.</summary>
    private static DateOnly? RemindedOn(PlannerQuestion question, ReminderLadder ladder, HolidayCalendar holidays, DateOnly today) => ladder.Unanswered
        .Select(days => (DateOnly?)holidays.Plus(BangkokClock.DayOf(question.At), days))
        .LastOrDefault(day => day <= today);

    private static ImmutableArray<Contact> Asked(PlannerQuestion question, OrgChart chart, PeopleDirectory people) =>
        people.Nearest(Role.Planner, question.OrgUnit, chart) is { IsEmpty: false } planners ? planners : people.Nearest(Role.Admin, question.OrgUnit, chart);

    private void Add(PersonId person, News<PlannerQuestion> news)
    {
        if (byPerson.TryGetValue(person, out var there)) there.Add(news);
        else byPerson[person] = [news];
    }
}
