using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Pbms.Bot.Channels.Simulator;
using Pbms.Core.Organisation;
using Xunit;

namespace Pbms.Tests.World;

/// <summary>A phone in the simulator, used through the simulator's own HTTP API.</summary>
internal sealed class SimulatorPhone(RunningBot bot, string person) : IPhone
{
    private readonly string chat = $"/simulator/api/chats/{SimulatedLineUserId.Of(new PersonId(person))}";
    private long last;

    public Screen Screen { get; private set; } = Screen.Empty;

    public Task<Screen> SayAsync(string text) => DoAsync("text", new { text });

    public Task<Screen> TapAsync(string label) => DoAsync("postback", new { data = Screen.ActionOf(label), displayText = label });

    private async Task<Screen> DoAsync(string what, object body)
    {
        using var response = await bot.Public.PostAsJsonAsync($"{chat}/{what}", body);
        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal("sent", (await bot.Outbox.NextAsync()).What);
        var news = await bot.Public.GetFromJsonAsync<JsonElement>($"{chat}?since={last}");
        last = news.GetProperty("last").GetInt64();
        Screen = Screen.Of(news.GetProperty("entries").EnumerateArray()
            .Where(entry => entry.GetProperty("from").ValueEquals("bot"))
            .Select(entry => entry.GetProperty("messages")));
        return Screen;
    }
}
