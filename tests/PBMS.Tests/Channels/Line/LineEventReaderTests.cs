using System.Collections.Immutable;
using System.Text;
using Microsoft.Extensions.Time.Testing;
using Pbms.Bot.Channels.Line;
using Pbms.Bot.Messages;
using Pbms.Bot.Turns;
using Pbms.Core.Organisation;
using Xunit;
using static Pbms.Tests.Channels.Line.LineWebhookJson;

namespace Pbms.Tests.Channels.Line;

public sealed class LineEventReaderTests
{
    private static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeMilliseconds(Timestamp).AddSeconds(1);
    private readonly LineEventReader _reader = new(new FakeTimeProvider(Now));

    public static TheoryData<string, Input> Events => new()
    {
        { Message(TextMessage), new Input.Said("รายงานผล") },
        { Message("""{"type":"text","id":"1","text":"","emojis":[]}"""), new Input.Said("") },
        { Message("""{"type":"text","id":"1","text":"half \uD83D"}"""), new Input.SentAttachment(AttachmentKind.Other) },
        { Message("""{"type":"sticker","id":"1","packageId":"1","stickerId":"2"}"""), new Input.SentAttachment(AttachmentKind.Sticker) },
        { Message("""{"type":"image","id":"1","contentProvider":{"type":"line"}}"""), new Input.SentAttachment(AttachmentKind.Picture, "1") },
        { Message("""{"type":"file","id":"1","fileName":"a.xlsx","fileSize":9}"""), new Input.SentAttachment(AttachmentKind.File, "1", "a.xlsx", 9) },
        { Message("""{"type":"image","id":"1","contentProvider":{"type":"external","originalContentUrl":"https://x.example/a.jpg"}}"""), new Input.SentAttachment(AttachmentKind.Picture) },
        { Message("""{"type":"video","id":"1"}"""), new Input.SentAttachment(AttachmentKind.Other) },
        { Message("""{"type":"location","id":"1","latitude":13.7}"""), new Input.SentAttachment(AttachmentKind.Other) },
        { Message("""{"type":"hologram","id":"1"}"""), new Input.SentAttachment(AttachmentKind.Other) },
        { Message("null"), new Input.SentAttachment(AttachmentKind.Other) },
        { Postback("""{"data":"r:1:ok"}"""), new Input.Tapped("r:1:ok") },
        { Postback("""{"data":"d:1","params":{"date":"2026-12-03"}}"""), new Input.PickedDate("d:1", new DateOnly(2026, 12, 3)) },
        { Postback("""{"data":"d:1","params":{"date":"03/12/2026"}}"""), new Input.Tapped("d:1") },
        { Postback("""{"data":"d:1","params":{"time":"09:30"}}"""), new Input.Tapped("d:1") },
        { Postback("""{"data":"m:1","params":{"newRichMenuAliasId":"b","status":"SUCCESS"}}"""), new Input.Tapped("m:1") },
        { Event("follow", "\"follow\":{\"isUnblocked\":true}"), new Input.Arrived() },
        { Event("unfollow", ""), new Input.Left() },
    };

