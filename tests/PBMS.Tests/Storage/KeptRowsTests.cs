using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Pbms.Core.Organisation;
using Pbms.Core.Storage;
using Pbms.Storage.LiteDb;
using Pbms.Storage.Rows;
using Xunit;

namespace Pbms.Tests.Storage;

/// <summary>What the embedded store answers from memory is what it would read from the disk.</summary>
public sealed class KeptRowsTests : IDisposable
{
    private static readonly ChatAccount Other = new(ChatAccount.Line, "U-other");

    private readonly TemporaryFolder folder = new();
    private LiteDbDatabase database;

    public KeptRowsTests() => database = Open();

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    private StoreSet Store => LiteDbStores.Of(database);

    public void Dispose()
    {
        database.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task What_is_written_in_one_go_builds_on_what_was_written_before_in_it()
    {
        await TogetherAsync(
            () => Take("e1", 0, Sample.Message("a"), Sample.Message("b")),
            () => Take("e2", 1),
            () => Take("e1", 2),
            () => Store.Outbox.SentAsync(Sample.Message("a").Id, Sample.Noon, Now),
            () => Take("e3", 2, Sample.Message("a"), Sample.Message("c")));

        await AssertAlsoAfterRestart(async () =>
        {
            Assert.Equal(3, (await Store.Chats.LoadAsync(Sample.Line, Now)).Version);
            Assert.Equal([Sample.Message("b"), Sample.Message("c")], await Store.Outbox.WaitingAsync(Sample.Line, Now));
        });
    }

    [Fact]
    public async Task What_fails_leaves_nothing_behind_and_takes_nothing_with_it()
    {
        Task? bad = null;
        await TogetherAsync(
            () => Take("e1", 0, Sample.Message("a")),
            () => (bad = database.WriteAsync(Fail, Now)).ContinueWith(_ => { }, TaskScheduler.Default),
            () => Take("e2", 1, Sample.Message("b")));

        await Assert.ThrowsAnyAsync<Exception>(() => bad!);
        await AssertAlsoAfterRestart(async () =>
        {
            Assert.Equal(2, (await Store.Chats.LoadAsync(Sample.Line, Now)).Version);
            Assert.Equal(0, (await Store.Chats.LoadAsync(Other, Now)).Version);
            Assert.Equal([Sample.Message("a"), Sample.Message("b")], await Store.Outbox.WaitingAsync(Sample.Line, Now));
            Assert.Empty(await Store.Outbox.WaitingAsync(Other, Now));
        });

        static CommitOutcome Fail(StagedRows rows)
        {
            ChatRows.Save(rows, ChatRecord.New(Other) with { Version = 7 });
            OutboxRows.Add(rows, Sample.Message("x") with { To = Other });
            var unwritable = Row.Of("unwritable");
            unwritable[Columns.Value] = 1.5;
            rows.Put(Tables.Chats, unwritable);
            return CommitOutcome.Committed;
        }
    }

    [Fact]
    public async Task What_is_no_longer_kept_is_read_from_the_disk()
    {
        const int Many = 12_000;
        await database.WriteAsync(
            rows =>
            {
                for (var number = 1; number <= Many; number++) ChatRows.Save(rows, ChatRecord.New(Numbered(number)) with { Version = number, Dialogue = new string('ก', 1_000) });
                return CommitOutcome.Committed;
            },
            Now);
        await Take("e1", 0);

        foreach (var number in (int[])[1, Many / 2, Many]) Assert.Equal(number, (await Store.Chats.LoadAsync(Numbered(number), Now)).Version);

        static ChatAccount Numbered(int number) => new(ChatAccount.Line, number.ToString("D5", CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task What_waits_for_an_account_is_known_again_after_a_restart()
    {
        await Take("e1", 0, Sample.Message("a"), Sample.Message("b"), Sample.Message("c") with { To = Sample.Teams });
        Reopen();

        Assert.Equal([Sample.Message("a"), Sample.Message("b")], await Store.Outbox.WaitingAsync(Sample.Line, Now));
        await Store.Outbox.SentAsync(Sample.Message("a").Id, Sample.Noon, Now);
        await Store.Outbox.GiveUpAsync(Sample.Message("c").Id, Sample.Noon, "blocked", Now);
        Assert.Equal([Sample.Message("b")], await Store.Outbox.WaitingAsync(Sample.Line, Now));
        Assert.Empty(await Store.Outbox.WaitingAsync(Sample.Teams, Now));
    }

    [Fact]
    public async Task What_waited_for_an_account_let_go_of_waits_for_the_new_one_also_when_it_came_in_the_same_go()
    {
        var person = new Person(Sample.Somchai, "สมชาย", [new(Role.Reporter, new("4.1"))]);
        await Store.Commits.CommitAsync(Sample.Of(new Change.PersonSaved(person), new Change.LinkCodeIssued(Sample.Code("FIRST2", person.Id)), new Change.LinkCodeIssued(Sample.Code("SECND3", person.Id))), Now);
        await Store.Commits.CommitAsync(Sample.Turn(Other, "e0", 0, Sample.Linked(Other, "FIRST2")), Now);

        await TogetherAsync(
            () => Store.Commits.CommitAsync(Sample.Of() with { Outbox = [Sample.Message("a") with { To = Other, ReplyToken = null, ReplyBefore = null }] }, Now),
            () => Store.Commits.CommitAsync(Sample.Turn(Sample.Line, "e1", 0, Sample.Linked(Sample.Line, "SECND3")), Now));

        await AssertAlsoAfterRestart(async () =>
        {
            Assert.Empty(await Store.Outbox.WaitingAsync(Other, Now));
            Assert.Equal(Sample.Message("a").Id, Assert.Single(await Store.Outbox.WaitingAsync(Sample.Line, Now)).Id);
        });
    }

    [Fact]
    public async Task In_an_emptied_store_nothing_waits_and_nobody_has_said_anything()
    {
        await Take("e1", 0, Sample.Message("a"));
        await new LiteDbEraser(database).EraseAsync(Now);

        await AssertAlsoAfterRestart(async () =>
        {
            Assert.Equal(0, (await Store.Chats.LoadAsync(Sample.Line, Now)).Version);
            Assert.Empty(await Store.Outbox.WaitingAsync(Sample.Line, Now));
        });
    }

    private Task<CommitOutcome> Take(string eventId, long version, params OutboxMessage[] messages) =>
        Store.Commits.CommitAsync(Sample.Turn(Sample.Line, eventId, version) with { Outbox = [.. messages] }, Now);

    /// <summary>Keeps the writer busy until all of these wait for it, so that it takes them as one transaction.</summary>
    private async Task TogetherAsync(params Func<Task>[] works)
    {
        using var go = new ManualResetEventSlim();
        var first = database.WriteAsync(_ => { go.Wait(Now); return CommitOutcome.Committed; }, Now);
        var all = works.Select(work => work()).ToList();
        go.Set();
        await first;
        await Task.WhenAll(all);
    }

    private async Task AssertAlsoAfterRestart(Func<Task> assert)
    {
        await assert();
        Reopen();
        await assert();
    }

    private void Reopen()
    {
        database.Dispose();
        database = Open();
    }

    private LiteDbDatabase Open() =>
        LiteDbDatabase.Open(folder.File("pbms.db"), NullLogger.Instance, exception => Assert.Fail(exception.ToString()));
}
