using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Pbms.Bot.Channels.Line;
using Pbms.Bot.Channels.Simulator;
using Pbms.Core.Organisation;
using Xunit;

namespace Pbms.Tests.Channels.Simulator;

public sealed class SimulatedLinePlatformTests : IDisposable
{
    private const string AccessToken = "token";
    private static readonly string Someone = SimulatedLineUserId.Of(new PersonId("someone"));
    private static readonly object[] Hello = [new { type = "text", text = "สวัสดี" }];

    private readonly FakeTimeProvider clock = new();
    private readonly SimulatedLine line;
    private readonly SimulatorTranscript transcript;
    private readonly SimulatedLinePlatform platform;
    private readonly HttpClient http;

    public SimulatedLinePlatformTests()
    {
        line = new SimulatedLine(clock);
        transcript = new SimulatorTranscript(clock);
        platform = new SimulatedLinePlatform(line, transcript, Options.Create(new LineOptions { ChannelAccessToken = AccessToken }));
        http = new HttpClient(platform) { BaseAddress = new LineOptions().ApiBaseAddress };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", AccessToken);
    }

    [Fact]
    public async Task A_reply_shows_the_very_messages_that_were_sent()
    {
        var (status, body) = await SendAsync("reply", new { replyToken = line.IssueReplyToken(Someone), messages = Hello });

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(1, body.GetProperty("sentMessages").GetArrayLength());
        var entry = Assert.Single(transcript.Since(Someone, 0).Entries);
        Assert.Equal(("bot", "reply"), (entry.From, entry.Kind));
        Assert.Equal("สวัสดี", Assert.Single(entry.Messages!.Value).GetProperty("text").GetString());
    }

    [Fact]
    public async Task A_reply_token_answers_once_only()
    {
        var replyToken = line.IssueReplyToken(Someone);
        await SendAsync("reply", new { replyToken, messages = Hello });

        var (status, body) = await SendAsync("reply", new { replyToken, messages = Hello });

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal("Invalid reply token", body.GetProperty("message").GetString());
        Assert.Single(transcript.Since(Someone, 0).Entries);
    }

    [Fact]
    public async Task A_reply_token_dies_after_a_minute()
    {
        var replyToken = line.IssueReplyToken(Someone);
        clock.Advance(SimulatedLine.ReplyTokenLife + TimeSpan.FromSeconds(1));

        var (status, body) = await SendAsync("reply", new { replyToken, messages = Hello });

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal("Invalid reply token", body.GetProperty("message").GetString());
    }

    [Fact]
    public async Task A_push_is_shown_and_repeated_with_the_same_retry_key_is_not()
    {
        var (first, _) = await SendAsync("push", new { to = Someone, messages = Hello }, RetryKey);
        var (second, _) = await SendAsync("push", new { to = Someone, messages = Hello }, RetryKey);

        Assert.Equal(HttpStatusCode.OK, first);
        Assert.Equal(HttpStatusCode.Conflict, second);
        Assert.Equal("push", Assert.Single(transcript.Since(Someone, 0).Entries).Kind);
    }

