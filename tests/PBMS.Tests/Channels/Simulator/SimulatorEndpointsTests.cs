using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Pbms.Bot.Channels.Simulator;
using Xunit;

namespace Pbms.Tests.Channels.Simulator;

public sealed class SimulatorEndpointsTests : IAsyncLifetime
{
    private static readonly string Chat = $"/simulator/api/chats/{SimulatorHost.Reporter.LineUserId}";

    private SimulatorHost host = null!;

    public async ValueTask InitializeAsync() => host = await SimulatorHost.StartAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task The_people_are_those_of_the_host_each_with_a_line_user_id()
    {
        var people = (await GetAsync("/simulator/api/people")).GetProperty("items");

        Assert.Equal(2, people.GetArrayLength());
        Assert.Equal("reporter-1", people[0].GetProperty("personId").GetString());
        Assert.Equal("ศูนย์ปฏิบัติการต่อต้านการทุจริต", people[0].GetProperty("orgUnit").GetString());
        Assert.Matches("^U[0-9a-f]{32}$", people[0].GetProperty("lineUserId").GetString());
        Assert.NotEqual(people[0].GetProperty("lineUserId").GetString(), people[1].GetProperty("lineUserId").GetString());
    }

    [Fact]
    public async Task What_is_typed_reaches_the_bot_as_line_would_send_it_and_the_answer_is_shown()
    {
        await PostAsync($"{Chat}/text", new { text = "รายงานผล" });

        var lineEvent = Assert.Single(host.Bot.Events);
        Assert.Equal("message", lineEvent.GetProperty("type").GetString());
        Assert.Equal("active", lineEvent.GetProperty("mode").GetString());
        Assert.Equal("รายงานผล", lineEvent.GetProperty("message").GetProperty("text").GetString());
        Assert.Equal(SimulatorHost.Reporter.LineUserId, lineEvent.GetProperty("source").GetProperty("userId").GetString());
        Assert.Equal(SimulatedClock.Start.ToUnixTimeMilliseconds(), lineEvent.GetProperty("timestamp").GetInt64());
        Assert.Matches("^[0-9A-HJKMNP-TV-Z]{26}$", lineEvent.GetProperty("webhookEventId").GetString());
        Assert.False(lineEvent.GetProperty("deliveryContext").GetProperty("isRedelivery").GetBoolean());

        var entries = (await GetAsync(Chat)).GetProperty("entries");
        Assert.Equal(["person", "bot"], entries.EnumerateArray().Select(entry => entry.GetProperty("from").GetString()));
        Assert.Equal("รายงานผล", entries[0].GetProperty("text").GetString());
        Assert.Equal("2024-12-02T08:30:00+07:00", entries[0].GetProperty("at").GetString());
        Assert.Equal("ได้ยินแล้ว", entries[1].GetProperty("messages")[0].GetProperty("text").GetString());
    }

    [Fact]
    public async Task Every_event_has_an_id_and_a_reply_token_of_its_own()
    {
        await PostAsync($"{Chat}/text", new { text = "1" });
        await PostAsync($"{Chat}/text", new { text = "1" });

        Assert.Equal(2, host.Bot.Events.Select(lineEvent => lineEvent.GetProperty("webhookEventId").GetString()).Distinct().Count());
        Assert.Equal(2, host.Bot.Events.Select(lineEvent => lineEvent.GetProperty("replyToken").GetString()).Distinct().Count());
    }

    [Fact]
    public async Task Only_what_is_new_is_answered_and_what_is_new_elsewhere_is_hinted_at()
    {
        var elsewhere = SimulatorHost.Supervisor.LineUserId;
        await PostAsync($"{Chat}/text", new { text = "หนึ่ง" });
        var last = (await GetAsync(Chat)).GetProperty("last").GetInt64();
        await PostAsync($"/simulator/api/chats/{elsewhere}/text", new { text = "สอง" });

        var news = await GetAsync($"{Chat}?since={last}");

        Assert.Equal(0, news.GetProperty("entries").GetArrayLength());
        Assert.Equal(news.GetProperty("last").GetInt64(), news.GetProperty("elsewhere").GetProperty(elsewhere).GetInt64());
        Assert.Empty((await GetAsync($"{Chat}?since={news.GetProperty("last").GetInt64()}")).GetProperty("elsewhere").EnumerateObject());
    }

