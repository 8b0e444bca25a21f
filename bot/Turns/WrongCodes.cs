using Pbms.Core.Periods;

namespace Pbms.Bot.Turns;

/// <summary>
/// Counts wrong link codes of everybody on a channel together: whoever guesses with many accounts is stopped as well. Kept in memory, by this
/// process alone; what one account may try is kept with its chat and outlives a restart.
/// </summary>
public sealed class WrongCodes(BangkokClock clock)
{
    /// <summary>More than slips of the pen on the busiest day; at this pace the chance to meet any code in a year is under one in a hundred.</summary>
    public const int Most = 100;

    private static readonly TimeSpan Within = TimeSpan.FromMinutes(10);

    private readonly Dictionary<string, Queue<DateTimeOffset>> byChannel = new(StringComparer.Ordinal);

    /// <summary>Note one more.</summary>
    public void Count(string channel)
    {
        lock (byChannel)
        {
            if (!byChannel.TryGetValue(channel, out var wrong)) byChannel[channel] = wrong = new();
            wrong.Enqueue(clock.Now);
            if (wrong.Count > Most) wrong.Dequeue();
        }
    }

    /// <summary>So many within ten minutes that none is looked at before the oldest of them is that old.</summary>
    public bool AreTooMany(string channel)
    {
        lock (byChannel)
        {
            return byChannel.GetValueOrDefault(channel) is { Count: Most } wrong && clock.Now - wrong.Peek() < Within;
        }
    }
}
