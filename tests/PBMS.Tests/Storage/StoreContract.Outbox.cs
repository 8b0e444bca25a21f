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
        Assert.Equal(Sample.Message("a") with { NotBefore = later, Attempts = 1 }, waiting);
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

    private static IEnumerable<Guid> Ids(params string[] names) => names.Select(name => Sample.Message(name).Id);

    private Task<CommitOutcome> Post(params OutboxMessage[] messages) =>
        Store.Commits.CommitAsync(new(null, [], [.. messages], []), Now);
}