    [Fact]
    public async Task A_multicast_is_shown_to_each_once_and_to_nobody_is_refused()
    {
        const string Other = "U00000000000000000000000000000002";
        var body = new { to = new[] { Someone, Other }, messages = Hello };

        var statuses = new[] { (await SendAsync("multicast", body, RetryKey)).Status, (await SendAsync("multicast", body, RetryKey)).Status };
        var (toNobody, _) = await SendAsync("multicast", new { to = Array.Empty<string>(), messages = Hello });

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.Conflict, HttpStatusCode.BadRequest], [.. statuses, toNobody]);
        Assert.All((string[])[Someone, Other], user => Assert.Single(transcript.Since(user, 0).Entries));
    }

    [Fact]
    public async Task A_retry_key_on_a_reply_is_refused()
    {
        var (status, _) = await SendAsync("reply", new { replyToken = line.IssueReplyToken(Someone), messages = Hello }, RetryKey);

        Assert.Equal(HttpStatusCode.BadRequest, status);
    }

    [Fact]
    public async Task A_push_to_a_blocker_answers_200_and_shows_nothing()
    {
        line.Block(Someone);

        var (status, _) = await SendAsync("push", new { to = Someone, messages = Hello });

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Empty(transcript.Since(Someone, 0).Entries);
    }

    [Fact]
    public async Task A_push_to_nobodys_id_is_refused()
    {
        var (status, body) = await SendAsync("push", new { to = "somebody", messages = Hello });

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.StartsWith("The property, 'to'", body.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(RefusedMessages))]
    public async Task Messages_beyond_the_limits_are_refused_and_the_place_is_named(object[] messages, string property)
    {
        var (status, body) = await SendAsync("push", new { to = Someone, messages });

        Assert.Equal(HttpStatusCode.BadRequest, status);
        var places = body.GetProperty("details").EnumerateArray().Select(detail => detail.GetProperty("property").GetString());
        Assert.Contains(property, places);
        Assert.Empty(transcript.Since(Someone, 0).Entries);
    }

    public static TheoryData<object[], string> RefusedMessages() => new()
    {
        { [], "messages" },
        { [.. Enumerable.Repeat(Hello[0], 6)], "messages" },
        { [new { type = "text", text = "" }], "messages[0].text" },
        { [new { type = "text", text = new string('ก', 5_001) }], "messages[0].text" },
        { [Hello[0], Flex("สรุป", new string('ก', 41))], "messages[1].contents.body.contents[0].action.label" },
        { [Flex(new string('ก', 1_501), "ส่ง")], "messages[0].altText" },
        { [Asking([.. Enumerable.Repeat(Chip("ส่ง"), 14)])], "messages[0].quickReply.items" },
        { [Asking(Chip(new string('ก', 21)))], "messages[0].quickReply.items[0].action.label" },
    };

    [Fact]
    public async Task A_label_is_counted_as_a_person_counts_it()
    {
        var label = string.Concat(Enumerable.Repeat("กี่", 20));

        var (status, _) = await SendAsync("push", new { to = Someone, messages = new[] { Asking(Chip(label)) } });

        Assert.Equal(HttpStatusCode.OK, status);
    }

    [Fact]
    public async Task A_wrong_access_token_is_refused()
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "another");

        var (status, _) = await SendAsync("push", new { to = Someone, messages = Hello });

        Assert.Equal(HttpStatusCode.Unauthorized, status);
    }

    [Fact]
    public async Task Anything_else_is_not_found()
    {
        var (status, _) = await SendAsync("broadcast", new { messages = Hello });

        Assert.Equal(HttpStatusCode.NotFound, status);
    }

    public void Dispose()
    {
        http.Dispose();
        platform.Dispose();
    }

    private const string RetryKey = "7d9f0d0e-1f0a-4d1b-9b1a-3b7f6a2c5e11";

    private static object Asking(params object[] items) => new { type = "text", text = "เลือก", quickReply = new { items } };

    private static object Chip(string label) => new { type = "action", action = new { type = "postback", label, data = "x" } };

    private static object Flex(string altText, string label) => new
    {
        type = "flex",
        altText,
        contents = new
        {
            type = "bubble",
            body = new
            {
                type = "box",
                layout = "vertical",
                contents = new[] { new { type = "button", action = new { type = "postback", label, data = "x" } } },
            },
        },
    };

    private async Task<(HttpStatusCode Status, JsonElement Body)> SendAsync(string what, object body, string? retryKey = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/v2/bot/message/{what}") { Content = JsonContent.Create(body) };
        if (retryKey is not null) request.Headers.Add("X-Line-Retry-Key", retryKey);
        using var response = await http.SendAsync(request);
        Assert.True(response.Headers.Contains("x-line-request-id"));
        return (response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>());
    }
}
