using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using Xunit;

namespace Pbms.Tests.World;

/// <summary>A person's LINE at the stand-in: its control API does what the person does and tells what arrived.</summary>
internal sealed class StandInPhone(HttpClient line, string user) : IPhone
{
    private long seen;

    public Screen Screen { get; private set; } = Screen.Empty;

    /// <summary>From each message to its answer.</summary>
    public List<TimeSpan> Times { get; } = [];

    public Task<Screen> SayAsync(string text) => DoAsync(new { userId = user, text });

    public Task<Screen> TapAsync(string label) => DoAsync(new { userId = user, postback = Screen.ActionOf(label) });

    private async Task<Screen> DoAsync(object act)
    {
        var clock = Stopwatch.StartNew();
        var sent = await (await line.PostAsJsonAsync("/_double/send", act)).Content.ReadFromJsonAsync<JsonElement>();
        Assert.True(sent.GetProperty("ok").GetBoolean(), sent.ToString());
        var rows = await line.GetFromJsonAsync<JsonElement>($"/_double/wait?userId={user}&since={seen}&timeoutMs=240000&quietMs=0");
        Assert.True(rows.GetArrayLength() > 0, $"No answer within four minutes to {act}");
        Times.Add(clock.Elapsed);
        seen = rows.EnumerateArray().Max(row => row.GetProperty("seq").GetInt64());
        return Screen = Screen.Of([rows.EnumerateArray().Last().GetProperty("messages")]);
    }
}
