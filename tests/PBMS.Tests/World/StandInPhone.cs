using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using Pbms.Bot.Conversation;
using Xunit;

namespace Pbms.Tests.World;

/// <summary>A person's LINE at the stand-in: its control API does what the person does and tells what arrived.</summary>
internal sealed class StandInPhone(HttpClient line, string user) : IPhone
{
    private long seen;

    public Screen Screen { get; private set; } = Screen.Empty;

    /// <summary>From each message to its answer.</summary>
    public List<TimeSpan> Times { get; } = [];

    /// <summary>Something said before it counts.</summary>
    public async Task WarmAsync()
    {
        (await line.PostAsJsonAsync("/_double/send", new { userId = user, text = Phrases.Help })).EnsureSuccessStatusCode();
        await line.GetAsync($"/_double/wait?userId={user}&timeoutMs=20000&quietMs=1000");
    }

    public Task<Screen> SayAsync(string text) => DoAsync(new { userId = user, text });

    public Task<Screen> TapAsync(string label) => DoAsync(new { userId = user, postback = Screen.ActionOf(label) });

    private async Task<Screen> DoAsync(object act)
    {
        var clock = Stopwatch.StartNew();
        var sent = await (await line.PostAsJsonAsync("/_double/send", act)).Content.ReadFromJsonAsync<JsonElement>();
        // A webhook answered late was taken all the same; the stand-in keeps the list of those.
        Assert.True(sent.GetProperty("ok").GetBoolean() || sent.GetProperty("error").GetString() is "REQUEST_TIMEOUT", sent.ToString());
        var rows = await line.GetFromJsonAsync<JsonElement>($"/_double/wait?userId={user}&since={seen}&timeoutMs=240000&quietMs=0");
        Assert.True(rows.GetArrayLength() > 0, $"No answer within four minutes to {act}");
        Times.Add(clock.Elapsed);
        seen = rows.EnumerateArray().Max(row => row.GetProperty("seq").GetInt64());
        return Screen = Screen.Of([rows.EnumerateArray().Last().GetProperty("messages")]);
    }
}
