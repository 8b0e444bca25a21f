using System.Text.Json;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Storage;

namespace Pbms.Bot.Channels.Line;

/// <summary>The account's monthly quota, as LINE counts it, and what the rest of the month is likely to take.</summary>
/// <remarks>Reporting has the rhythm of the month: what the same days of last month took says more than this month's mean.</remarks>
public sealed class LineQuota(LineApi line, LineSendHistory history, TimeProvider clock) : IQuotaGauge, IDisposable
{
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(10);

    private readonly SemaphoreSlim reading = new(1, 1);
    private (QuotaForecast Forecast, DateTimeOffset At)? last;
    private long spent;

    public string Channel => ChatAccount.Line;

    /// <summary>Counts what was sent since LINE was asked.</summary>
    public void Spend(int messages) => Interlocked.Add(ref spent, messages);

    public async Task<QuotaForecast?> ForecastAsync(CancellationToken cancellationToken)
    {
        await reading.WaitAsync(cancellationToken);
        try
        {
            if (last is not { } known || clock.GetUtcNow() - known.At >= Fresh)
            {
                if (await ReadAsync(cancellationToken) is not { } forecast) return null;
                Interlocked.Exchange(ref spent, 0);
                last = known = (forecast, clock.GetUtcNow());
            }

            return known.Forecast with { Used = known.Forecast.Used + Interlocked.Read(ref spent) };
        }
        finally
        {
            reading.Release();
        }
    }

    public void Dispose() => reading.Dispose();

    private async Task<QuotaForecast?> ReadAsync(CancellationToken cancellationToken)
    {
        if (await GetAsync("v2/bot/message/quota", cancellationToken) is not { } quota) return null;
        if (await GetAsync("v2/bot/message/quota/consumption", cancellationToken) is not { } consumption) return null;
        var limit = quota.Text("type") is "limited" ? quota.Number("value") : null;
        var used = consumption.Number("totalUsage") ?? 0;
        // Where there is no limit nobody need look ahead.
        var more = limit is null ? 0 : await ExpectedMoreAsync(used, cancellationToken);
        return new QuotaForecast(limit, used, more);
    }

    private async Task<long> ExpectedMoreAsync(long used, CancellationToken cancellationToken)
    {
        var today = BangkokClock.DayOf(clock.GetUtcNow());
        var daysLeft = DateTime.DaysInMonth(today.Year, today.Month) - today.Day;
        var before = await history.SentAfterAsync(today.Day, Month.Of(today).Plus(-1), cancellationToken);
        // A new account has no last month.
        return before > 0 ? before : used * daysLeft / today.Day;
    }

    private async Task<JsonElement?> GetAsync(string path, CancellationToken cancellationToken) =>
        await line.GetAsync(path, cancellationToken) is LineResult.Answered { IsGood: true, Body: var body } ? body : null;
}