    [Fact]
    public async Task A_tap_shows_its_words_and_sends_its_data_with_the_day_that_was_picked()
    {
        await PostAsync($"{Chat}/postback", new { data = "v1|value", displayText = "1 ครั้ง" });
        await PostAsync($"{Chat}/postback", new { data = "v1|date", date = "2024-12-03" });

        Assert.Equal("v1|value", host.Bot.Events[0].GetProperty("postback").GetProperty("data").GetString());
        Assert.False(host.Bot.Events[0].GetProperty("postback").TryGetProperty("params", out _));
        Assert.Equal("2024-12-03", host.Bot.Events[1].GetProperty("postback").GetProperty("params").GetProperty("date").GetString());
        var entries = (await GetAsync(Chat)).GetProperty("entries");
        Assert.Equal("1 ครั้ง", entries[0].GetProperty("text").GetString());
        Assert.False(entries[2].TryGetProperty("text", out _));
    }

    [Theory]
    [InlineData("sticker", "sticker")]
    [InlineData("image", "image")]
    public async Task A_sticker_and_a_picture_are_messages_of_their_own_kind(string what, string type)
    {
        await PostAsync($"{Chat}/{what}", new { });

        Assert.Equal(type, Assert.Single(host.Bot.Events).GetProperty("message").GetProperty("type").GetString());
    }

    [Fact]
    public async Task A_blocker_is_not_heard_until_they_follow_again()
    {
        await PostAsync($"{Chat}/unfollow", new { });
        using var refused = await host.Http.PostAsJsonAsync($"{Chat}/text", new { text = "ฮัลโหล" });
        var blocked = await GetAsync(Chat);
        await PostAsync($"{Chat}/follow", new { });

        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.True(blocked.GetProperty("blocked").GetBoolean());
        Assert.False((await GetAsync(Chat)).GetProperty("blocked").GetBoolean());
        Assert.Equal(["unfollow", "follow"], host.Bot.Events.Select(lineEvent => lineEvent.GetProperty("type").GetString()));
        Assert.False(host.Bot.Events[0].TryGetProperty("replyToken", out _));
    }

