using Pbms.Core.Storage;
using Xunit;

namespace Pbms.Tests.Storage;

public abstract partial class StoreContract
{
    [Fact]
    public async Task A_message_is_read_back_as_it_was_written_also_after_a_restart()
    {
        await Post(Sample.Message("a"));
        Reopen();

        Assert.Equal(Sample.Message("a"), await Store.Outbox.FindAsync(Sample.Message("a").Id, Now));
        Assert.Null(await Store.Outbox.FindAsync(Sample.Message("b").Id, Now));
    }

    [Fact]
    public async Task Due_messages_come_in_the_order_they_were_made()
    {
        await Post(Sample.Message("c", minute: 2));
        await Post(Sample.Message("a", minute: 1), Sample.Message("b", minute: 1), Sample.Message("0", minute: 1));

        var due = await Store.Outbox.DueAsync(Sample.Noon.AddMinutes(2), 3, Now);

        Assert.Equal(Ids("a", "b", "0"), due.Select(message => message.Id));
    }

    [Fact]
    public async Task A_message_is_due_at_its_time_and_not_before()
    {
        await Post(Sample.Message("a") with { NotBefore = Sample.Noon.AddHours(1) }, Sample.Message("b"));

        Assert.Equal(Ids("b"), (await Store.Outbox.DueAsync(Sample.Noon.AddHours(1).AddTicks(-1), 10, Now)).Select(message => message.Id));
        Assert.Equal(Ids("a", "b"), (await Store.Outbox.DueAsync(Sample.Noon.AddHours(1), 10, Now)).Select(message => message.Id));
    }

    [Fact]
    public async Task A_message_decided_twice_waits_once_as_it_was_first()
    {
        await Post(Sample.Message("a"), Sample.Message("a") with { Payload = "{}" });
        await Post(Sample.Message("a") with { Payload = "{}", ReplyToken = null });

        Assert.Equal([Sample.Message("a")], await Store.Outbox.DueAsync(DateTimeOffset.MaxValue, 10, Now));
    }

    [Fact]
    public async Task What_went_out_is_gone_and_deciding_it_again_sends_nothing()
    {
        await Post(Sample.Message("a"));
        await Store.Outbox.SentAsync(Sample.Message("a").Id, Sample.Noon, Now);
        await Post(Sample.Message("a"));
        Reopen();

        Assert.Empty(await Store.Outbox.DueAsync(DateTimeOffset.MaxValue, 10, Now));
        Assert.Null(await Store.Outbox.FindAsync(Sample.Message("a").Id, Now));
    }

    [Fact]
    public async Task What_was_given_up_is_not_tried_again()
    {
        await Post(Sample.Message("a"));
        await Store.Outbox.GiveUpAsync(Sample.Message("a").Id, Sample.Noon, "blocked", Now);
        await Post(Sample.Message("a"));

        Assert.Empty(await Store.Outbox.DueAsync(DateTimeOffset.MaxValue, 10, Now));
    }

    [Fact]
    public async Task A_message_postponed_waits_counts_its_tries_and_keeps_its_place()
    {
        await Post(Sample.Message("a"), Sample.Message("b"));
        var later = Sample.Noon.AddMinutes(5);

        await Store.Outbox.PostponeAsync(Sample.Message("a").Id, later, mayHaveArrived: false, "HTTP 500", Now);

        var waiting = await Store.Outbox.FindAsync(Sample.Message("a").Id, Now);
        Assert.Equal(Sample.Message("a") with { NotBefore = later, Attempts = 1, FirstTriedAt = Sample.Noon }, waiting);
        Assert.Equal(Ids("b"), (await Store.Outbox.DueAsync(Sample.Noon, 10, Now)).Select(message => message.Id));
        Assert.Equal(Ids("a", "b"), (await Store.Outbox.DueAsync(later, 10, Now)).Select(message => message.Id));
    }

    [Fact]
    public async Task That_a_try_may_have_arrived_is_remembered()
    {
        await Post(Sample.Message("a"));

        await Store.Outbox.PostponeAsync(Sample.Message("a").Id, Sample.Noon, mayHaveArrived: true, "HTTP 500", Now);
        await Store.Outbox.PostponeAsync(Sample.Message("a").Id, Sample.Noon, mayHaveArrived: false, "HTTP 429", Now);

        var message = await Store.Outbox.FindAsync(Sample.Message("a").Id, Now);
        Assert.Equal((true, 2), (message!.IsUnsure, message.Attempts));
    }

