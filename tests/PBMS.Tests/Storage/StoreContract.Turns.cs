using Pbms.Core.Storage;
using Xunit;

namespace Pbms.Tests.Storage;

public abstract partial class StoreContract
{
    [Fact]
    public async Task An_account_never_seen_is_new_and_nobodys()
    {
        var chat = await Store.Chats.LoadAsync(Sample.Line, Now);

        Assert.Equal((0, null, "", true), (chat.Version, chat.Person, chat.Dialogue, chat.IsReachable));
        Assert.Empty(chat.RecentEvents);
    }

    [Fact]
    public async Task A_turn_is_read_back_as_it_was_written_also_after_a_restart()
    {
        Assert.Equal(CommitOutcome.Committed, await Store.Commits.CommitAsync(Sample.Turn(Sample.Teams, "เหตุ-1", 0), Now));
        Reopen();

        var chat = await Store.Chats.LoadAsync(Sample.Teams, Now);

        Assert.Equal((Sample.Teams, 1L, """{"asking":"ครั้งที่ 0"}"""), (chat.Account, chat.Version, chat.Dialogue));
        Assert.Equal(["เหตุ-1"], chat.RecentEvents);
    }

    [Fact]
    public async Task An_event_delivered_twice_is_taken_once()
    {
        await Store.Commits.CommitAsync(Sample.Turn(Sample.Line, "e1", 0, new Change.Submitted(Sample.Key, 0, Sample.Revision(1))), Now);

        var again = await Store.Commits.CommitAsync(
            Sample.Turn(Sample.Line, "e1", 1, new Change.Submitted(Sample.Key, 1, Sample.Revision(1))), Now);

        Assert.Equal(CommitOutcome.DuplicateEvent, again);
        Assert.Single(Assert.Single(await Submissions()).Revisions);
        Assert.Equal(1, (await Store.Chats.LoadAsync(Sample.Line, Now)).Version);
    }

    [Fact]
    public async Task The_same_event_id_on_another_account_is_another_event()
    {
        await Store.Commits.CommitAsync(Sample.Turn(Sample.Line, "e1", 0), Now);

        Assert.Equal(CommitOutcome.Committed, await Store.Commits.CommitAsync(Sample.Turn(Sample.Teams, "e1", 0), Now));
    }

    [Fact]
    public async Task Sixty_four_events_are_remembered()
    {
        for (var turn = 0; turn <= ChatRecord.RememberedEvents; turn++)
        {
            await Store.Commits.CommitAsync(Sample.Turn(Sample.Line, $"e{turn}", turn), Now);
        }

        var version = ChatRecord.RememberedEvents + 1;
        Assert.Equal(CommitOutcome.DuplicateEvent, await Store.Commits.CommitAsync(Sample.Turn(Sample.Line, "e1", version), Now));
        Assert.Equal(CommitOutcome.Committed, await Store.Commits.CommitAsync(Sample.Turn(Sample.Line, "e0", version), Now));
    }

    [Fact]
    public async Task A_turn_decided_on_an_older_version_conflicts_and_writes_nothing()
    {
        await Store.Commits.CommitAsync(Sample.Turn(Sample.Line, "e1", 0), Now);
        var late = Sample.Turn(Sample.Line, "e2", 0, new Change.Submitted(Sample.Key, 0, Sample.Revision(1)))
            with { Outbox = [Sample.Message("late")], Audit = [Sample.Audit("late")] };

        Assert.Equal(CommitOutcome.VersionConflict, await Store.Commits.CommitAsync(late, Now));

        Assert.Empty(await Submissions());
        Assert.Empty(await Store.Outbox.DueAsync(DateTimeOffset.MaxValue, 10, Now));
        Assert.Empty(await Store.Audit.LatestAsync(10, Now));
        Assert.False((await Store.Chats.LoadAsync(Sample.Line, Now)).HasTaken("e2"));
    }

    [Fact]
    public async Task A_change_that_conflicts_takes_the_whole_turn_with_it()
    {
        var commit = Sample.Turn(
            Sample.Line,
            "e1",
            0,
            new Change.PersonSaved(new(Sample.Somchai, "สมชาย", [])),
            new Change.Submitted(Sample.Key, 7, Sample.Revision(1)));

        Assert.Equal(CommitOutcome.VersionConflict, await Store.Commits.CommitAsync(commit, Now));

        Assert.Equal(0, (await Store.Chats.LoadAsync(Sample.Line, Now)).Version);
        Assert.Null(await Store.People.FindAsync(Sample.Somchai, Now));
    }

    [Fact]
    public async Task Of_fifty_turns_decided_at_once_on_one_version_one_wins()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 50).Select(turn =>
            Store.Commits.CommitAsync(Sample.Turn(Sample.Line, $"e{turn}", 0) with { Outbox = [Sample.Message($"m{turn}")] }, Now)));

        Assert.Single(outcomes, CommitOutcome.Committed);
        Assert.Equal(49, outcomes.Count(outcome => outcome is CommitOutcome.VersionConflict));
        Assert.Single(await Store.Outbox.DueAsync(DateTimeOffset.MaxValue, 100, Now));
    }

    [Fact]
    public async Task Of_one_event_delivered_fifty_times_at_once_one_is_taken()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ =>
            Store.Commits.CommitAsync(Sample.Turn(Sample.Line, "e", 0, new Change.Submitted(Sample.Key, 0, Sample.Revision(1))), Now)));

        Assert.Single(outcomes, CommitOutcome.Committed);
        Assert.Equal(49, outcomes.Count(outcome => outcome is CommitOutcome.DuplicateEvent));
        Assert.Single(Assert.Single(await Submissions()).Revisions);
    }

    [Fact]
    public async Task Many_accounts_at_once_each_keep_their_own_order()
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(async writer =>
        {
            for (var turn = 0; turn < 20; turn++)
            {
                var outcome = await Store.Commits.CommitAsync(Sample.Turn(new("line", $"U{writer}"), $"e{turn}", turn), Now);
                Assert.Equal(CommitOutcome.Committed, outcome);
            }
        }));

        for (var writer = 0; writer < 20; writer++)
        {
            var chat = await Store.Chats.LoadAsync(new("line", $"U{writer}"), Now);
            Assert.Equal(Enumerable.Range(0, 20).Select(turn => $"e{turn}"), chat.RecentEvents);
        }
    }

    [Fact]
    public async Task A_commit_of_nothing_is_committed()
    {
        Assert.Equal(CommitOutcome.Committed, await Store.Commits.CommitAsync(Sample.Of(), Now));
    }

    [Fact]
    public async Task A_key_too_long_fails_its_own_commit_and_no_other()
    {
        var tooLong = new string('ก', 400);
        var commits = Enumerable.Range(0, 20)
            .Select(turn => Store.Commits.CommitAsync(Sample.Turn(new("line", $"U{turn}"), "e", 0), Now))
            .ToList();

        await Assert.ThrowsAsync<ArgumentException>(() => Store.Commits.CommitAsync(Sample.Turn(new("line", tooLong), "e", 0), Now));

        Assert.All(await Task.WhenAll(commits), outcome => Assert.Equal(CommitOutcome.Committed, outcome));
    }
}
