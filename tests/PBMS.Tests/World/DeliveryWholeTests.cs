using System.Text.Json.Nodes;
using Hangfire;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Pbms.Bot.Conversation;
using Pbms.Bot.Delivery;
using Pbms.Core.Storage;
using Xunit;

namespace Pbms.Tests.World;

/// <summary>What is committed reaches LINE, once, whatever LINE and the machine do meanwhile.</summary>
public sealed class DeliveryWholeTests : IAsyncLifetime
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(15);

    private Ministry ministry = null!;
    private LinePhone phone = null!;

    public async ValueTask InitializeAsync()
    {
        ministry = await Ministry.OpenAsync();
        phone = ministry.Phone("rep-4.1");
    }

    public ValueTask DisposeAsync() => ministry.DisposeAsync();

    [Fact]
    public async Task A_dead_reply_token_is_followed_by_a_push_with_the_outbox_id_as_retry_key()
    {
        ministry.Line.Fails(LineTrouble.ReplyTokenIsDead);
        var said = phone.Said(Phrases.Report);

        await phone.SendAsync(said);
        await phone.LookAsync();

        Assert.Equal([("reply", 400), ("push", 200)], Answers());
        var push = Assert.Single(ministry.Line.Delivered);
        Assert.Equal((phone.AnswerTo(said).ToString(), phone.Account.UserId), (push.RetryKey, push.To));
        Assert.Contains("1/3", push.Screen.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_push_LINE_fails_on_is_tried_again_with_the_same_key_until_it_goes_out_once()
    {
        ministry.Line.Fails(LineTrouble.ReplyTokenIsDead, LineTrouble.Broken, LineTrouble.Broken, LineTrouble.HangsUp);
        var said = phone.Said(Phrases.Report);
        await phone.SendAsync(said);
        Assert.Equal("postponed", await NewsAsync());

        foreach (var outcome in (string[])["postponed", "postponed", "sent"])
        {
            // Past the life of the reply token, too.
            ministry.Clock.Advance(LongestWait);
            await ministry.SweepAsync();
            Assert.Equal(outcome, await NewsAsync());
        }

        ministry.Clock.Advance(LongestWait);
        await ministry.SweepAsync();
        Assert.Equal([("reply", 400), ("push", 500), ("push", 500), ("push", 0), ("push", 200)], Answers());
        Assert.All(ministry.Line.Calls.Skip(1), call => Assert.Equal(phone.AnswerTo(said).ToString(), call.RetryKey));
        Assert.Single(ministry.Line.Delivered);
    }

    [Fact]
    public async Task A_push_whose_answer_was_lost_arrives_once()
    {
        ministry.Line.Fails(LineTrouble.ReplyTokenIsDead, LineTrouble.AnswerIsLost);
        await phone.SendAsync(phone.Said(Phrases.Report));
        Assert.Equal("postponed", await NewsAsync());

        ministry.Clock.Advance(LongestWait);
        await ministry.SweepAsync();

        Assert.Equal("sent", await NewsAsync());
        Assert.Equal([("reply", 400), ("push", 0), ("push", 409)], Answers());
        Assert.Single(ministry.Line.Delivered);
    }

    [Fact]
    public async Task While_LINE_is_down_nothing_is_lost_and_afterwards_everybody_gets_every_answer_in_order()
    {
        LinePhone[] phones = [phone, .. Enumerable.Range(5, 5).Select(unit => ministry.Phone($"rep-{unit}.1"))];
        ministry.Line.IsDown = true;
        var keys = new Dictionary<string, string[]>();
        foreach (var each in phones)
        {
            JsonObject[] events = [each.Said(Phrases.Report), each.Said(Phrases.Cancel)];
            await each.SendAsync(events);
            keys[each.Account.UserId] = [.. events.Select(said => each.AnswerTo(said).ToString())];
            // The second waits behind the first.
            Assert.Equal("postponed", await NewsAsync());
        }

        Assert.Empty(ministry.Line.Delivered);

        ministry.Line.IsDown = false;
        ministry.Clock.Advance(LongestWait);
        await ministry.SweepAsync();

        var delivered = ministry.Line.Delivered.ToLookup(push => push.To!, push => push.RetryKey!);
        Assert.Equal(keys.Count, delivered.Count);
        Assert.All(delivered, each => Assert.Equal(keys[each.Key], each));
    }

    [Fact]
    public async Task What_a_crash_left_unsent_is_sent_by_the_sweep_after_the_restart()
    {
        await ministry.RestartAsync(builder =>
        {
            builder.Services.StopHangfire();
            builder.Services.Replace(ServiceDescriptor.Singleton<IDispatcher, LazyDispatcher>());
        });
        var late = phone.Said("ยังไม่ได้");
        await phone.SendAsync(phone.Said(Phrases.Report));
        ministry.Clock.Advance(TimeSpan.FromSeconds(40));
        await phone.SendAsync(late);
        Assert.Empty(ministry.Line.Calls);

        await ministry.RestartAsync();
        ministry.Clock.Advance(TimeSpan.FromSeconds(20));
        await ministry.SweepAsync();
        await ministry.SweepAsync();

        // The first one's token has lived its minute; the second one's is still good, and takes both for nothing.
        Assert.Equal([("reply", 200)], Answers());
        var both = Assert.Single(ministry.Line.Delivered);
        Assert.Equal((string?)late["replyToken"], both.ReplyToken);
        Assert.Matches("(?s)1/3.*สาเหตุ", both.Screen.Words);
    }

    [Fact]
    public async Task What_cannot_be_delivered_within_23_hours_is_given_up_and_nothing_is_tried_after()
    {
        ministry.Line.IsDown = true;
        await phone.SendAsync(phone.Said(Phrases.Report));
        Assert.Equal("postponed", await NewsAsync());

        ministry.Clock.Advance(RetrySchedule.GiveUpAfter);
        await ministry.SweepAsync();

        Assert.Equal("given up", await NewsAsync());
        var calls = ministry.Line.Calls.Count;
        ministry.Clock.Advance(TimeSpan.FromDays(1));
        await ministry.SweepAsync();
        Assert.Equal(calls, ministry.Line.Calls.Count);
    }

    [Fact]
    public async Task Hangfire_runs_the_sweep_and_keeps_it_on_the_schedule()
    {
        await ministry.RestartAsync(builder => builder.Services.Replace(ServiceDescriptor.Singleton<IDispatcher, LazyDispatcher>()));
        await phone.SendAsync(phone.Said(Phrases.Report));

        ministry.Bot.Get<IRecurringJobManager>().Trigger("outbox-sweep");

        Assert.Contains("1/3", (await phone.LookAsync()).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_turn_that_another_process_overtakes_is_decided_again()
    {
        await ministry.RestartAsync(builder =>
        {
            builder.Services.StopHangfire();
            builder.Services.Wrap<IChatStore>(inner => new InterruptedChats(inner));
        });
        var chats = (InterruptedChats)ministry.Bot.Get<IChatStore>();
        (chats.Store, chats.IsOn) = (ministry.Bot.Get<ICommitStore>(), true);

        var shown = await phone.SayAsync(Phrases.Report);

        await ministry.Bot.Logs.HasAsync("met a newer version and is decided again");
        Assert.Contains("1/3", shown.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Twenty_messages_of_one_person_at_once_are_all_taken()
    {
        var before = await ministry.Bot.Get<IChatStore>().LoadAsync(phone.Account, CancellationToken.None);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => phone.SendAsync(phone.Said(Phrases.Status))));
        for (var answers = 0; answers < 20; answers++) await phone.LookAsync();

        var chat = await ministry.Bot.Get<IChatStore>().LoadAsync(phone.Account, CancellationToken.None);
        Assert.Equal(before.RecentEvents.Length + 20, chat.RecentEvents.Length);
    }

    [Fact]
    public async Task Days_pass_only_on_the_clock_the_program_was_given()
    {
        ministry.Clock.SetUtcNow(new DateTimeOffset(2024, 12, 6, 16, 59, 0, TimeSpan.FromHours(7)));
        var receipt = await NovemberReport.WholeAsync(phone);
        Assert.Contains("6 ธ.ค. 67 เวลา 16.59 น.", receipt.Words, StringComparison.Ordinal);

        ministry.Clock.Advance(TimeSpan.FromDays(31));
        var status = await phone.SayAsync(Phrases.Status);

        Assert.Contains("6 ม.ค. 68 เวลา 16.59 น.", status.Words, StringComparison.Ordinal);
        Assert.Contains("รอบ 3 เดือน", status.Words, StringComparison.Ordinal);
        var audit = await ministry.Bot.Get<IAuditStore>().LatestAsync(3, CancellationToken.None);
        Assert.All(audit, entry => Assert.Equal(ministry.Clock.GetUtcNow().AddDays(-31), entry.At));
    }

    private IEnumerable<(string Kind, int Status)> Answers() => ministry.Line.Calls.Select(call => (call.Kind, call.Status));

    private async Task<string> NewsAsync() => (await ministry.Bot.Outbox.NextAsync()).What;
}