    [Fact]
    public async Task News_of_a_message_that_does_not_wait_changes_nothing()
    {
        var id = Sample.Message("a").Id;
        await Store.Outbox.SentAsync(id, Sample.Noon, Now);
        await Store.Outbox.PostponeAsync(id, Sample.Noon, true, "late news", Now);
        await Store.Outbox.GiveUpAsync(id, Sample.Noon, "late news", Now);

        await Post(Sample.Message("a"));

        Assert.Single(await Store.Outbox.DueAsync(DateTimeOffset.MaxValue, 10, Now));
    }

    [Fact]
    public async Task Ids_sent_are_forgotten_when_told_and_ids_given_up_are_kept()
    {
        await Post(Sample.Message("old"), Sample.Message("new"), Sample.Message("dead"));
        await Store.Outbox.SentAsync(Sample.Message("old").Id, Sample.Noon.AddDays(-31), Now);
        await Store.Outbox.SentAsync(Sample.Message("new").Id, Sample.Noon.AddDays(-29), Now);
        await Store.Outbox.GiveUpAsync(Sample.Message("dead").Id, Sample.Noon.AddDays(-31), "blocked", Now);

        Assert.Equal(1, await Store.Outbox.ForgetSentAsync(Sample.Noon.AddDays(-30), Now));
        Assert.Equal(0, await Store.Outbox.ForgetSentAsync(Sample.Noon.AddDays(-30), Now));

        await Post(Sample.Message("old"), Sample.Message("new"), Sample.Message("dead"));
        Assert.Equal(Ids("old"), (await Store.Outbox.DueAsync(DateTimeOffset.MaxValue, 10, Now)).Select(message => message.Id));
    }

    [Fact]
    public async Task All_that_waits_for_one_account_comes_in_its_order_due_or_not()
    {
        await Post(Sample.Message("b", minute: 1), Sample.Message("a"), Sample.Message("other") with { To = Sample.Teams });
        await Store.Outbox.PostponeAsync(Sample.Message("a").Id, Sample.Noon.AddHours(1), mayHaveArrived: false, "HTTP 500", Now);

        Assert.Equal(Ids("a", "b"), (await Store.Outbox.WaitingAsync(Sample.Line, Now)).Select(message => message.Id));
        Assert.Equal(Ids("other"), (await Store.Outbox.WaitingAsync(Sample.Teams, Now)).Select(message => message.Id));
    }

    [Fact]
    public async Task A_dead_token_is_forgotten()
    {
        await Post(Sample.Message("a"));

        await Store.Outbox.ForgetTokenAsync(Sample.Message("a").Id, Now);

        Assert.Equal(Sample.Message("a") with { ReplyToken = null, ReplyBefore = null }, await Store.Outbox.FindAsync(Sample.Message("a").Id, Now));
    }

    [Fact]
    public async Task A_message_held_is_put_aside_without_counting_a_try()
    {
        await Post(Sample.Message("a") with { Urgency = MessageUrgency.Summary });

        await Store.Outbox.HoldAsync(Sample.Message("a").Id, Sample.Noon.AddHours(1), "no quota", Now);
        var held = await Store.Outbox.FindAsync(Sample.Message("a").Id, Now);
        await Store.Outbox.PostponeAsync(Sample.Message("a").Id, Sample.Noon.AddHours(2), mayHaveArrived: true, "HTTP 500", Now);
        var tried = await Store.Outbox.FindAsync(Sample.Message("a").Id, Now);

        Assert.Equal((true, 0, null), (held!.IsHeld, held.Attempts, held.FirstTriedAt));
        Assert.Equal((false, 1, Sample.Noon.AddHours(1)), (tried!.IsHeld, tried.Attempts, tried.FirstTriedAt!.Value));
    }

