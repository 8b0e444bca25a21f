using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Pbms.Bot.Channels.Line;
using Pbms.Bot.Conversation;
using Pbms.Bot.Jobs;
using Pbms.Bot.Messages;
using Pbms.Bot.Turns;
using Pbms.Core.Organisation;
using Pbms.Core.Storage;
using Xunit;

namespace Pbms.Tests.World;

/// <summary>What nobody asked for: to many at once, only while there is quota, and where the person can be reached.</summary>
public sealed class OutgoingWholeTests : IAsyncLifetime
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(15);

    private Ministry ministry = null!;
    private ImmutableArray<LinePhone> phones;

    public async ValueTask InitializeAsync()
    {
        ministry = await Ministry.OpenAsync();
        phones = [.. Enumerable.Range(5, 4).Select(unit => ministry.Phone($"rep-{unit}.1"))];
    }

    public ValueTask DisposeAsync() => ministry.DisposeAsync();

    [Fact]
    public async Task The_same_words_to_many_go_out_in_one_call()
    {
        await PostAsync(MessageUrgency.Reminder, "ครบกำหนดวันนี้", phones);
        await PostAsync(MessageUrgency.Reminder, "อื่น ๆ", [phones[0]]);

        await ministry.SweepAsync();
        await ministry.SweepAsync();

        var many = Assert.Single(ministry.Line.Calls, call => call.Kind == "multicast");
        Assert.Equal(phones.Select(phone => phone.Account.UserId).Order(StringComparer.Ordinal), many.ToAll);
        Assert.Equal(phones[0].Account.UserId, Assert.Single(ministry.Line.Calls, call => call.Kind == "push").To);
        await AssertNothingWaitsAsync();
    }

    [Fact]
    public async Task A_call_to_many_tried_again_is_the_very_same_call_whoever_has_come_to_be_due_meanwhile()
    {
        ministry.Line.Fails(LineTrouble.BrokenButDelivers);
        await PostAsync(MessageUrgency.Reminder, "ครบกำหนดวันนี้", phones[..3]);
        await ministry.SweepAsync();
        await PostAsync(MessageUrgency.Reminder, "ครบกำหนดวันนี้", phones[3..]);

        ministry.Clock.Advance(LongestWait);
        await ministry.SweepAsync();

        var calls = ministry.Line.Calls.ToList();
        Assert.Equal([("multicast", 500), ("multicast", 409), ("push", 200)], calls.Select(call => (call.Kind, call.Status)));
        Assert.Equal((calls[0].RetryKey, calls[0].Body.GetRawText()), (calls[1].RetryKey, calls[1].Body.GetRawText()));
        Assert.Equal(phones[3].Account.UserId, calls[2].To);
        await AssertNothingWaitsAsync();
    }

    [Fact]
    public async Task A_sweep_that_is_stopped_finishes_what_it_has_begun_and_writes_it_down()
    {
        using var stop = new CancellationTokenSource();
        ministry.Line.Before = _ => stop.CancelAsync();
        await PostAsync(MessageUrgency.Reminder, "ครบกำหนดวันนี้", phones[..2]);
        await PostAsync(MessageUrgency.Reminder, "อื่น ๆ", [phones[2]]);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ministry.Bot.Get<OutboxSweep>().RunAsync(stop.Token));
        ministry.Line.Before = _ => Task.CompletedTask;
        await ministry.SweepAsync();

        Assert.Equal(["multicast", "push"], ministry.Line.Calls.Select(call => call.Kind));
        await AssertNothingWaitsAsync();
    }

    [Fact]
    public async Task When_LINE_refuses_a_call_to_many_each_is_tried_alone()
    {
        ministry.Line.Fails(LineTrouble.Invalid, LineTrouble.Invalid);
        await PostAsync(MessageUrgency.Reminder, "ครบกำหนดวันนี้", phones);

        await ministry.SweepAsync();

        Assert.Equal(["multicast", "push", "push", "push", "push"], ministry.Line.Calls.Select(call => call.Kind));
        Assert.Equal(3, ministry.Line.Delivered.Count);
        var dead = Assert.Single(await Outbox.GivenUpAsync(10, CancellationToken.None));
        Assert.Contains("400", dead.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_quota_is_scarce_reminders_go_out_and_a_summary_goes_with_the_next_answer()
    {
        ministry.Line.Quota = new QuotaOfLine(Limit: 300, Used: 250);
        await PostAsync(MessageUrgency.Summary, "สรุปประจำสัปดาห์", phones[..2]);
        await PostAsync(MessageUrgency.Reminder, "ครบกำหนดวันนี้", [phones[1]]);

        await ministry.SweepAsync();
        var shown = await AnswerAsync(phones[0], Phrases.Help);

        Assert.Equal([("push", phones[1].Account.UserId), ("reply", null)], ministry.Line.Calls.Select(call => (call.Kind, call.To)));
        Assert.StartsWith("สรุปประจำสัปดาห์", shown.Words, StringComparison.Ordinal);
        Assert.Contains("วิธีใช้", shown.Words, StringComparison.Ordinal);
        Assert.True(Assert.Single(await Outbox.WaitingAsync(phones[1].Account, CancellationToken.None)).IsHeld);
    }

    [Fact]
    public async Task A_summary_goes_out_by_itself_once_there_is_quota_again()
    {
        ministry.Line.Quota = new QuotaOfLine(Limit: 300, Used: 300);
        await PostAsync(MessageUrgency.Summary, "สรุปประจำสัปดาห์", [phones[0]]);
        await ministry.SweepAsync();
        Assert.Empty(ministry.Line.Calls);

        ministry.Line.Quota = new QuotaOfLine(Limit: 300, Used: 0);
        ministry.Clock.Advance(TimeSpan.FromDays(25));
        await ministry.SweepAsync();

        Assert.Single(ministry.Line.Delivered);
    }

    [Fact]
    public async Task A_forecast_beyond_the_limit_makes_summaries_wait_too()
    {
        // 2 December: the 28 days after the 2nd of November took ten a day.
        ministry.Line.Quota = new QuotaOfLine(Limit: 300, Used: 30, LastMonth: 10);

        var forecast = await ministry.Bot.Get<IQuotaGauge>().ForecastAsync(CancellationToken.None);

        Assert.Equal(new QuotaForecast(300, 30, 280), forecast);
        Assert.True(forecast!.IsScarce);
    }

    [Fact]
    public async Task What_LINE_has_no_quota_for_waits_for_the_answer_that_is_free()
    {
        ministry.Line.Fails(LineTrouble.NoQuota);
        await PostAsync(MessageUrgency.Reminder, "ครบกำหนดวันนี้", [phones[0]]);
        await ministry.SweepAsync();

        var shown = await AnswerAsync(phones[0], Phrases.Help);

        Assert.Equal([("push", 429), ("reply", 200)], ministry.Line.Calls.Select(call => (call.Kind, call.Status)));
        Assert.StartsWith("ครบกำหนดวันนี้", shown.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_blocked_account_cannot_receive_goes_to_the_persons_other_one()
    {
        var teams = new ChatAccount(ChatAccount.Teams, "29:1");
        var person = new PersonId("rep-5.1");
        await CommitAsync([
            new Change.LinkCodeIssued(new LinkCode("TEAMS234", person, ministry.Clock.GetUtcNow().AddDays(1), null)),
            new Change.AccountLinked(teams, person, "TEAMS234", ministry.Clock.GetUtcNow())]);
        ministry.Line.Fails(LineTrouble.Foreign);
        await PostAsync(MessageUrgency.Reminder, "ครบกำหนดวันนี้", [phones[0]]);

        await ministry.SweepAsync();

        Assert.False((await ministry.Bot.Get<IChatStore>().LoadAsync(phones[0].Account, CancellationToken.None)).IsReachable);
        var copy = Assert.Single(await Outbox.WaitingAsync(teams, CancellationToken.None));
        Assert.Equal((Payload("ครบกำหนดวันนี้"), MessageUrgency.Reminder), (copy.Payload, copy.Urgency));
        Assert.EndsWith("sent over teams instead", Assert.Single(await Outbox.GivenUpAsync(10, CancellationToken.None)).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_a_reporter_blocks_the_bot_the_supervisor_learns_of_it_once_and_nothing_more_is_pushed_there()
    {
        var phone = ministry.Phone("rep-4.1");
        await phone.SendAsync(phone.Event("unfollow"));
        await PostAsync(MessageUrgency.Reminder, "ครบกำหนดวันนี้", [phone]);

        await ministry.SweepAsync();
        await ministry.SweepAsync();

        var told = Assert.Single(ministry.Line.Delivered);
        Assert.NotEqual(phone.Account.UserId, told.To);
        Assert.Contains("กานดา", told.Screen.Words, StringComparison.Ordinal);
        Assert.Contains("blocked", Assert.Single(await Outbox.GivenUpAsync(10, CancellationToken.None)).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reporter_who_was_lost_already_is_told_of_no_second_time()
    {
        var phone = ministry.Phone("rep-4.1");
        await phone.SendAsync(phone.Event("unfollow"));
        await ministry.SweepAsync();
        await phone.SendAsync(phone.Event("unfollow"));
        await ministry.SweepAsync();

        Assert.Single(ministry.Line.Delivered);
    }

    [Fact]
    public async Task News_of_leaving_that_was_held_up_changes_nothing_for_who_has_come_back()
    {
        var phone = ministry.Phone("rep-4.1");
        var left = phone.Event("unfollow");
        ministry.Clock.Advance(TimeSpan.FromMinutes(1));
        await phone.SendAsync(phone.Event("follow"));

        await phone.SendAsync(left);

        Assert.True((await ministry.Bot.Get<IChatStore>().LoadAsync(phone.Account, CancellationToken.None)).IsReachable);
    }

    [Fact]
    public async Task An_answer_that_takes_over_a_second_shows_that_the_bot_is_thinking_and_what_was_read_is_marked()
    {
        var (begun, letGo) = (new TaskCompletionSource(), new TaskCompletionSource());
        await ministry.RestartAsync(builder =>
        {
            builder.Services.StopHangfire();
            builder.Services.Configure<LineOptions>(line => line.MarkAsRead = true);
            builder.Services.Wrap<ITurnRunner>(inner => new SlowTurns(inner, begun, letGo.Task));
        });
        var said = phones[0].Said(Phrases.Help);
        said["message"]!["markAsReadToken"] = "read-1";

        var webhook = phones[0].SendAsync(said);
        await begun.Task;
        while (ministry.Line.Errands.IsEmpty)
        {
            ministry.Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        letGo.SetResult();
        await webhook;
        while (ministry.Line.Errands.Count < 2) await Task.Yield();
        Assert.Equal(["loading/start", "markAsRead"], ministry.Line.Errands.Select(errand => errand.Errand));
        Assert.Equal(phones[0].Account.UserId, ministry.Line.Errands.First().Body.GetProperty("chatId").GetString());
        Assert.Equal("read-1", ministry.Line.Errands.Last().Body.GetProperty("markAsReadToken").GetString());
    }

    [Fact]
    public async Task In_a_group_the_bot_says_one_polite_sentence_by_reply_and_never_by_push()
    {
        var call = phones[0].Event("join");
        call["source"] = new JsonObject { ["type"] = "group", ["groupId"] = "C1" };
        ministry.Line.Fails(LineTrouble.ReplyTokenIsDead);

        await phones[0].SendAsync(call);
        Assert.Equal("sent", (await ministry.Bot.Outbox.NextAsync()).What);
        var again = phones[0].Event("join");
        again["source"] = call["source"]!.DeepClone();
        await phones[0].SendAsync(again);
        await ministry.Bot.Outbox.NextAsync();

        Assert.Equal([("reply", 400), ("reply", 200)], ministry.Line.Calls.Select(made => (made.Kind, made.Status)));
        Assert.Equal(PhrasesForChannels.InGroup("line"), Assert.Single(ministry.Line.Delivered).Screen.Words);
    }

    private sealed class SlowTurns(ITurnRunner inner, TaskCompletionSource begun, Task letGo) : ITurnRunner
    {
        public async Task<Guid?> RunAsync(InboundEvent inbound, CancellationToken cancellationToken)
        {
            begun.TrySetResult();
            await letGo;
            return await inner.RunAsync(inbound, cancellationToken);
        }
    }

    private OutboxWitness Outbox => ministry.Bot.Outbox;

    private static string Payload(string words) => ReplyJson.Write([new Reply.Words(words)]);

    private async Task<Screen> AnswerAsync(LinePhone phone, string words)
    {
        await phone.SendAsync(phone.Said(words));
        while ((await ministry.Bot.Outbox.NextAsync()).Message != phone.LastAnswer)
        {
        }

        return ministry.Line.Delivered.Last().Screen;
    }

    private async Task AssertNothingWaitsAsync() => Assert.Empty(await Outbox.DueAsync(DateTimeOffset.MaxValue, 10, CancellationToken.None));

    private Task PostAsync(MessageUrgency urgency, string words, ImmutableArray<LinePhone> to)
    {
        var now = ministry.Clock.GetUtcNow();
        return CommitAsync([], [.. to.Select(phone => new OutboxMessage(
            DeterministicId.From(words, phone.Account.UserId), phone.Account, Payload(words), null, null, now, now, Urgency: urgency))]);
    }

    private async Task CommitAsync(ImmutableArray<Change> changes, ImmutableArray<OutboxMessage> outbox = default) => Assert.Equal(
        CommitOutcome.Committed,
        await ministry.Bot.Get<ICommitStore>().CommitAsync(new Commit(null, changes, outbox.IsDefault ? [] : outbox, []), CancellationToken.None));
}
