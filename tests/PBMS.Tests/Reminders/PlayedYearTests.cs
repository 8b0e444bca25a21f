using Pbms.Bot.Channels.Simulator;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Reminders;
using Pbms.Tests.Storage;
using Xunit;

namespace Pbms.Tests.Reminders;

/// <summary>A whole fiscal year of reminders and summaries, minute by decisive minute.</summary>
public sealed class PlayedYearTests
{
    /// <summary>September is due in October, and its ladder ends there.</summary>
    private static readonly DateOnly LastDay = new(2025, 10, 24);

    [Fact]
    public async Task Every_message_goes_to_the_right_person_at_an_allowed_time_and_one_a_day()
    {
        using var year = new PlayedYear();
        var byAccount = year.People.ToDictionary(person => SimulatedLineUserId.Of(person.Id));
        var days = new Dictionary<PersonId, List<DateTimeOffset>>();
        year.Told = (now, sent) =>
        {
            if (sent.Count == 0) return;
            Assert.True(year.Year.Calendar.Holidays.IsWorkingDay(BangkokClock.DayOf(now)), $"{now:u} is a day off");
            Assert.InRange(TimeOnly.FromDateTime(now.DateTime), new TimeOnly(8, 30), new TimeOnly(17, 59));
            foreach (var person in sent.Select(message => byAccount[message.To.UserId]))
            {
                Assert.True(MayHear(person, year, BangkokClock.DayOf(now)), $"{person.Id} is told something at {now:u} and owes nothing");
                var told = days.TryGetValue(person.Id, out var before) ? before : days[person.Id] = [];
                Assert.DoesNotContain(told, moment => BangkokClock.DayOf(moment) == BangkokClock.DayOf(now));
                told.Add(now);
            }
        };

        await year.PlayAsync(LastDay);

        // Whoever never reports is told on every rung of every month they owe, and on no other day.
        Assert.Equal(RungDays(year, PlayedYear.Silent), days[PlayedYear.Silent].Select(BangkokClock.DayOf));
        Assert.All(days[PlayedYear.Silent], moment => Assert.Equal(new TimeOnly(8, 30), TimeOnly.FromDateTime(moment.DateTime)));
        Assert.Equal(RungDays(year, PlayedYear.Afternoon), days[PlayedYear.Afternoon].Select(BangkokClock.DayOf));
        Assert.All(days[PlayedYear.Afternoon], moment => Assert.Equal(new TimeOnly(13, 0), TimeOnly.FromDateTime(moment.DateTime)));
        Assert.False(days.ContainsKey(PlayedYear.Blocked));
        // Every other reporter with something due has heard of it, at the latest when a month opened.
        Assert.All(year.People.Where(person => person.Is(Role.Reporter) && person.Id != PlayedYear.Blocked && Owes(person, year)), person => Assert.Contains(person.Id, days));
        Assert.All(year.People.Where(person => person.Is(Role.Evaluator)), person => Assert.InRange(days[person.Id].Count, 24, 60));
        Assert.Equal(Enumerable.Range(1, 12), (await year.Rounds.OfYearAsync(year.Year.Year, TestContext.Current.CancellationToken)).Select(mark => mark.Round.Months));
    }

    [Fact]
    public async Task Run_twice_or_killed_half_way_and_run_again_it_sends_the_same_messages_once()
    {
        // Two months due, two freezes, holidays, late units.
        var until = new DateOnly(2024, 12, 20);
        using var once = new PlayedYear();
        await once.PlayAsync(until);
        using var twice = new PlayedYear(run: async year =>
        {
            await year.RunJobsAsync();
            await year.RunJobsAsync();
        });
        await twice.PlayAsync(until);
        var trouble = new Killing(new Dice(2568));
        using var killed = new PlayedYear(trouble.Round, trouble.RunAsync);
        await killed.PlayAsync(until);

        var expected = await ToldIn(once);
        Assert.True(trouble.Kills > 20, $"Only {trouble.Kills} runs were killed.");
        Assert.Equal(expected, await ToldIn(twice));
        Assert.Equal(expected, await ToldIn(killed));
    }

    private static async Task<List<(Guid, DateTimeOffset, string)>> ToldIn(PlayedYear year) =>
        [.. (await year.SentAsync()).Select(message => (message.Id, message.CreatedAt, message.Payload)).Order()];

    private static IEnumerable<DateOnly> RungDays(PlayedYear year, PersonId reporter) => Enumerable.Range(1, FiscalYear.Months)
        .Select(year.Year.Year.MonthAt)
        .Where(month => UnitsOf(reporter, year).Any(unit => Obligations.Of(unit, month, year.Year).Any()))
        .SelectMany(month => ReminderLadder.Default.Days(month, year.Year.Calendar))
        .Select(rung => rung.Day)
        .Where(day => day <= LastDay)
        .Distinct()
        .Order();

    private static bool MayHear(Person person, PlayedYear year, DateOnly today) =>
        person.Is(Role.Supervisor) || person.Is(Role.Evaluator) || person.ReportsFor.Any(unit => OwesBy(unit, year, year.Year.Calendar.ReportingMonth(today)));

    // Asked of the results directly, not of the plan under test.
    private static bool OwesBy(OrgUnitCode unit, PlayedYear year, Month last) => Enumerable.Range(1, FiscalYear.Months)
        .Select(year.Year.Year.MonthAt)
        .Where(month => month <= last)
        .SelectMany(month => Obligations.Of(unit, month, year.Year))
        .Any(key => year.Results.Find(key) is null);

    private static bool Owes(Person person, PlayedYear year) =>
        person.ReportsFor.Any(unit => Enumerable.Range(1, FiscalYear.Months).Any(number => Obligations.Of(unit, year.Year.Year.MonthAt(number), year.Year).Any()));

    private static IEnumerable<OrgUnitCode> UnitsOf(PersonId reporter, PlayedYear year) => year.People.Single(person => person.Id == reporter).ReportsFor;
}
