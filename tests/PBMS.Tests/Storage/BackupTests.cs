using System.IO.Compression;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
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
    public async Task A_backup_put_back_is_the_store_with_its_evidence_as_they_were_and_the_others_are_kept()
    {
        var photo = new EvidenceFile(DeterministicId.From("photo"), Sample.Line, "5001", "ภาพการประชุม.jpg", Sample.Somchai, Sample.Noon);
        byte[] content = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3];
        using (var database = Open("pbms.db"))
        {
            await AuditAsync(database, "before");
            await new LiteDbCommitStore(database).CommitAsync(Sample.Of(new Change.EvidenceAwaited(photo)), Now);
            await EvidenceIn(database).KeepAsync(photo.Id, "image/jpeg", content, Now);
            await BackUpAsync(database);
            await AuditAsync(database, "after");
            await EvidenceIn(database).RemoveOfAsync(Sample.Somchai, Now);
            await File.WriteAllTextAsync(Path.Combine(Evidence.Path, "later"), "", Now);
        }

        var kept = LiteDbRestore.Run(Archive, folder.File("pbms.db"), Folders, "20241209-173000");

        using (var restored = Open("pbms.db"))
        {
            Assert.Equal(["before"], await SubjectsAsync(restored));
            await using var opened = (await EvidenceIn(restored).OpenAsync(photo.Id, Now))!;
            using var read = new MemoryStream();
            await opened.CopyToAsync(read, Now);
            Assert.Equal(content, read.ToArray());
        }

        Assert.Single(Directory.GetFiles(Evidence.Path));
        Assert.Equal(["later"], Directory.GetFiles($"{Evidence.Path}.before-20241209-173000").Select(Path.GetFileName));
        Assert.Equal(folder.File("pbms.db.before-20241209-173000"), kept);
        File.Move(kept!, folder.File("old.db"));
        using var old = Open("old.db");
        Assert.Equal(["after", "before"], await SubjectsAsync(old));
    }

    [Fact]
    public async Task A_log_whose_store_is_missing_is_kept_aside_and_not_written_into_the_backup()
    {
        var log = folder.File("pbms-log.db");
        byte[] left;
        using (var database = Open("pbms.db"))
        {
            await AuditAsync(database, "before");
            await BackUpAsync(database);
            await AuditAsync(database, "after");
            left = await File.ReadAllBytesAsync(log, Now);
        }

        File.Delete(folder.File("pbms.db"));
        await File.WriteAllBytesAsync(log, left, Now);

        Assert.Null(LiteDbRestore.Run(Archive, folder.File("pbms.db"), Folders, "20241209-173000"));

        using var restored = Open("pbms.db");
        Assert.Equal(["before"], await SubjectsAsync(restored));
        Assert.Equal(left, await File.ReadAllBytesAsync($"{log}.before-20241209-173000", Now));
    }

    [Fact]
    public async Task A_store_in_use_is_not_restored_over()
    {
        using var database = Open("pbms.db");
        await BackUpAsync(database);

        Assert.Throws<StoreInUseException>(() => LiteDbRestore.Run(Archive, folder.File("pbms.db"), Folders, "x"));
        await Assert.ThrowsAsync<IOException>(() => BackUpAsync(database));
        await AuditAsync(database, "still at work");
    }

    [Fact]
    public async Task What_is_no_backup_is_refused_and_the_store_stays()
    {
        using (var database = Open("pbms.db")) await AuditAsync(database, "mine");
        await File.WriteAllTextAsync(folder.File("letter.txt"), new string('x', 20_000), Now);

        await using (var stray = await ZipFile.OpenAsync(folder.File("stray.zip"), ZipArchiveMode.Create, Now))
        {
            foreach (var name in (string[])[BackupArchive.Database, "evidence/../../stray.txt"]) await (await stray.CreateEntry(name).OpenAsync(Now)).DisposeAsync();
        }

        foreach (var file in (string[])["letter.txt", "stray.zip"])
            Assert.Throws<InvalidDataException>(() => LiteDbRestore.Run(folder.File(file), folder.File("pbms.db"), Folders, "x"));

        using var again = Open("pbms.db");
        Assert.Equal(["mine"], await SubjectsAsync(again));
    }

    private string Archive => folder.File("copy.zip");

    private BackupFolder Evidence => new("evidence", folder.File("pbms-evidence"));

    private BackupFolder[] Folders => [Evidence];

    private Task BackUpAsync(LiteDbDatabase database) =>
        new LiteDbBackup(database, Options.Create(new StorageOptions { Path = folder.File("pbms.db") }), Folders).WriteAsync(Archive, Now);

    private LiteDbEvidenceStore EvidenceIn(LiteDbDatabase database) => new(database, new EvidenceFolder(Evidence.Path));

    private LiteDbDatabase Open(string name) =>
        LiteDbDatabase.Open(folder.File(name), NullLogger.Instance, exception => Assert.Fail(exception.ToString()));

    private static Task<CommitOutcome> AuditAsync(LiteDbDatabase database, string subject) =>
        new LiteDbCommitStore(database).CommitAsync(new(null, [], [], [Sample.Audit(subject)]), Now);

    private static async Task<IEnumerable<string>> SubjectsAsync(LiteDbDatabase database) =>
        (await new LiteDbAuditStore(database).LatestAsync(10, Now)).Select(entry => entry.Subject);
}
