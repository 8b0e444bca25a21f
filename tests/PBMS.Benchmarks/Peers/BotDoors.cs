using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;

namespace Pbms.Benchmarks.Peers;

/// <summary>What is asked of a running bot beside chatting with it: its admin API, and what a <see cref="MeasuredBot"/> tells and does.</summary>
internal sealed class BotDoors(BotProcess bot, string? adminKey = null) : IDisposable
{
    private readonly HttpClient measured = new() { BaseAddress = bot.Public, Timeout = TimeSpan.FromMinutes(10) };
    private readonly HttpClient admin = new() { BaseAddress = new Uri(bot.Admin, "/api/v1/"), DefaultRequestHeaders = { { "X-Api-Key", adminKey } } };

    /// <summary>Back when everything that falls into the days has happened.</summary>
    public async Task TurnClockAsync(int days)
    {
        using var turned = await measured.PostAsync(MeasuredBot.DaysPath + days.ToString(CultureInfo.InvariantCulture), null);
        turned.EnsureSuccessStatusCode();
    }

    /// <param name="collect">Whether garbage is left out, which takes a full collection.</param>
    public async Task<double> HeapMegabytesAsync(bool collect) =>
        long.Parse(await measured.GetStringAsync($"{MeasuredBot.HeapPath}?collect={collect}"), CultureInfo.InvariantCulture) / 1048576.0;

    /// <param name="list">A list of the admin API, such as "outbox?limit=1000".</param>
    /// <returns>How many items of it came.</returns>
    public async Task<int> CountAsync(string list) =>
        (await admin.GetFromJsonAsync<JsonElement>(list)).GetProperty("items").GetArrayLength();

    public void Dispose()
    {
        measured.Dispose();
        admin.Dispose();
    }
}
