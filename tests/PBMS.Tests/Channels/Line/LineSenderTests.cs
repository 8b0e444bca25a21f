using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using Pbms.Bot.Delivery;
using Pbms.Bot.Messages;
using Pbms.Core.Organisation;
using Pbms.Core.Storage;
using Xunit;

namespace Pbms.Tests.Channels.Line;

public sealed class LineSenderTests
{
    private const string InvalidToken = """{"message":"Invalid reply token"}""";
    private const string Quota = """{"message":"You have reached your monthly limit."}""";
    private const string Rate = """{"message":"The API rate limit has been exceeded. Try again later."}""";
    private const string Foreign = """{"message":"Failed to send messages"}""";
    private const string Validation =
        """{"message":"The request body has 1 error(s)","details":[{"message":"ลับ","property":"messages[0].text"}]}""";
    private const string Seen = $", LINE request {FakeLine.RequestId}";

    private static readonly ImmutableArray<Reply> Words = [new Reply.Words("บันทึกแล้ว 🟢 \"1 ครั้ง\"")];

    private static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeMilliseconds(LineWebhookJson.Timestamp);

    private static readonly OutboxMessage Message = new(
        DeterministicId.From("answer", "1"),
        new ChatAccount(ChatAccount.Line, LineWebhookJson.User),
        "{}",
        "the-reply-token",
        Now,
        Now,
        Now);

    public static TheoryData<int, string, bool, SendOutcome> Answers => new()
    {
        { 200, """{"sentMessages":[{"id":"1"}]}""", true, new SendOutcome.Sent() },
        { 200, "<html>", false, new SendOutcome.TryLater($"LINE answered 200 to push{Seen}: not LINE's JSON", MayHaveArrived: true) },
        { 409, """{"message":"The retry key is already accepted"}""", false, new SendOutcome.Sent() },
        { 409, "{}", true, new SendOutcome.Refused($"LINE answered 409 to reply{Seen}") },
        { 400, InvalidToken, true, new SendOutcome.ReplyTokenDead($"LINE answered 400 to reply{Seen}") },
        { 400, Validation, true, new SendOutcome.Refused($"LINE answered 400 to reply{Seen}") },
        { 400, Validation, false, new SendOutcome.Refused($"LINE answered 400 to push{Seen}") },
        { 400, "not json", false, new SendOutcome.Refused($"LINE answered 400 to push{Seen}") },
        { 400, InvalidToken, false, new SendOutcome.Refused($"LINE answered 400 to push{Seen}") },
        { 400, Foreign, false, new SendOutcome.Unreachable($"LINE answered 400 to push{Seen}") },
        { 413, "{}", false, new SendOutcome.Refused($"LINE answered 413 to push{Seen}") },
        { 500, "{}", true, new SendOutcome.TryLater($"LINE answered 500 to reply{Seen}", MayHaveArrived: true) },
        { 503, "<html>busy</html>", false, new SendOutcome.TryLater($"LINE answered 503 to push{Seen}", MayHaveArrived: true) },
        { 302, "", false, new SendOutcome.TryLater($"LINE answered 302 to push{Seen}") },
        { 408, "", false, new SendOutcome.TryLater($"LINE answered 408 to push{Seen}", MayHaveArrived: true) },
        { 429, Rate, false, new SendOutcome.TryLater($"LINE answered 429 to push{Seen}: too many calls") },
        { 429, Rate, true, new SendOutcome.TryLater($"LINE answered 429 to reply{Seen}: too many calls") },
        {
            429, Quota, false,
            new SendOutcome.OutOfQuota($"LINE answered 429 to push{Seen}: the month's message quota is used up")
        },
        {
            401, "{}", false,
            new SendOutcome.TryLater($"LINE answered 401 to push{Seen}: the access token is not accepted; the command line check tells why", TimeSpan.FromMinutes(15))
        },
        {
            403, "{}", true,
            new SendOutcome.TryLater($"LINE answered 403 to reply{Seen}: the access token is not accepted; the command line check tells why", TimeSpan.FromMinutes(15))
        },
        {
            404, """{"message":"Not found"}""", false,
            new SendOutcome.TryLater(
                $"LINE answered 404 to push{Seen}: Line:ApiBaseAddress does not lead to LINE", TimeSpan.FromMinutes(15))
        },
    };

    [Theory, MemberData(nameof(Answers))]
    public async Task Each_answer_of_LINE_has_its_meaning(int status, string body, bool replyAlive, SendOutcome expected)
    {
        await using var host = LineTestHost.Build(new FakeLine(FakeLine.Answers(status, body)));
        Assert.Equal(expected, await SendAsync(host, Message, replyAlive));
    }

