using Pbms.Core.Organisation;

namespace Pbms.Bot.Channels.Teams;

/// <summary>
/// Knows an event again that Teams sends under a new id. Teams does that when the first was not acknowledged in time; and a finger does it by
/// pressing twice. In memory: after a restart the id alone tells, and the answers to questions, whose id is made from what they are.
/// </summary>
public sealed class ResendGuard([FromKeyedServices(TeamsRegistration.RealClock)] TimeProvider clock)
{
    /// <summary>Azure Bot Service gives up on an acknowledgement after ten to fifteen seconds.</summary>
    private static readonly TimeSpan Late = TimeSpan.FromSeconds(9);

    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(5);

    /// <summary>Words are no question's own, so that they are taken for the same only as long as Teams may be at it.</summary>
    private static readonly TimeSpan AtIt = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan OneFinger = TimeSpan.FromSeconds(30);

    private readonly Lock gate = new();
    private readonly Dictionary<(ChatAccount, string), Seen> seen = [];

    private sealed record Seen(string EventId, DateTimeOffset At, DateTimeOffset? AcknowledgedAt);

    /// <returns>The id the event was first known by: its own when it is new.</returns>
    public string IdOf(ChatAccount account, TeamsPress press, string eventId)
    {
        if (press.Content.Length == 0) return eventId;
        var now = clock.GetUtcNow();
        lock (gate)
        {
            foreach (var old in seen.Where(entry => now - entry.Value.At > Remembered).Select(entry => entry.Key).ToList()) seen.Remove(old);
            if (seen.TryGetValue((account, press.Content), out var first) && IsSame(first, press, now))
            {
                // It comes again once. The same words after that are an answer of their own: "0" is one to line after line.
                if (!press.IsButton) seen.Remove((account, press.Content));
                return first.EventId;
            }

            seen[(account, press.Content)] = new Seen(eventId, now, null);
            return eventId;
        }
    }

    /// <summary>Its answer is on the way to Teams.</summary>
    public void Acknowledged(ChatAccount account, TeamsPress press)
    {
        lock (gate)
        {
            if (seen.TryGetValue((account, press.Content), out var first)) seen[(account, press.Content)] = first with { AcknowledgedAt = first.AcknowledgedAt ?? clock.GetUtcNow() };
        }
    }

    private static bool IsSame(Seen first, TeamsPress press, DateTimeOffset now) =>
        press.IsButton ? IsLate(first, now) || now - first.At < OneFinger : IsLate(first, now) && now - first.At < AtIt;

    private static bool IsLate(Seen first, DateTimeOffset now) => (first.AcknowledgedAt ?? now) - first.At > Late;
}
