using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Pbms.Bot.Jobs;
using Pbms.Bot.Retention;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Storage;
using Pbms.Storage;
using Pbms.Storage.LiteDb;
using Pbms.Tests.Storage;
using Xunit;

namespace Pbms.Tests.Jobs;

/// <summary>What has served its purpose is forgotten, and nothing before.</summary>
public sealed class RetentionTests : IDisposable
{
    private static readonly CancellationToken Now = CancellationToken.None;

    private readonly TemporaryFolder folder = new();
    private readonly LiteDbDatabase database;
    private readonly StoreSet store;
    private readonly LiteDbBackup backup;
    private readonly Forgetting job;

    public RetentionTests()
    {
        database = LiteDbDatabase.Open(folder.File("pbms.db"), NullLogger.Instance, exception => Assert.Fail(exception.ToString()));
        store = LiteDbStores.Of(database);
        var clock = new FakeTimeProvider(Sample.Noon);
        backup = new LiteDbBackup(database, Options.Create(new StorageOptions { Path = folder.File("pbms.db") }), []);
        job = new Forgetting(
            new StoreRetention(store.Outbox, store.Admin.Answers, store.Admin.Personal, store.Evidence, backup, store.Commits, clock),
            new JobLedger(store.Jobs, store.Commits, new BangkokClock(clock)));
    }

    public void Dispose()
    {
        database.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task What_was_sent_more_than_thirty_days_ago_is_forgotten_and_twice_is_as_good_as_once()
    {
        var both = new Commit(null, [], [Sample.Message("old"), Sample.Message("new")], []);
        await store.Commits.CommitAsync(both, Now);
        await store.Outbox.SentAsync(Sample.Message("old").Id, Sample.Noon.AddDays(-31), Now);
        await store.Outbox.SentAsync(Sample.Message("new").Id, Sample.Noon.AddDays(-29), Now);

        await job.RunAsync(Now);
        await job.RunAsync(Now);

        // What is remembered is not posted again.
        await store.Commits.CommitAsync(both, Now);
        Assert.Equal(Sample.Message("old").Id, Assert.Single(await store.Outbox.DueAsync(DateTimeOffset.MaxValue, 10, Now)).Id);
    }

    [Fact]
    public async Task Words_of_what_was_given_up_go_after_three_months()
    {
        await store.Commits.CommitAsync(new Commit(null, [], [Sample.Message("old"), Sample.Message("new")], []), Now);
        await store.Outbox.GiveUpAsync(Sample.Message("old").Id, Sample.Noon.AddDays(-91), "gone", Now);
        await store.Outbox.GiveUpAsync(Sample.Message("new").Id, Sample.Noon.AddDays(-89), "gone", Now);

        await job.RunAsync(Now);

        Assert.Equal(Sample.Message("new").Id, Assert.Single(await store.Outbox.GivenUpAsync(10, Now)).Message.Id);
    }

    [Fact]
    public async Task Codes_that_expired_unused_go_and_those_that_hold_a_consent_stay()
    {
        await store.Commits.CommitAsync(
            Sample.Of(
                new Change.PersonSaved(new Person(Sample.Somchai, "สมชาย", [])),
                new Change.LinkCodeIssued(Code("DEAD", -31)),
                new Change.LinkCodeIssued(Code("FRESH", -29)),
                new Change.LinkCodeIssued(Code("USED", -400)),
                new Change.AccountLinked(new ChatAccount(ChatAccount.Line, "U-linked"), Sample.Somchai, "USED", Sample.Noon.AddDays(-401))),
            Now);

        await job.RunAsync(Now);

        Assert.Equal(["FRESH", "USED"], (await store.Admin.Personal.CodesAsync(Now)).Select(held => held.Code.Code));
    }

    [Fact]
    public async Task Kept_answers_go_after_a_day()
    {
        await store.Commits.CommitAsync(Sample.Of(new Change.AnswerKept(Answer("old", -25)), new Change.AnswerKept(Answer("new", -23))), Now);

        await job.RunAsync(Now);

        Assert.Null(await store.Admin.Answers.FindAsync("old", Now));
        Assert.NotNull(await store.Admin.Answers.FindAsync("new", Now));
    }

    [Fact]
    public async Task Strangers_go_three_months_after_they_were_last_heard_of()
    {
        ChatAccount[] strangers = [new(ChatAccount.Line, "U-old"), new(ChatAccount.Line, "U-new")];
        foreach (var (account, days) in strangers.Zip([-91, -89]))
            await store.Commits.CommitAsync(new Commit(new TurnMark(account, "1", 0, "{}", Sample.Noon.AddDays(days)), [], [], []), Now);

        await job.RunAsync(Now);

        Assert.Equal(0, (await store.Chats.LoadAsync(strangers[0], Now)).Version);
        Assert.Equal(1, (await store.Chats.LoadAsync(strangers[1], Now)).Version);
    }

    [Fact]
    public async Task Backups_go_after_thirty_days_and_what_is_none_stays()
    {
        Directory.CreateDirectory(backup.Folder);
        string[] names = [BackupName.Of(Sample.Noon.AddDays(-31)), BackupName.Of(Sample.Noon.AddDays(-29)), "before-the-move.zip"];
        foreach (var name in names) await File.WriteAllTextAsync(Path.Combine(backup.Folder, name), "", Now);

        await job.RunAsync(Now);

        Assert.Equal(names[1..].Order(StringComparer.Ordinal), Directory.GetFiles(backup.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    private static LinkCode Code(string code, int expiredDays) => new(code, Sample.Somchai, Sample.Noon.AddDays(expiredDays), null);

    private static KeptAnswer Answer(string key, int hours) => new(key, "request", 200, "", "", null, null, Sample.Noon.AddHours(hours));
}