    [Theory]
    [InlineData(true, "reply")]
    [InlineData(false, "push")]
    public async Task No_answer_is_tried_again(bool replyAlive, string endpoint)
    {
        await using var host = LineTestHost.Build(new FakeLine(
            FakeLine.Breaks(new HttpRequestException(HttpRequestError.ConnectionError)),
            FakeLine.Breaks(new HttpRequestException("reset by peer")),
            FakeLine.Breaks(new TaskCanceledException("timed out", new TimeoutException()))));
        foreach (var why in (string[])["ConnectionError", "connection lost", "timeout"])
        {
            var expected = new SendOutcome.TryLater($"LINE did not answer {endpoint} ({why})", MayHaveArrived: why != "ConnectionError");
            Assert.Equal(expected, await SendAsync(host, Message, replyAlive));
        }
    }

    [Fact]
    public async Task A_reply_goes_to_the_token_and_carries_no_retry_key()
    {
        var line = new FakeLine(FakeLine.Answers(200));
        await using var host = LineTestHost.Build(line);
        await SendAsync(host, Message, replyAlive: true);
        var call = Assert.Single(line.Calls);
        Assert.Equal("https://api.line.me/v2/bot/message/reply", call.RequestUri!.AbsoluteUri);
        Assert.Equal($"Bearer {LineTestHost.Token}", call.Headers.Authorization!.ToString());
        Assert.False(call.Headers.Contains("X-Line-Retry-Key"));
        Assert.Equal("application/json; charset=utf-8", call.Content!.Headers.ContentType!.ToString());
        Assert.Equal(
            """{"replyToken":"the-reply-token","messages":[{"type":"text","text":"บันทึกแล้ว 🟢 \"1~ครั้ง\""}]}""".Replace('~', '\u00A0'),
            Assert.Single(line.Bodies));
    }

    [Fact]
    public async Task A_push_goes_to_the_person_and_every_try_is_the_same_call_with_the_same_key()
    {
        var line = new FakeLine(FakeLine.Answers(500), FakeLine.Answers(409));
        await using var host = LineTestHost.Build(line);
        await SendAsync(host, Message, replyAlive: false);
        await SendAsync(host, Message, replyAlive: false);
        Assert.All(line.Calls, call => Assert.Equal([Message.Id.ToString("D")], call.Headers.GetValues("X-Line-Retry-Key")));
        Assert.All(line.Calls, call => Assert.Equal("https://api.line.me/v2/bot/message/push", call.RequestUri!.AbsoluteUri));
        Assert.StartsWith($$"""{"to":"{{LineWebhookJson.User}}","messages":[""", line.Bodies[0], StringComparison.Ordinal);
        Assert.Equal(line.Bodies[0], line.Bodies[1]);
    }

    [Fact]
    public async Task A_message_that_answers_nothing_is_pushed_whatever_is_said_of_its_token()
    {
        var line = new FakeLine(FakeLine.Answers(200));
        await using var host = LineTestHost.Build(line);
        await SendAsync(host, Message with { ReplyToken = null }, replyAlive: true);
        Assert.EndsWith("/push", line.Calls[0].RequestUri!.AbsolutePath, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:18080", "http://127.0.0.1:18080/v2/bot/message/push")]
    [InlineData("https://proxy.example/line", "https://proxy.example/line/v2/bot/message/push")]
    public async Task Another_base_address_keeps_its_path(string address, string expected)
    {
        var line = new FakeLine(FakeLine.Answers(200));
        await using var host = LineTestHost.Build(line, ("Line:ApiBaseAddress", address));
        await SendAsync(host, Message, replyAlive: false);
        Assert.Equal(expected, line.Calls[0].RequestUri!.AbsoluteUri);
    }

    [Fact]
    public async Task Nothing_to_show_is_refused_without_a_call()
    {
        await using var host = LineTestHost.Build(new FakeLine());
        Assert.IsType<SendOutcome.Refused>(await Sender(host).SendAsync(Message, [], replyAlive: true, CancellationToken.None));
    }

    [Fact]
    public async Task A_call_that_is_called_off_says_so()
    {
        await using var host = LineTestHost.Build(new FakeLine(FakeLine.Answers(200)));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Sender(host).SendAsync(Message, Words, replyAlive: true, new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task Logs_hold_ids_and_statuses_but_no_words_tokens_or_people()
    {
        await using var host = LineTestHost.Build(new FakeLine(FakeLine.Answers(400, Validation), FakeLine.Answers(200)));
        await SendAsync(host, Message, replyAlive: true);
        await SendAsync(host, Message, replyAlive: false);
        var logs = string.Join('\n', host.Logs.Lines);
        Assert.Contains(FakeLine.RequestId, logs, StringComparison.Ordinal);
        Assert.Contains(Message.Id.ToString("D"), logs, StringComparison.Ordinal);
        foreach (var secret in (string[])["บันทึกแล้ว", "ลับ", "the-reply-token", LineTestHost.Token, LineWebhookJson.User])
            Assert.DoesNotContain(secret, logs, StringComparison.Ordinal);
    }

    private static IChannelSender Sender(LineTestHost host) =>
        host.Services.GetServices<IChannelSender>().Single(sender => sender.Channel == "line");

    private static Task<SendOutcome> SendAsync(LineTestHost host, OutboxMessage message, bool replyAlive) =>
        Sender(host).SendAsync(message, Words, replyAlive, CancellationToken.None);
}
