using Pbms.Bot.Channels.Simulator;
using Pbms.Bot.Demonstration;
using Pbms.Core.Organisation;
using Pbms.Core.Planning;

namespace Pbms.Benchmarks.Turns;

/// <summary>The people of the demonstration who owe a report of November, whose accounts it links as it starts.</summary>
internal static class Reporters
{
    private const int MonthsToNovember = 2;

    private static readonly PlanYear Year = DemonstrationYear.BeforeLastReport().Year;

    /// <returns>Their LINE user ids.</returns>
    public static IReadOnlyList<string> LineUserIds() =>
        [.. DemonstrationYear.BeforeLastReport().People.Where(OwesNovember).Select(person => SimulatedLineUserId.Of(person.Id))];

    public static bool OwesNovember(Person person) => person.ReportsFor.Any(unit => Year.Plan.CarriedBy(unit)
        .Any(schedule => Year.Plan[schedule.Line].IsReported && schedule.At(MonthsToNovember).Value > 0));
}
