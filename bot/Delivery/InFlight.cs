using System.Collections.Concurrent;

namespace Pbms.Bot.Delivery;

/// <summary>Which messages are being tried right now.</summary>
public sealed class InFlight
{
    private readonly ConcurrentDictionary<Guid, bool> messages = new();

    /// <returns>False when somebody is at it already.</returns>
    public bool Enter(Guid message) => messages.TryAdd(message, true);

    public void Leave(Guid message) => messages.TryRemove(message, out _);
}
