using System.Collections.Immutable;

namespace Pbms.Bot.Channels.Simulator;

/// <summary>The people one can be in the simulator; the host knows them.</summary>
public interface ISimulatorPeople
{
    /// <summary>Everyone, in the order to show them; asked on every call, so it should be quick.</summary>
    ValueTask<ImmutableArray<SimulatorPerson>> AllAsync(CancellationToken cancellationToken);
}
