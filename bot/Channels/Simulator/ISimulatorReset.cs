namespace Pbms.Bot.Channels.Simulator;

/// <summary>Starting the demonstration over; the host knows how.</summary>
public interface ISimulatorReset
{
    /// <summary>
    /// Puts people, plan and results back as they were at the first start, and drops what waits to be sent. The clock
    /// is already back; the transcript is emptied afterwards, so nothing said in here is seen.
    /// </summary>
    Task StartOverAsync(CancellationToken cancellationToken);
}
