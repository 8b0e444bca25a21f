using Microsoft.Extensions.Options;
using Pbms.Bot.Channels.Simulator;
using Pbms.Bot.Delivery;
using Pbms.Core.Periods;

namespace Pbms.Bot.Reminders;

/// <summary>In the demonstration: when somebody turns the clock on, the days in between happen, each with its freeze and its morning.</summary>
public sealed class TurnedClock(SimulatedClock clock, RoundFreezing rounds, ReminderRun reminders, Dispatcher dispatcher, IOptions<ReminderOptions> options)
    : ISimulatedClockListener
{
    /// <summary>Further than a month nobody turns it to see what happens; the last month is played then.</summary>
    private const int MostDays = 31;

    public async Task TurnedAsync(DateTimeOffset before, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (first, last) = (BangkokClock.DayOf(before), BangkokClock.DayOf(now));
        if (last.DayNumber - first.DayNumber > MostDays) first = last.AddDays(-MostDays);
        for (var day = first; day < last; day = day.AddDays(1)) await LiveAsync(day, options.Value.Closes.AddMinutes(-1), before, cancellationToken);
        clock.Set(now);
        await RunAsync(cancellationToken);
    }

    // The last working minute of the day: by then every chosen hour has come.
    private async Task LiveAsync(DateOnly day, TimeOnly time, DateTimeOffset before, CancellationToken cancellationToken)
    {
        if (BangkokClock.At(day, time) is var moment && moment < before) return;
        clock.Set(moment);
        await RunAsync(cancellationToken);
    }

    private async Task RunAsync(CancellationToken cancellationToken)
    {
        await rounds.RunAsync(null, cancellationToken);
        await reminders.RunAsync((_, _) => { }, cancellationToken);
        await dispatcher.SweepAsync(clock.GetUtcNow(), cancellationToken);
    }
}
