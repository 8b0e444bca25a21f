using System.Collections.Immutable;
using System.Globalization;
using Pbms.Bot.Channels.Simulator;
using Pbms.Bot.Conversation;
using Pbms.Bot.Demonstration;
using Pbms.Core.Import;
using Pbms.Core.Organisation;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;
using Pbms.Core.Storage;

namespace Pbms.Tests.World;

/// <summary>Any number of reporters beside those of the demonstration, each of a province of their own that owes November, all of them linked.</summary>
internal static class Crowd
{
    /// <summary>Nobody needs more steps than this for a report.</summary>
    private const int MostSteps = 40;

    public static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"crowd-{number:000}");

    public static ImmutableArray<Change> Changes(int count, DateTimeOffset now)
    {
        var imported = DemonstrationYear.BeforeLastReport();
        var numbers = Enumerable.Range(1, count).ToList();
        var grown = imported with
        {
            Year = Grown(imported.Year, numbers),
            People = [.. imported.People, .. numbers.Select(number => new Person(new(Name(number)), $"ผู้รายงาน {number}", [new(Role.Reporter, Unit(number))]))],
        };
        return [.. ImportChanges.Of(grown, ResultBook.Of(imported.Submissions)), .. numbers.SelectMany(number => Link(number, now))];
    }

    /// <summary>A whole report, whatever is asked; every answer on target.</summary>
    /// <returns>The receipt.</returns>
    public static async Task<Screen> ReportAsync(IPhone phone)
    {
        var screen = await phone.SayAsync(Phrases.Report);
        for (var step = 0; step < MostSteps; step++)
        {
            if (screen.Words.Contains(Phrases.SentTitle, StringComparison.Ordinal)) return screen;
            screen = screen.Actions.Keys.FirstOrDefault(IsForward) is { } label ? await phone.TapAsync(label) : await phone.SayAsync("1");
        }

        throw new InvalidOperationException($"The report does not end:\n{screen}");
    }

    private static bool IsForward(string label) =>
        label is Phrases.Send or Phrases.RightNext or Phrases.ItIsRight || label.Contains("ครบเป้า", StringComparison.Ordinal);

    private static OrgUnitCode Unit(int number) => new(string.Create(CultureInfo.InvariantCulture, $"TX-{number:000}"));

    private static PlanYear Grown(PlanYear year, List<int> numbers)
    {
        var model = year.OrgChart.Provinces.First(province => year.Plan.CarriedBy(province.Code).Any(IsDue));
        var owed = year.Plan.CarriedBy(model.Code).Where(IsDue).ToList();
        var units = numbers.Select(number => model with { Code = Unit(number), Name = $"{model.Name} {number}", Aliases = [], Order = 10_000 + number });
        var schedules = numbers.SelectMany(number => owed.Select(schedule => schedule with { OrgUnit = Unit(number) }));
        return year with
        {
            OrgChart = new OrgChart([.. year.OrgChart.Units, .. units]),
            Plan = new Plan(year.Year, year.Plan.Projects, year.Plan.Lines, [.. year.Plan.Schedules, .. schedules]),
        };
    }

    private static bool IsDue(TargetSchedule schedule) => schedule.At(2).Value > 0;

    private static IEnumerable<Change> Link(int number, DateTimeOffset now)
    {
        var (person, code) = (new PersonId(Name(number)), string.Create(CultureInfo.InvariantCulture, $"CROWD{number:000}"));
        yield return new Change.LinkCodeIssued(new LinkCode(code, person, now.AddDays(1), null));
        yield return new Change.AccountLinked(new ChatAccount(ChatAccount.Line, SimulatedLineUserId.Of(person)), person, code, now);
    }
}
