using LiteDB;
using LiteDB.Engine;
using Microsoft.Extensions.Logging.Abstractions;
using Pbms.Core.Storage;
using Pbms.Storage;
using Pbms.Storage.LiteDb;
using Pbms.Storage.Rows;
using Xunit;

namespace Pbms.Tests.Storage;

public sealed class DatabaseFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Path => folder.File("data/pbms.db");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_folder_and_an_empty_database_are_made_where_there_is_none()
    {
        Open().Dispose();

        var made = Directory.GetFiles(folder.File("data")).Select(System.IO.Path.GetFileName).Order();
        Assert.Equal(["pbms-log.db", "pbms.db", "pbms.db.lock"], made);
    }

    [Fact]
    public void What_is_made_is_for_its_owner_alone()
    {
        if (OperatingSystem.IsWindows()) return;

        using var store = Open();

        const UnixFileMode ownersFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        Assert.Equal(ownersFile | UnixFileMode.UserExecute, File.GetUnixFileMode(folder.File("data")));
        foreach (var file in Directory.GetFiles(folder.File("data"))) Assert.Equal(ownersFile, File.GetUnixFileMode(file));
    }

    [Fact]
    public void A_second_store_on_the_same_file_is_told_which_file_and_what_to_do()
    {
        using var first = Open();

        var refusal = Assert.Throws<StoreInUseException>(Open);

        Assert.Equal(
            $"The database {Path} is in use by another PBMS.Bot. Stop that one first, or set Storage:Path to another file.",
            refusal.Message);
    }

    [Fact]
    public async Task A_second_process_on_the_same_file_is_refused_and_the_first_goes_on()
    {
        using var first = Open();

        Assert.Contains("is in use by another PBMS.Bot", await Victim.RefusalAsync(Path), StringComparison.Ordinal);

        var outcome = await new LiteDbCommitStore(first).CommitAsync(Sample.Turn(Sample.Line, "e", 0), CancellationToken.None);
        Assert.Equal(CommitOutcome.Committed, outcome);
    }

    [Fact]
    public void A_store_closed_leaves_the_file_to_the_next()
    {
        Open().Dispose();
        Open().Dispose();
    }

    [Fact]
    public void A_start_that_was_cut_short_is_begun_again()
    {
        Directory.CreateDirectory(folder.File("data"));
        File.WriteAllText(Path + ".new", "half a database");

        Open().Dispose();

        Assert.False(File.Exists(Path + ".new"));
    }

    [Fact]
    public void A_log_without_its_database_is_not_thrown_away()
    {
        Open().Dispose();
        File.Delete(Path);
        File.WriteAllText(folder.File("data/pbms-log.db"), "what was written last");

        var refusal = Assert.Throws<InvalidDataException>(Open);

        Assert.Contains("pbms-log.db", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("what was written last", File.ReadAllText(folder.File("data/pbms-log.db")));
    }

    [Fact]
    public void A_LiteDB_file_of_somebody_else_is_refused_and_let_go()
    {
        Directory.CreateDirectory(folder.File("data"));
        using (var other = new LiteDatabase(Path)) other.GetCollection("theirs").Insert(new BsonDocument());

        Assert.Contains("is not a database of PBMS.Bot", Assert.Throws<InvalidDataException>(Open).Message, StringComparison.Ordinal);

        using var theirs = new LiteDatabase(Path);
        Assert.Equal(1, theirs.GetCollection("theirs").Count());
    }

    [Fact]
    public void A_database_of_a_newer_version_is_refused()
    {
        Open().Dispose();
        using (var engine = new LiteEngine(Path))
        {
            engine.Update(Tables.Meta, [new() { ["_id"] = "schema_version", [Columns.Value] = 1000L }]);
        }

        var refusal = Assert.Throws<InvalidDataException>(Open);

        Assert.Contains("was written by a newer PBMS.Bot (schema 1000)", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_of_an_earlier_version_is_given_what_it_lacks_and_keeps_what_it_holds()
    {
        using (var store = Open()) await new LiteDbCommitStore(store).CommitAsync(Sample.Turn(Sample.Line, "e", 0), CancellationToken.None);
        using (var engine = new LiteEngine(Path))
        {
            engine.DropCollection(Tables.Told);
            engine.DropIndex(Tables.Questions, Columns.Position);
            engine.Update(Tables.Meta, [new() { ["_id"] = "schema_version", [Columns.Value] = 1L }]);
        }

        using (var store = Open()) Assert.True((await new LiteDbChatStore(store).LoadAsync(Sample.Line, CancellationToken.None)).HasTaken("e"));

        using var upgraded = new LiteEngine(Path);
        Assert.Contains(Tables.Told, upgraded.GetCollectionNames());
        using var indexes = upgraded.Query("$indexes", new Query());
        var found = new List<string>();
        while (indexes.Read()) found.Add($"{indexes.Current["collection"].AsString}.{indexes.Current["name"].AsString}");
        Assert.All(Tables.Indexes, index => Assert.Contains($"{index.Table}.{index.Column}", found));
        using var meta = upgraded.Query(Tables.Meta, new Query());
        Assert.True(meta.Read());
        Assert.NotEqual(1, meta.Current[Columns.Value].AsInt64);
    }

    [Fact]
    public void The_file_compares_by_code_point_whatever_the_culture_and_never_checkpoints_by_itself()
    {
        Open().Dispose();
        using var engine = new LiteEngine(Path);

        Assert.Equal("/Ordinal", engine.Pragma("COLLATION").AsString);
        Assert.Equal(0, engine.Pragma("CHECKPOINT").AsInt32);
    }

    private LiteDbDatabase Open() => LiteDbDatabase.Open(Path, NullLogger.Instance, exception => Assert.Fail(exception.ToString()));
}
