using Microsoft.Extensions.Logging.Abstractions;
using Pbms.Storage.Postgres;
using Xunit;

namespace Pbms.Tests.Storage.Postgres;

/// <summary>Processes of two versions side by side, and several that start at once.</summary>
[Collection(PostgresTests.Name)]
public sealed class SchemaTests : OnPostgres
{
    [Fact]
    public async Task Five_processes_that_start_at_once_make_the_schema_once()
    {
        await Database.ExecuteAsync("drop schema public cascade", Now);
        await Database.ExecuteAsync("create schema public", Now);

        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => MigrateAsync()));

        Assert.Equal(Enumerable.Range(1, PostgresMigrations.Latest), await Database.QueryAsync("select number from schema_steps order by number", reader => reader.GetInt32(0), Now));
    }

    [Fact]
    public async Task A_database_one_step_ahead_is_worked_on_and_one_two_steps_ahead_is_refused()
    {
        await AheadByAsync(1);
        await MigrateAsync();

        await AheadByAsync(2);
        var refusal = await Assert.ThrowsAsync<InvalidDataException>(MigrateAsync);
        Assert.Contains("newer PBMS.Bot", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_written_before_the_database_was_loaded_into_another_server_does_not_look_new_for_ever()
    {
        await Store.Commits.CommitAsync(Sample.Of(new Core.Storage.Change.Submitted(Sample.Key, 0, Sample.Revision(1))), Now);
        await Database.ExecuteAsync("alter table submissions disable trigger submissions_stamp", Now);
        await Database.ExecuteAsync("update submissions set position = 1000000000000", Now);
        // And of a year long past.
        await Database.ExecuteAsync("insert into submissions (id, body, year, position) select '1|' || id, body, '2561', position from submissions", Now);
        await Database.ExecuteAsync("alter table submissions enable trigger submissions_stamp", Now);

        await MigrateAsync();

        var all = await Store.Years.ReadSinceAsync(Sample.Year, default, Now);
        Assert.Single(all.Submissions);
        Assert.Empty((await Store.Years.ReadSinceAsync(Sample.Year, all.Position, Now)).Submissions);
        Assert.Equal(2L, await Database.FindAsync("select count(*) from submissions where position < 1000000000000", reader => reader.GetInt64(0), Now));
    }

    [Theory]
    [InlineData("Database=pbms", "must name the server")]
    [InlineData("Host=localhost", "must name the database")]
    [InlineData("Host=db.ministry.example;Database=pbms", "SSL Mode=VerifyFull")]
    [InlineData("Host=localhost;Password=hush hush;Colour=red", "is not a connection string")]
    public void A_connection_that_cannot_work_is_told_in_a_sentence_without_its_secret(string connection, string word)
    {
        var fault = PostgresConnection.Fault(connection);

        Assert.Contains(word, fault, StringComparison.Ordinal);
        Assert.DoesNotContain("hush", fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Host=localhost;Database=pbms")]
    [InlineData("Host=/var/run/postgresql;Database=pbms")]
    [InlineData("Host=db.ministry.example;Database=pbms;SSL Mode=VerifyFull;Root Certificate=ca.pem")]
    public void A_connection_that_may_work_has_no_fault(string connection) => Assert.Null(PostgresConnection.Fault(connection));

    private Task MigrateAsync() => PostgresMigrations.RunAsync(Database, NullLogger.Instance, Now);

    private Task<int> AheadByAsync(int steps) => Database.ExecuteAsync("insert into schema_steps (number, name) values ($1, 'of a newer one')", Now, PostgresMigrations.Latest + steps);
}
