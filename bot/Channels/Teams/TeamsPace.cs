namespace Pbms.Bot.Channels.Teams;

/// <summary>Keeps within what Teams takes: 7 messages a second into a chat, 8 in two, 60 in half a minute, 1,800 an hour; 50 requests a second
/// for a whole organisation.</summary>
public sealed class TeamsPace(TimeProvider clock)
{
    private static readonly (TimeSpan Span, int Most)[] OfChat =
        [(TimeSpan.FromSeconds(1), 7), (TimeSpan.FromSeconds(2), 8), (TimeSpan.FromSeconds(30), 60), (TimeSpan.FromHours(1), 1800)];

    private static readonly (TimeSpan Span, int Most)[] OfTenant = [(TimeSpan.FromSeconds(1), 50)];

    private readonly Lock gate = new();
    private readonly Dictionary<string, List<DateTimeOffset>> sent = [];

    /// <summary>Takes a place when there is one.</summary>
    /// <returns>Zero when the call may be made now; else how long to wait before asking again.</returns>
    public TimeSpan Take(string conversation, string? tenant)
    {
        var now = clock.GetUtcNow();
        lock (gate)
        {
            Forget(now);
            var (chat, whole) = (Of("chat " + conversation), Of("tenant " + tenant));
            var wait = OfChat.Select(limit => Wait(chat, limit, now)).Concat(OfTenant.Select(limit => Wait(whole, limit, now))).Max();
            if (wait > TimeSpan.Zero) return wait;
            chat.Add(now);
            whole.Add(now);
            return TimeSpan.Zero;
        }
    }

    private List<DateTimeOffset> Of(string name) => sent.TryGetValue(name, out var times) ? times : sent[name] = [];

    private static TimeSpan Wait(List<DateTimeOffset> times, (TimeSpan Span, int Most) limit, DateTimeOffset now) =>
        times.Count >= limit.Most && times[^limit.Most] + limit.Span is var free && free > now ? free - now : TimeSpan.Zero;

    private void Forget(DateTimeOffset now)
    {
        foreach (var (name, times) in sent)
        {
            if (times.Count > 0 && now - times[^1] > OfChat[^1].Span) sent.Remove(name);
            else if (times.Count > 2 * OfChat[^1].Most) times.RemoveRange(0, times.Count - OfChat[^1].Most);
        }
    }
}
