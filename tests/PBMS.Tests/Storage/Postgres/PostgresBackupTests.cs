using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Npgsql;
using Pbms.Core.Storage;
using Pbms.Storage;
using Pbms.Storage.LiteDb;
using Pbms.Storage.Moving;
using Pbms.Storage.Postgres;
using Xunit;

namespace Pbms.Tests.Storage.Postgres;

/// <summary>The backup of a database on a server: an archive of an embedded store, which is put back as one and goes from there into a database again.</summary>
[Collection(PostgresTests.Name)]
public sealed class PostgresBackupTests : OnPostgres
{
    private const string Secret = "SECRETOFLINKS";

    private readonly TemporaryFolder folder = new();

    private string Archive => Path.Combine(Backup.Folder, "pbms-20241209-173000.zip");

    private PostgresBackup Backup => new(
        Database, Options.Create(new StorageOptions { Kind = StorageKind.Postgres, Path = folder.File("pbms.db") }), NullLogger<PostgresBackup>.Instance);

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await FilledStore.MakeAsync(folder.File("first.db"), Now);
        await MoveAsync(new StorePlace.Embedded(folder.File("first.db")), new StorePlace.OnServer(Connection));
        new PostgresKeys(Database).StoreElement(new XElement("key", Secret), "key-1");
        await Backup.WriteAsync(Archive, Now);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task It_holds_the_store_and_the_evidence_and_no_key_that_links_are_sealed_with()
    {
        Assert.Equal(folder.File("backups"), Backup.Folder);
        Assert.Equal([Archive], Directory.GetFileSystemEntries(Backup.Folder));
        await using var zip = await ZipFile.OpenReadAsync(Archive, Now);
        Assert.Equal(["pbms.db", $"evidence/{DeterministicId.From("photo"):N}"], zip.Entries.Select(entry => entry.FullName));
        foreach (var entry in zip.Entries)
        {
            using var content = new MemoryStream();
            await using (var packed = await entry.OpenAsync(Now)) await packed.CopyToAsync(content, Now);
            Assert.True(content.Length > 0);
            Assert.Equal(-1, content.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes(Secret)));
        }
    }

    [Fact]
    public async Task Put_back_as_a_file_it_is_the_store_as_it_was_and_goes_into_a_database_again()
    {
        await Store.Commits.CommitAsync(Sample.Of() with { Audit = [Sample.Audit("after")] }, Now);
        var restored = folder.File("restored.db");

        LiteDbRestore.Run(Archive, restored, [new BackupFolder("evidence", StorageOptions.EvidenceBeside(restored))], "20241210-080000");

        using (var database = LiteDbDatabase.Open(restored, NullLogger.Instance, exception => Assert.Fail(exception.ToString())))
        {
            var store = LiteDbStores.Of(database, StorageOptions.EvidenceBeside(restored));
            Assert.DoesNotContain(await store.Audit.LatestAsync(10, Now), entry => entry.Subject == "after");
            Assert.Equal(FilledStore.Waiting, (await store.Outbox.WaitingAsync(Sample.Line, Now)).Select(message => message.Id));
            using var photo = new StreamReader((await store.Evidence.OpenAsync(DeterministicId.From("photo"), Now))!);
            Assert.Equal("a picture", await photo.ReadToEndAsync(Now));
        }

        var back = Assert.IsType<MoveOutcome.Same>(await MoveAsync(new StorePlace.Embedded(restored), new StorePlace.OnServer(await PostgresForTests.NewDatabaseAsync())));
        Assert.Equal("by project 75.00, central 92.23, regional 100", back.Scores.Single(score => score.Round.Months == 2 && score.Round.Year == Sample.Year).Shown);
        Assert.All(back.Rows, table => Assert.True(table.Rows > 0, $"Nothing of {table.Table} came back."));
    }

    [Fact]
    public async Task A_backup_that_is_there_already_is_not_written_over()
    {
        var before = await File.ReadAllBytesAsync(Archive, Now);

        await Assert.ThrowsAsync<IOException>(() => Backup.WriteAsync(Archive, Now));

        Assert.Equal(before, await File.ReadAllBytesAsync(Archive, Now));
    }

    [Fact]
    public async Task The_connection_it_was_read_through_goes_back_with_the_limits_of_the_others()
    {
        List<NpgsqlConnection> all = [];
        foreach (var _ in Enumerable.Range(0, 10)) all.Add(await Database.OpenAsync(Now));

        foreach (var connection in all)
        {
            await using (connection)
            {
                Assert.Equal("15s", await ShowAsync(connection, "show statement_timeout"));
                Assert.Equal("15s", await ShowAsync(connection, "show idle_in_transaction_session_timeout"));
            }
        }
    }

    [Fact]
    public async Task One_that_fails_lets_go_of_what_it_was_reading()
    {
        // Where the files of evidence would go.
        await File.WriteAllTextAsync(StorageOptions.EvidenceBeside(folder.File("copy.db.moving")), "", Now);

        await Assert.ThrowsAnyAsync<IOException>(() => StoreMover.BackUpAsync(Database, folder.File("copy.db"), NullLogger.Instance, Now));

        await using var source = NpgsqlDataSource.Create(Connection);
        await using var other = await source.OpenConnectionAsync(Now);
        Assert.Equal(0L, await ShowAsync(other, "select count(*) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend' and state <> 'idle'"));
    }

    [SuppressMessage("Security", "CA2100", Justification = "Constant statements.")]
    private static async Task<object?> ShowAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(Now);
    }

    private static Task<MoveOutcome> MoveAsync(StorePlace from, StorePlace to) => StoreMover.RunAsync(from, to, false, (_, _) => { }, NullLogger.Instance, Now);
}
