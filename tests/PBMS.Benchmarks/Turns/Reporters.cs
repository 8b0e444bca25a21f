using Pbms.Bot.Channels.Simulator;
using Pbms.Bot.Demonstration;
using Pbms.Core.Organisation;

namespace Pbms.Benchmarks.Turns;

/// <summary>The people of the demonstration who owe a report of November, whose accounts it links as it starts.</summary>
internal static class Reporters
{
    private const int MonthsToNovember = 2;

    /// <returns>Their LINE user ids.</returns>
    public static IReadOnlyList<string> LineUserIds()
    {
        var demonstration = DemonstrationYear.BeforeLastReport();
        return [.. demonstration.People.Where(person => person.ReportsFor.Any(Owes)).Select(person => SimulatedLineUserId.Of(person.Id))];

        bool Owes(OrgUnitCode unit) => demonstration.Year.Plan.CarriedBy(unit)
            .Any(schedule => demonstration.Year.Plan[schedule.Line].IsReported && schedule.At(MonthsToNovember).Value > 0);
    }
}
