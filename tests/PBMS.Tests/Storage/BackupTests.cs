using Microsoft.Extensions.Logging.Abstractions;
using Pbms.Core.Storage;
using Pbms.Storage;
using Pbms.Storage.LiteDb;
using Xunit;

namespace Pbms.Tests.Storage;

/// <summary>A copy made while the store is at work, and put back.</summary>
public sealed class BackupTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_copy_made_while_others_write_opens_and_holds_whole_commits_only()
    {
        using (var database = Open("pbms.db"))
        {
            var commits = new LiteDbCommitStore(database);
            var writing = Task.WhenAll(Enumerable.Range(0, 300).Select(number =>
                commits.CommitAsync(new(null, [], [], [Sample.Audit($"{number} a"), Sample.Audit($"{number} b")]), Now)));
            await database.CopyAsync(folder.File("copy.db"), Now);
            await writing;
            await commits.CommitAsync(new(null, [], [], [Sample.Audit("after")]), Now);
        }

        using var copy = Open("copy.db");
        var entries = (await new LiteDbAuditStore(copy).LatestAsync(1000, Now)).Select(entry => entry.Subject).ToList();
        Assert.DoesNotContain("after", entries);
        Assert.All(entries.GroupBy(subject => subject.Split(' ')[0]), pair => Assert.Equal(2, pair.Count()));
    }

    [Fact]
    public async Task A_backup_put_back_is_the_store_as_it_was_and_the_other_is_kept()
    {
        using (var database = Open("pbms.db"))
        {
            await AuditAsync(database, "before");
            await database.CopyAsync(folder.File("copy.db"), Now);
            await AuditAsync(database, "after");
        }

        var kept = LiteDbRestore.Run(folder.File("copy.db"), folder.File("pbms.db"), "20241209-173000");

        using (var restored = Open("pbms.db")) Assert.Equal(["before"], await SubjectsAsync(restored));
        Assert.Equal(folder.File("pbms.db.before-20241209-173000"), kept);
        File.Move(kept!, folder.File("old.db"));
        using var old = Open("old.db");
        Assert.Equal(["after", "before"], await SubjectsAsync(old));
    }

    [Fact]
    public async Task A_store_in_use_is_not_restored_over()
    {
        using var database = Open("pbms.db");
        await database.CopyAsync(folder.File("copy.db"), Now);

        Assert.Throws<StoreInUseException>(() => LiteDbRestore.Run(folder.File("copy.db"), folder.File("pbms.db"), "x"));
        await Assert.ThrowsAsync<IOException>(() => database.CopyAsync(folder.File("copy.db"), Now));
        await AuditAsync(database, "still at work");
    }

    [Fact]
    public async Task What_is_no_backup_is_refused_and_the_store_stays()
    {
        using (var database = Open("pbms.db")) await AuditAsync(database, "mine");
        await File.WriteAllTextAsync(folder.File("letter.txt"), new string('x', 20_000), Now);

        Assert.Throws<InvalidDataException>(() => LiteDbRestore.Run(folder.File("letter.txt"), folder.File("pbms.db"), "x"));

        using var again = Open("pbms.db");
        Assert.Equal(["mine"], await SubjectsAsync(again));
    }

    private LiteDbDatabase Open(string name) =>
        LiteDbDatabase.Open(folder.File(name), NullLogger.Instance, exception => Assert.Fail(exception.ToString()));

    private static Task<CommitOutcome> AuditAsync(LiteDbDatabase database, string subject) =>
        new LiteDbCommitStore(database).CommitAsync(new(null, [], [], [Sample.Audit(subject)]), Now);

    private static async Task<IEnumerable<string>> SubjectsAsync(LiteDbDatabase database) =>
        (await new LiteDbAuditStore(database).LatestAsync(10, Now)).Select(entry => entry.Subject);
}
