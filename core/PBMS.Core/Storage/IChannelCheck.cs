namespace Pbms.Core.Storage;

/// <summary>Looks whether a channel is set up, and says what to mend.</summary>
public interface IChannelCheck
{
    /// <summary>"line", "teams".</summary>
    string Channel { get; }

    /// <summary>Asks the platform; takes as long as it takes to answer. None when the channel is off.</summary>
    Task<IReadOnlyList<ChannelFinding>> RunAsync(CancellationToken cancellationToken);
}
