using Microsoft.Extensions.Logging.Abstractions;
using Pbms.Bot.Demonstration;
using Pbms.Storage.LiteDb;
using Pbms.Storage.Postgres;
using Pbms.Tests.World;
using Xunit;

namespace Pbms.Tests.Storage.Postgres;

/// <summary>"migrate" as an administrator types it: what it says and what it ends with.</summary>
[Collection(PostgresTests.Name)]
public sealed class MigrateCommandTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    private string First => folder.File("pbms.db");

    public async ValueTask InitializeAsync() => await FilledStore.MakeAsync(First, Now);

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task To_PostgreSQL_and_back_everything_is_counted_and_a_second_run_does_nothing()
    {
        // A machine busy with other tests may take its time to let somebody in.
        var connection = await PostgresForTests.NewDatabaseAsync() + ";Timeout=60";
        var secret = folder.File("connection");
        await File.WriteAllTextAsync(secret, connection + "\n", Now);
        var submissions = $"submissions: {DemonstrationYear.AsPrinted().Submissions.Length}\n";

        var there = await MigrateAsync(First, secret);
        var again = await MigrateAsync(First, secret);
        var back = await MigrateAsync(secret, folder.File("back.db"));

        Assert.All([there, again, back], run => Assert.Equal((0, ""), (run.ExitCode, run.Error)));
        Assert.All([there, again, back], run => Assert.Contains(submissions, run.Output, StringComparison.Ordinal));
        Assert.All([there, again, back], run => Assert.Contains("Fiscal year 2568, round 2: by project 75.00, central 92.23, regional 100; the same on both sides", run.Output, StringComparison.Ordinal));
        Assert.All([there, again, back], run => Assert.DoesNotContain(connection, run.Output, StringComparison.Ordinal));
        Assert.Contains($"Moved {First} into database ", there.Output, StringComparison.Ordinal);
        Assert.Contains($" holds the same as {First} already", again.Output, StringComparison.Ordinal);
        Assert.Contains($" into {folder.File("back.db")}", back.Output, StringComparison.Ordinal);
        await using var server = PostgresDatabase.At(connection);
        using var file = Open("back.db");
        var known = (await PostgresStores.Of(server).Audit.LatestAsync(100, Now)).Select(entry => entry.Subject).ToList();
        Assert.Contains("imported", known);
        Assert.Equal(known, (await new LiteDbAuditStore(file).LatestAsync(100, Now)).Select(entry => entry.Subject));
    }

    [Fact]
    public async Task What_holds_something_else_is_left_alone_until_it_is_given_up()
    {
        using (var other = Open("other.db")) await new LiteDbCommitStore(other).CommitAsync(Sample.Of() with { Audit = [Sample.Audit("another")] }, Now);

        var refused = await MigrateAsync(First, folder.File("other.db"));

        Assert.Equal(4, refused.ExitCode);
        Assert.Contains("Nothing was moved", refused.Error, StringComparison.Ordinal);
        using (var other = Open("other.db")) Assert.Equal("another", Assert.Single(await new LiteDbAuditStore(other).LatestAsync(100, Now)).Subject);

        Assert.Equal(0, (await MigrateAsync(First, folder.File("other.db"), "--replace")).ExitCode);
        using (var other = Open("other.db")) Assert.DoesNotContain(await new LiteDbAuditStore(other).LatestAsync(100, Now), entry => entry.Subject == "another");
    }

    [Fact]
    public async Task What_arrives_otherwise_than_it_left_is_told()
    {
        var connection = await PostgresForTests.NewDatabaseAsync() + ";Timeout=60";
        var secret = folder.File("connection");
        await File.WriteAllTextAsync(secret, connection, Now);
        // Let go of before the move: nobody may be at work on either side.
        await using (var server = PostgresDatabase.At(connection))
        {
            await PostgresMigrations.RunAsync(server, NullLogger.Instance, Now);
            await server.ExecuteAsync("create function meddle() returns trigger language plpgsql as $$ begin new.action := 'another'; return new; end $$", Now);
            await server.ExecuteAsync("create trigger meddle before insert on audit for each row execute function meddle()", Now);
        }

        var run = await MigrateAsync(First, secret);

        Assert.Equal(5, run.ExitCode);
        Assert.Contains($"differs from {First}: audit. Go on using {First}.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "the same store", "pbms.db", "pbms.db")]
    [InlineData(3, "There is no store", "nothing.db", "back.db")]
    [InlineData(3, "letter.zip", "letter.zip", "back.db")]
    public async Task What_cannot_be_moved_is_told_in_a_sentence_and_nothing_is_left_behind(int exitCode, string word, string from, string to)
    {
        await File.WriteAllTextAsync(folder.File("letter.zip"), new string('x', 20_000), Now);

        var refused = await MigrateAsync(folder.File(from), folder.File(to));

        Assert.Equal(exitCode, refused.ExitCode);
        Assert.Contains(word, refused.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", refused.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.File("back.db")));
    }

    private Task<BotProcess> MigrateAsync(string from, string to, params string[] more) =>
        BotProcess.RunAsync("Production", folder.File("unused.db"), ["migrate", "--from", from, "--to", to, .. more]);

    private LiteDbDatabase Open(string name) => LiteDbDatabase.Open(folder.File(name), NullLogger.Instance, exception => Assert.Fail(exception.ToString()));
}