    public static TheoryData<string, string> PassedOver => new()
    {
        { Event("message", $"\"message\":{TextMessage}", source: $$"""{"type":"user","userId":"{{new string('U', 101)}}"}"""), LineMetrics.Unreadable },
        { Event("message", $"\"message\":{TextMessage}", mode: "standby"), LineMetrics.Standby },
        { Event("message", $"\"message\":{TextMessage}", source: """{"type":"group","groupId":"C1","userId":"U1"}"""), LineMetrics.Group },
        { Event("message", $"\"message\":{TextMessage}", source: """{"type":"room","roomId":"R1"}"""), LineMetrics.Group },
        { Event("leave", "", source: """{"type":"group","groupId":"C1"}"""), LineMetrics.Group },
        { Event("join", "", source: """{"type":"group"}"""), LineMetrics.Group },
        { Event("postback", "\"postback\":{\"data\":\"send\"}", source: """{"type":"group","groupId":"C1","userId":"U1"}"""), LineMetrics.Group },
        { Event("message", $"\"message\":{Mentioning("\"isSelf\":false")}", source: """{"type":"group","groupId":"C1","userId":"U1"}"""), LineMetrics.Group },
        { Event("message", $"\"message\":{Mentioning("\"isSelf\":true")}", mode: "standby", source: """{"type":"group","groupId":"C1"}"""), LineMetrics.Standby },
        { Event("messageEdited", $"\"message\":{Mentioning("\"isSelf\":true")}", source: """{"type":"group","groupId":"C1"}"""), LineMetrics.Group },
        { Event("message", $"\"message\":{TextMessage}", mode: "hibernating"), LineMetrics.Unhandled },
        { Event("message", $"\"message\":{TextMessage}", source: """{"type":"planet","userId":"U1"}"""), LineMetrics.Unhandled },
        { Event("unsend", "\"unsend\":{\"messageId\":\"1\"}"), LineMetrics.Unsent },
        { Event("accountLink", "\"link\":{\"result\":\"ok\"}"), LineMetrics.Unhandled },
        { Event("somethingNew", ""), LineMetrics.Unhandled },
        { """{"type":"accountLink","mode":"active","webhookEventId":"x"}""", LineMetrics.Unhandled },
        { "17", LineMetrics.Unhandled },
        { Event("message", ""), LineMetrics.Unreadable },
        { Event("postback", "\"postback\":{}"), LineMetrics.Unreadable },
        { Event("follow", "", id: ""), LineMetrics.Unreadable },
        { Event("follow", "", source: """{"type":"user"}"""), LineMetrics.Unreadable },
    };

    [Theory, MemberData(nameof(Events))]
    public void An_event_becomes_what_the_person_did(string json, Input expected) => Assert.Equal(expected, ReadOne(json).Input);

    [Theory, MemberData(nameof(PassedOver))]
    public void What_the_bot_does_not_use_is_passed_over_by_name(string json, string why) =>
        Assert.Equal(new LineReading.Ignored(why), Assert.Single(Read(Body(json))));

    [Fact]
    public void An_event_carries_its_id_its_account_its_time_and_its_reply_token() =>
        Assert.Equal(
            new InboundEvent(
                new ChatAccount(ChatAccount.Line, User),
                "01J0000000000000000000000A",
                new Input.Said("รายงานผล"),
                Now.AddSeconds(-1),
                "token-01J0000000000000000000000A",
                Now.AddSeconds(50)),
            ReadOne(Message(TextMessage)));

    [Fact]
    public void An_event_without_a_reply_token_has_no_time_to_answer_by()
    {
        var left = ReadOne(Event("unfollow", ""));
        Assert.Null(left.ReplyToken);
        Assert.Null(left.ReplyBefore);
    }

    [Theory]
    [InlineData(1, 50)]
    [InlineData(20 * 60 - 20, 20)]
    [InlineData(20 * 60 + 5, -5)]
    public void A_redelivered_events_token_dies_20_minutes_after_the_event_at_the_latest(int secondsOld, int secondsToLive)
    {
        var timestamp = Now.AddSeconds(-secondsOld).ToUnixTimeMilliseconds();
        var inbound = ReadOne(Event("follow", "", isRedelivery: true, timestamp: $"{timestamp}"));
        Assert.Equal(Now.AddSeconds(secondsToLive), inbound.ReplyBefore);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("-1")]
    [InlineData("99999999999999999999")]
    [InlineData("253402300799999")]
    [InlineData("\"yesterday\"")]
    public void An_impossible_time_is_taken_as_now(string timestamp) =>
        Assert.Equal(Now, ReadOne(Event("follow", "", isRedelivery: true, timestamp: timestamp)).At);

    [Fact]
    public void Events_keep_the_order_they_came_in()
    {
        var readings = Read(Body(Said("1", "a"), Said("2", "b", OtherUser), Said("3", "c")));
        Assert.Equal(["a", "b", "c"], readings.Select(reading => Assert.IsType<LineReading.Turn>(reading).Inbound.EventId));
    }

    [Fact]
    public void LINEs_test_call_holds_no_events() => Assert.Empty(Read(Body()));

    [Theory]
    [InlineData("")]
    [InlineData("ok")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"events":{}}""")]
    [InlineData("""{"events":[]""")]
    public void What_is_not_LINEs_JSON_is_not_read(string body) => Assert.Null(_reader.Read(Encoding.UTF8.GetBytes(body)));

    [Fact]
    public void What_is_not_UTF8_is_not_read() =>
        Assert.Null(_reader.Read(Encoding.Latin1.GetBytes("""{"events":[{"type":"message","text":"\u00e9"}]}""".Replace("\\u00e9", "é"))));

    private ImmutableArray<LineReading> Read(byte[] body)
    {
        var readings = _reader.Read(body);
        Assert.NotNull(readings);
        return readings.Value;
    }

    private InboundEvent ReadOne(string json) => Assert.IsType<LineReading.Turn>(Assert.Single(Read(Body(json)))).Inbound;

    [Theory]
    [InlineData("join", "", "group", "groupId", "C1")]
    [InlineData("join", "", "room", "roomId", "R1")]
    [InlineData("message", "\"message\":{\"type\":\"text\",\"id\":\"1\",\"text\":\"@PBMS รายงานผล 5\",\"mention\":{\"mentionees\":[{\"index\":0,\"length\":5,\"type\":\"user\",\"isSelf\":true}]}}", "group", "groupId", "C1")]
    public void In_a_group_the_bot_hears_that_it_is_called_and_nothing_of_what_is_said(string type, string content, string kind, string name, string id)
    {
        var call = Event(type, content, source: $$"""{"type":"{{kind}}","{{name}}":"{{id}}","userId":"{{User}}"}""");

        var turn = Assert.IsType<LineReading.Turn>(Assert.Single(Read(Body(call))));

        Assert.Equal((new ChatAccount(ChatAccount.Line, id), new Input.CalledInGroup()), (turn.Inbound.Account, turn.Inbound.Input));
    }

    private static string Mentioning(string whom) =>
        $$$"""{"type":"text","id":"1","text":"@x","mention":{"mentionees":[{"index":0,"length":2,"type":"user",{{{whom}}}}]}}""";
}
