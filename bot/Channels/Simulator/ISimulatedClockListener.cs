namespace Pbms.Bot.Channels.Simulator;

/// <summary>
/// Is told after somebody turned the simulated clock, so that what falls due in between (reminders, the cut-off)
/// happens at once. A host may register any number of these, or none.
/// </summary>
public interface ISimulatedClockListener
{
    /// <param name="now">May be before <paramref name="before"/>.</param>
    Task TurnedAsync(DateTimeOffset before, DateTimeOffset now, CancellationToken cancellationToken);
}