    [Theory]
    [InlineData(0, HttpStatusCode.BadRequest)]
    [InlineData(5_000, HttpStatusCode.NoContent)]
    [InlineData(5_001, HttpStatusCode.BadRequest)]
    public async Task Text_is_between_1_and_5000_characters(int length, HttpStatusCode expected)
    {
        using var response = await host.Http.PostAsJsonAsync($"{Chat}/text", new { text = new string('ก', length) });

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task An_unknown_person_is_a_problem_404()
    {
        using var get = await host.Http.GetAsync("/simulator/api/chats/U00000000000000000000000000000000");
        using var post = await host.Http.PostAsJsonAsync("/simulator/api/chats/U00000000000000000000000000000000/text", new { text = "?" });

        Assert.Equal(HttpStatusCode.NotFound, get.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, post.StatusCode);
        Assert.Equal("application/problem+json", post.Content.Headers.ContentType?.MediaType);
        Assert.Empty(host.Bot.Events);
    }

    [Fact]
    public async Task A_webhook_that_refuses_is_a_problem_502()
    {
        host.Bot.Status = 401;

        using var response = await host.Http.PostAsJsonAsync($"{Chat}/text", new { text = "?" });

        Assert.Equal(HttpStatusCode.BadGateway, response.StatusCode);
    }

    [Fact]
    public async Task The_clock_is_shown_as_thai_people_write_it_and_can_be_turned()
    {
        Assert.Equal("2 ธ.ค. 67 08:30", (await GetAsync("/simulator/api/clock")).GetProperty("thai").GetString());

        Assert.Equal("3 ธ.ค. 67 09:30", await TurnAsync(new { advanceMinutes = 1500 }));
        Assert.Equal("1 ม.ค. 68 00:05", await TurnAsync(new { set = "2025-01-01T00:05:00+07:00" }));
        Assert.Equal(2, host.Witness.Turns.Count);
        Assert.Equal(SimulatedClock.Start.AddMinutes(1500), host.Witness.Turns[0].Now);
    }

    [Theory]
    [InlineData("2024-12-04T15:00:00+07:00", "6 ธ.ค. 67 08:30")]
    [InlineData("2024-12-06T07:00:00+07:00", "9 ธ.ค. 67 08:30")]
    public async Task The_next_working_day_leaves_out_holidays_and_weekends(string from, string expected)
    {
        await TurnAsync(new { set = from });

        Assert.Equal(expected, await TurnAsync(new { nextWorkingDay = true }));
    }

    [Fact]
    public async Task A_clock_turned_nowhere_or_out_of_this_century_is_a_problem_400()
    {
        foreach (var turn in new object[] { new { }, new { advanceMinutes = 1e18 }, new { set = "0001-01-01T00:00:00Z" } })
        {
            using var response = await host.Http.PostAsJsonAsync("/simulator/api/clock", turn);
            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        }

        Assert.Empty(host.Witness.Turns);
    }

    [Fact]
    public async Task Starting_over_asks_the_host_turns_the_clock_back_and_begins_another_run()
    {
        await PostAsync($"{Chat}/text", new { text = "หนึ่ง" });
        await PostAsync($"{Chat}/unfollow", new { });
        await TurnAsync(new { advanceMinutes = 60 });
        var before = await GetAsync(Chat);

        await PostAsync("/simulator/api/reset", new { });

        var after = await GetAsync(Chat);
        Assert.Equal(1, host.Witness.StartedOver);
        Assert.Equal(before.GetProperty("run").GetInt32() + 1, after.GetProperty("run").GetInt32());
        Assert.Equal(0, after.GetProperty("entries").GetArrayLength());
        Assert.False(after.GetProperty("blocked").GetBoolean());
        Assert.Equal("2 ธ.ค. 67 08:30", (await GetAsync("/simulator/api/clock")).GetProperty("thai").GetString());
    }

    [Theory]
    [InlineData("cross-site", HttpStatusCode.Forbidden)]
    [InlineData("same-site", HttpStatusCode.Forbidden)]
    [InlineData("same-origin", HttpStatusCode.NoContent)]
    public async Task Another_site_in_the_same_browser_can_do_nothing(string site, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/simulator/api/reset");
        request.Headers.Add("Sec-Fetch-Site", site);
        using var response = await host.Http.SendAsync(request);

        Assert.Equal(expected, response.StatusCode);
    }

    [Theory]
    [InlineData("evil.example", HttpStatusCode.Forbidden)]
    [InlineData("127.0.0.1.evil.example:5080", HttpStatusCode.Forbidden)]
    [InlineData("203.0.113.7:5080", HttpStatusCode.Forbidden)]
    [InlineData("localhost:5080", HttpStatusCode.OK)]
    [InlineData("127.0.0.1:5080", HttpStatusCode.OK)]
    [InlineData("[::1]:5080", HttpStatusCode.OK)]
    public async Task A_name_that_another_site_lets_point_here_is_refused(string name, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/simulator/api/people") { Headers = { Host = name } };
        using var response = await host.Http.SendAsync(request);

        Assert.Equal(expected, response.StatusCode);
    }

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.7")]
    [InlineData("X-Forwarded-Host", "pbms.example")]
    [InlineData("Forwarded", "for=203.0.113.7")]
    [InlineData("X-Forwarded-Proto", "https")]
    [InlineData("X-Real-IP", "203.0.113.7")]
    [InlineData("Via", "1.1 tunnel")]
    public async Task What_comes_through_a_tunnel_is_refused(string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/simulator") { Headers = { { header, value } } };
        using var response = await host.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Theory]
    [InlineData("203.0.113.7", HttpStatusCode.Forbidden)]
    [InlineData("::ffff:203.0.113.7", HttpStatusCode.Forbidden)]
    [InlineData("::ffff:127.0.0.2", HttpStatusCode.OK)]
    [InlineData("::1", HttpStatusCode.OK)]
    public async Task Another_machine_sees_nothing(string caller, HttpStatusCode expected)
    {
        await using var called = await SimulatorHost.StartAsync(IPAddress.Parse(caller));

        foreach (var path in (string[])["/simulator", "/simulator/simulator.js", "/simulator/api/people", Chat])
        {
            using var response = await called.Http.GetAsync(path);
            Assert.Equal(expected, response.StatusCode);
        }
    }

    [Fact]
    public async Task The_line_client_is_the_simulated_platform_even_with_the_real_address()
    {
        using var response = await host.Line.PostAsJsonAsync(
            "/v2/bot/message/push", new { to = SimulatorHost.Reporter.LineUserId, messages = new[] { new { type = "text", text = "เตือน" } } });

        Assert.Equal("api.line.me", host.Line.BaseAddress?.Host);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("push", (await GetAsync(Chat)).GetProperty("entries")[0].GetProperty("kind").GetString());
    }

    private Task<JsonElement> GetAsync(string path) => host.Http.GetFromJsonAsync<JsonElement>(path);

    private async Task PostAsync(string path, object body)
    {
        using var response = await host.Http.PostAsJsonAsync(path, body);
        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
    }

    private async Task<string?> TurnAsync(object turn)
    {
        using var response = await host.Http.PostAsJsonAsync("/simulator/api/clock", turn);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("thai").GetString();
    }
}
