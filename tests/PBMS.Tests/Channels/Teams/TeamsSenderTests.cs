using System.Collections.Immutable;
using Pbms.Bot.Delivery;
using Pbms.Bot.Messages;
using Pbms.Core.Organisation;
using Pbms.Core.Storage;
using Xunit;

namespace Pbms.Tests.Channels.Teams;

/// <summary>One message of the outbox is one call of the Bot Connector, and what came of it is told.</summary>
public sealed class TeamsSenderTests
{
    private static readonly ChatAccount Kanda = new(ChatAccount.Teams, TeamsActivities.Entra);
    private static readonly ImmutableArray<Reply> Hello = [new Reply.Words("สวัสดีค่ะ")];

    [Theory]
    [InlineData("to:17", "POST v3/conversations/a%3A1/activities/17")]
    [InlineData("card:18", "PUT v3/conversations/a%3A1/activities/18")]
    [InlineData("new", "POST v3/conversations/a%3A1/activities")]
    [InlineData(null, "POST v3/conversations/a%3A1/activities")]
    public async Task An_answer_goes_where_the_event_came_from(string? token, string call)
    {
        await using var host = await KnownAsync();

        Assert.IsType<SendOutcome.Sent>(await host.SendAsync(Message(token), Hello));

        Assert.Equal(call, Assert.Single(host.Teams.Calls).Call);
    }

    [Fact]
    public async Task Several_replies_are_one_activity_so_that_nothing_is_sent_in_part()
    {
        await using var host = await KnownAsync();
        await host.SendAsync(Message(), [new Reply.Words("บันทึกแล้ว"), new Reply.Card("สรุป", "สรุปก่อนส่ง", [new CardBlock.Paragraph("ครบ")], [new Choice("ส่ง", "send@q")])]);

        var body = Assert.Single(host.Teams.Calls).Body;
        Assert.Equal(["type", "summary", "attachments"], body.AsObject().Select(property => property.Key));
        Assert.Single(body["attachments"]!.AsArray());
    }

    [Fact]
    public async Task One_token_serves_many_calls_and_is_renewed_once_when_refused()
    {
        await using var host = await KnownAsync();
        await host.SendAsync(Message(), Hello);
        await host.SendAsync(Message(), Hello);
        Assert.Equal(1, host.Teams.Logins);

        host.Teams.Answers(401, "Unauthorized");
        Assert.IsType<SendOutcome.Sent>(await host.SendAsync(Message(), Hello));

        Assert.Equal((2, "token-2"), (host.Teams.Logins, host.Teams.Calls[^1].Token));
    }

    [Fact]
    public async Task What_passes_is_tried_later_as_Teams_asks()
    {
        await using var host = await KnownAsync();
        host.Teams.Answers(429, "Throttled", TimeSpan.FromSeconds(7));
        Assert.Equal((TimeSpan.FromSeconds(7), false), Later(await host.SendAsync(Message(), Hello)));
        host.Teams.Answers(412, "PreconditionFailed");
        Assert.Equal((null, false), Later(await host.SendAsync(Message(), Hello)));
        host.Teams.Breaks(new HttpRequestException(HttpRequestError.ConnectionError));
        Assert.Equal((null, false), Later(await host.SendAsync(Message(), Hello)));
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    [InlineData(0)]
    public async Task What_may_have_arrived_is_said_to_have(int status)
    {
        await using var host = await KnownAsync();
        if (status == 0) host.Teams.Breaks(new TaskCanceledException());
        else host.Teams.Answers(status, "ServiceError");

        Assert.Equal((null, true), Later(await host.SendAsync(Message(), Hello)));
    }

    [Fact]
    public async Task Who_has_removed_or_blocked_the_app_is_unreachable_and_what_is_too_big_is_refused()
    {
        await using var host = await KnownAsync();
        host.Teams.Answers(403, "BotNotInConversationRoster");
        Assert.IsType<SendOutcome.Unreachable>(await host.SendAsync(Message(), Hello));
        host.Teams.Answers(413, "MessageSizeTooBig");
        Assert.IsType<SendOutcome.Refused>(await host.SendAsync(Message(), Hello));
    }

    [Fact]
    public async Task The_answer_to_a_card_that_is_gone_goes_to_the_end_of_the_chat()
    {
        await using var host = await KnownAsync();
        host.Teams.Answers(404, "ActivityNotFoundInConversation");

        Assert.IsType<SendOutcome.Sent>(await host.SendAsync(Message("card:18"), Hello));

        Assert.Equal("POST v3/conversations/a%3A1/activities", host.Teams.Calls[^1].Call);
    }

    [Fact]
    public async Task A_chat_that_is_gone_is_created_anew_and_remembered()
    {
        await using var host = await KnownAsync();
        host.Teams.Answers(404, "ConversationNotFound");
        host.Teams.Answers(201, id: "a:2");

        Assert.IsType<SendOutcome.Sent>(await host.SendAsync(Message(), Hello));

        var (call, body, _) = host.Teams.Calls[1];
        Assert.Equal(("POST v3/conversations", TeamsActivities.Entra, FakeTeams.Tenant), (call, body["members"]![0]!["id"]!.GetValue<string>(), body["tenantId"]!.GetValue<string>()));
        Assert.Equal("a:2", host.Store.Addresses[Kanda].Conversation);
    }

    [Fact]
    public async Task Somebody_never_seen_is_written_to_by_their_object_id_and_without_the_app_is_unreachable()
    {
        await using var host = await TeamsTestHost.StartAsync();
        host.Teams.Answers(403, "ForbiddenOperationException");
        Assert.IsType<SendOutcome.Unreachable>(await host.SendAsync(Message(), Hello));

        host.Teams.Answers(201, id: "a:new");
        Assert.IsType<SendOutcome.Sent>(await host.SendAsync(Message(), Hello));
        Assert.Equal("POST v3/conversations/a%3Anew/activities", host.Teams.Calls[^1].Call);
    }

    [Fact]
    public async Task A_server_that_is_none_of_Teams_never_sees_the_token()
    {
        await using var host = await TeamsTestHost.StartAsync();
        host.Store.Addresses[Kanda] = new(Kanda, new("https://evil.example/"), "a:1", FakeTeams.Tenant);

        Assert.IsType<SendOutcome.Unreachable>(await host.SendAsync(Message(), Hello));

        Assert.Equal((0, 0), (host.Teams.Calls.Count, host.Teams.Logins));
    }

    [Fact]
    public async Task The_eighth_message_in_a_second_waits_for_the_next()
    {
        await using var host = await KnownAsync();
        for (var sent = 0; sent < 7; sent++) await host.SendAsync(Message(), Hello);
        var eighth = host.SendAsync(Message(), Hello);
        Assert.False(eighth.IsCompleted);
        host.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.IsType<SendOutcome.Sent>(await eighth);
        Assert.Equal(8, host.Teams.Calls.Count);
    }

    private static (TimeSpan? After, bool MayHaveArrived) Later(SendOutcome outcome)
    {
        var later = Assert.IsType<SendOutcome.TryLater>(outcome);
        return (later.After, later.MayHaveArrived);
    }

    private static async Task<TeamsTestHost> KnownAsync()
    {
        var host = await TeamsTestHost.StartAsync();
        host.Store.Addresses[Kanda] = new(Kanda, new(FakeTeams.Service), "a:1", FakeTeams.Tenant);
        return host;
    }

    private static OutboxMessage Message(string? token = null) =>
        new(DeterministicId.From("m"), Kanda, "", token, TeamsTestHost.Start.AddHours(1), TeamsTestHost.Start, TeamsTestHost.Start);
}
