using Pbms.Core.Organisation;

namespace Pbms.Bot.Delivery;

/// <summary>Which accounts a worker has been asked to see to. One asked for while a worker is there is seen to once more.</summary>
public sealed class Rounds
{
    private readonly Lock gate = new();
    private readonly Dictionary<ChatAccount, bool> onceMore = [];

    /// <returns>True when no worker is there or on the way: somebody has to go.</returns>
    public bool Call(ChatAccount account)
    {
        lock (gate)
        {
            if (onceMore.TryAdd(account, false)) return true;
            onceMore[account] = true;
            return false;
        }
    }

    /// <returns>True when the worker may leave; false when it was called again meanwhile.</returns>
    public bool Leave(ChatAccount account)
    {
        lock (gate)
        {
            if (!onceMore[account]) return onceMore.Remove(account);
            onceMore[account] = false;
            return false;
        }
    }
}
