using Pbms.Core.Storage;

namespace Pbms.Bot.Delivery;

/// <summary>How long and how often a message is tried.</summary>
public static class RetrySchedule
{
    /// <summary>LINE forgets a retry key after 24 hours; trying longer could send twice.</summary>
    public static readonly TimeSpan GiveUpAfter = TimeSpan.FromHours(23);

    /// <summary>Quota may be bought, and a 429 of LINE's passes when another large delivery has taken less than it reserved.</summary>
    public static TimeSpan UntilQuotaIsLookedAtAgain(MessageUrgency urgency) =>
        // Somebody is waiting for an answer.
        urgency is MessageUrgency.Answer ? TimeSpan.FromMinutes(1) : TimeSpan.FromHours(1);

    /// <summary>What waits for quota or for the person's next message is stale after a month.</summary>
    public static readonly TimeSpan HeldAtMost = TimeSpan.FromDays(31);

    private static readonly TimeSpan First = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(15);

    /// <summary>Doubles from two seconds up to a quarter of an hour, less up to a fifth so that many do not come back at once.</summary>
    /// <param name="attempts">Tries so far, from 0.</param>
    /// <param name="id">Spreads by the message itself: no randomness to inject, and a test knows the answer.</param>
    public static TimeSpan Backoff(int attempts, Guid id)
    {
        var doubled = First * Math.Pow(2, Math.Min(attempts, 12));
        var capped = doubled < Longest ? doubled : Longest;
        return capped * (1 - (id.ToByteArray()[0] / 255.0 / 5));
    }
}
