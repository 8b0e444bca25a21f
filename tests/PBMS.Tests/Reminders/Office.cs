using System.Collections.Immutable;
using Pbms.Bot.Demonstration;
using Pbms.Core.Import;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Planning;
using Pbms.Core.Reminders;
using Pbms.Core.Reporting;

namespace Pbms.Tests.Reminders;

/// <summary>The office of fiscal year 2568 with everything reported but what a test leaves out, and a plan that is carried out in memory.</summary>
internal sealed class Office
{
    public static readonly Month November = new(2024, 11);
    public static readonly PersonId Kanda = new("rep-4.1");
    public static readonly PersonId Boss = new("sup-4");

    private static readonly ImportedYear Demonstration = DemonstrationYear.BeforeLastReport();

    private readonly Dictionary<PersonId, Contact> people = Demonstration.People.ToDictionary(person => person.Id, person => new Contact(person, [AccountOf(person.Id)]));
    private readonly Dictionary<PersonId, ReminderRecord> records = [];

    public PlanYear Year { get; } = Demonstration.Year;

    /// <summary>As printed, but for ศปท. (4.1), whose November is missing.</summary>
    public ResultBook Results { get; set; } = ResultBook.Of(Demonstration.Submissions);

    public QuestionBook Questions { get; set; } = QuestionBook.Empty;

    public ImmutableHashSet<Month> Closed { get; set; } = [];

    /// <summary>The year after, with the same plan; null until it has begun.</summary>
    public PlanYear? NextYear { get; set; }

    /// <summary>The plan of the year once more, a year later.</summary>
    public PlanYear TheSameAgain(ReportingCalendar? calendar = null) => Year with
    {
        Plan = new Plan(
            new FiscalYear(Year.Year.BuddhistYear + 1), Year.Plan.Projects, Year.Plan.Lines,
            Year.Plan.Schedules.Select(schedule => schedule with { FirstReport = schedule.FirstReport?.Plus(FiscalYear.Months) })),
        Calendar = calendar ?? Year.Calendar,
    };

    public static ChatAccount AccountOf(PersonId person) => new(ChatAccount.Line, $"U-{person}");

    public static DateTimeOffset At(int month, int day, int hour = 8, int minute = 30) => In(month > 9 ? 2024 : 2025, month, day, hour, minute);

    public static DateTimeOffset In(int year, int month, int day, int hour = 8, int minute = 30) =>
        BangkokClock.At(new DateOnly(year, month, day), new TimeOnly(hour, minute));

    public void Assign(PersonId person, Role role, string orgUnit) =>
        people[person] = people[person] with { Person = people[person].Person with { Assignments = people[person].Person.Assignments.Add(new(role, new(orgUnit))) } };

    public void Hire(string person, Role role, string orgUnit) =>
        people[new(person)] = new(new(new(person), person, [new(role, new(orgUnit))]), [AccountOf(new(person))]);

    public IEnumerable<PersonId> Planners(string orgUnit) =>
        people.Values.Where(contact => contact.Person.UnitsAs(Role.Planner).Contains(new(orgUnit))).Select(contact => contact.Person.Id);

    public void Lose(PersonId person) => people[person] = people[person] with { Accounts = [] };

    public void Prefer(PersonId person, ReminderPreference preference) => records[person] = RecordOf(person) with { Preference = preference };

    /// <summary>What is told at this moment; told for good.</summary>
    public List<Telling> Tell(DateTimeOffset now)
    {
        var everybody = PeopleDirectory.Of(people.Values);
        var before = new ReminderFacts(now, Year, Results, Questions, everybody, null) { Closed = Closed };
        var facts = NextYear is { } next ? new ReminderFacts(now, next, ResultBook.Empty, QuestionBook.Empty, everybody, null) { Before = before } : before;
        var occasion = NextYear is null ? SummaryOccasion.Latest(facts.Month, Year.Calendar, facts.Today) : null;
        var plan = new ReminderPlan(
            ReminderRules.Default,
            facts with { Figures = occasion is null ? null : new SummaryFigures(occasion, Year, Results, null) });
        var tellings = plan.Candidates().Select(contact => plan.For(contact, RecordOf(contact.Person.Id))).OfType<Telling>().ToList();
        foreach (var telling in tellings) records[telling.To.Person.Id] = RecordOf(telling.To.Person.Id) with { Told = telling.After };
        return [.. tellings.Where(telling => telling.IsMessage)];
    }

    /// <summary>What one person is told at this moment; null when nothing.</summary>
    public Telling? Tell(PersonId person, DateTimeOffset now) => Tell(now).SingleOrDefault(telling => telling.To.Person.Id == person);

    /// <summary>A unit reports all it owes for a month.</summary>
    public void Report(string orgUnit, Month month, DateTimeOffset at, ShortfallReason? reason = null)
    {
        foreach (var key in Obligations.Of(new(orgUnit), month, Year))
            Results = Results.With(key, new Revision(0, new($"rep-{orgUnit}"), at, ChatAccount.Line, reason, IsLate: false));
    }

    public ObligationKey FirstOf(string orgUnit, Month month) => Obligations.Of(new(orgUnit), month, Year).First();

    private ReminderRecord RecordOf(PersonId person) => records.GetValueOrDefault(person, ReminderRecord.New(person));
}