    [Fact]
    public async Task Messages_joined_to_an_answer_are_closed_and_the_answer_says_all_of_it()
    {
        await Post(Sample.Message("early"), Sample.Message("answer"), Sample.Message("sent"));
        await Store.Outbox.SentAsync(Sample.Message("sent").Id, Sample.Noon, Now);

        await Store.Outbox.JoinAsync(Sample.Message("answer").Id, "both", [Sample.Message("early").Id], Sample.Noon, Now);
        await Store.Outbox.JoinAsync(Sample.Message("sent").Id, "lost", [Sample.Message("answer").Id], Sample.Noon, Now);
        await Post(Sample.Message("early"));

        Assert.Equal(Sample.Message("answer") with { Payload = "both" }, Assert.Single(await Store.Outbox.WaitingAsync(Sample.Line, Now)));
    }

    [Fact]
    public async Task A_batch_holds_what_waits_of_it_until_it_is_dissolved()
    {
        await Post(Sample.Message("a"), Sample.Message("b"), Sample.Message("gone"));
        await Store.Outbox.SentAsync(Sample.Message("gone").Id, Sample.Noon, Now);
        var batch = DeterministicId.From("batch");

        await Store.Outbox.BatchAsync(batch, [.. Ids("a", "b", "gone")], Now);
        await Store.Outbox.PostponeAsync(Sample.Message("b").Id, Sample.Noon.AddDays(1), mayHaveArrived: false, "HTTP 500", Now);
        var together = await Store.Outbox.BatchedAsync(batch, Now);
        await Store.Outbox.BatchAsync(null, [.. Ids("a", "b")], Now);

        Assert.Equal(Ids("a", "b"), together.Select(message => message.Id));
        Assert.All(together, message => Assert.Equal(batch, message.Batch));
        Assert.Empty(await Store.Outbox.BatchedAsync(batch, Now));
    }

    [Fact]
    public async Task What_was_given_up_is_listed_newest_first_and_tried_again_when_told()
    {
        await Post(Sample.Message("a"), Sample.Message("b"));
        await Store.Outbox.GiveUpAsync(Sample.Message("a").Id, Sample.Noon, "HTTP 400", Now);
        await Store.Outbox.GiveUpAsync(Sample.Message("b").Id, Sample.Noon.AddHours(1), "blocked", Now);

        Assert.Equal(["blocked", "HTTP 400"], (await Store.Outbox.GivenUpAsync(10, Now)).Select(dead => dead.Reason));
        Assert.True(await Store.Outbox.RequeueAsync(Sample.Message("a").Id, Sample.Noon.AddDays(1), Now));
        Assert.False(await Store.Outbox.RequeueAsync(Sample.Message("a").Id, Sample.Noon.AddDays(1), Now));

        var dead = Assert.Single(await Store.Outbox.GivenUpAsync(10, Now));
        Assert.Equal((Sample.Message("b"), Sample.Noon.AddHours(1)), (dead.Message, dead.At));
        var again = Assert.Single(await Store.Outbox.DueAsync(Sample.Noon.AddDays(1), 10, Now));
        Assert.Equal(Sample.Message("a") with { ReplyToken = null, ReplyBefore = null, NotBefore = Sample.Noon.AddDays(1) }, again);
    }

    [Fact]
    public async Task What_was_given_up_and_dropped_is_not_kept_and_not_sent_again()
    {
        await Post(Sample.Message("a"));
        await Store.Outbox.GiveUpAsync(Sample.Message("a").Id, Sample.Noon, "HTTP 400", Now);

        Assert.True(await Store.Outbox.DropAsync(Sample.Message("a").Id, Sample.Noon, Now));
        Assert.False(await Store.Outbox.DropAsync(Sample.Message("a").Id, Sample.Noon, Now));
        Assert.False(await Store.Outbox.RequeueAsync(Sample.Message("a").Id, Sample.Noon, Now));
        await Post(Sample.Message("a"));

        Assert.Empty(await Store.Outbox.GivenUpAsync(10, Now));
        Assert.Empty(await Store.Outbox.DueAsync(DateTimeOffset.MaxValue, 10, Now));
    }

    private static IEnumerable<Guid> Ids(params string[] names) => names.Select(name => Sample.Message(name).Id);

    private Task<CommitOutcome> Post(params OutboxMessage[] messages) =>
        Store.Commits.CommitAsync(new(null, [], [.. messages], []), Now);
}
