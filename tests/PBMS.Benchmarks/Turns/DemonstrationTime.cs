using System.Diagnostics;
using Pbms.Bot.Channels.Simulator;

namespace Pbms.Benchmarks.Turns;

/// <summary>The time a bot of the demonstration lives in, as LINE would see it.</summary>
internal sealed class DemonstrationTime
{
    private readonly long began = Stopwatch.GetTimestamp();
    private TimeSpan turned;

    public DateTimeOffset Now => SimulatedClock.Start + turned + Stopwatch.GetElapsedTime(began);

    /// <summary>The bot's own clock was turned on by as much; not while anybody chats.</summary>
    public void Turn(TimeSpan span) => turned += span;
}
