using System.Globalization;
using Pbms.Core.Periods;

namespace Pbms.Bot.Channels.Line;

/// <summary>How many messages nobody had asked for went out on past days, as LINE counts them. A past day does not change, so it is asked for once.</summary>
public sealed class LineSendHistory(LineApi line)
{
    private readonly Dictionary<DateOnly, long> days = [];

    /// <summary>Sent in a past month after its day <paramref name="day"/>; days LINE does not tell count as none. One caller at a time.</summary>
    public async Task<long> SentAfterAsync(int day, Month month, CancellationToken cancellationToken)
    {
        var sum = 0L;
        for (var date = month.FirstDay.AddDays(day); Month.Of(date) == month; date = date.AddDays(1)) sum += await SentOnAsync(date, cancellationToken);
        return sum;
    }

    private async Task<long> SentOnAsync(DateOnly date, CancellationToken cancellationToken)
    {
        if (days.TryGetValue(date, out var known)) return known;
        var (push, multicast) = (await CountAsync("push", date, cancellationToken), await CountAsync("multicast", date, cancellationToken));
        if (push is null || multicast is null) return 0;
        return days[date] = push.Value + multicast.Value;
    }

    private async Task<long?> CountAsync(string kind, DateOnly date, CancellationToken cancellationToken)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"v2/bot/message/delivery/{kind}?date={date:yyyyMMdd}");
        return await line.GetAsync(path, cancellationToken) is LineResult.Answered { IsGood: true, Body: var body } && body.Text("status") is "ready"
            ? body.Number("success") ?? 0
            : null;
    }
}
