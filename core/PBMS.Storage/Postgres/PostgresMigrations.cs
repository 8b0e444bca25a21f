using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Pbms.Storage.Postgres;

/// <summary>
/// Brings the schema up to this program's, one numbered script a transaction, one process at a time. A script may only add: the program of the
/// step before goes on working beside it, so that processes can be replaced one after the other.
/// </summary>
internal static partial class PostgresMigrations
{
    /// <summary>Any number nobody else takes.</summary>
    private const long Lock = 2568_1001;

    private const string Prefix = "Pbms.Storage.Postgres.Migrations.";

    /// <summary>Waits its turn however long another process migrates; an index over millions of rows takes its time.</summary>
    private const string Patiently = "set lock_timeout = 0; set statement_timeout = 0";

    private const string Ledger =
        "create table if not exists schema_steps (number int primary key, name text not null, applied_at timestamptz not null default now())";

    // After a dump is loaded into another server its transactions are numbered anew, and what was written before must not look as if it were to come.
    // Year by year, because the index begins with the year: ten million rows are not read at every start.
    private const string Restamp =
        """
        do $$
        declare
            this bigint := pg_current_xact_id()::text::bigint;
            one text;
        begin
            update people set position = 0 where position > this;
            loop
                select min(year) into one from submissions where year > coalesce(one, '');
                exit when one is null;
                update submissions set position = 0 where year = one and position > this;
            end loop;
            update questions set position = 0 where position > this;
        end $$
        """;

    /// <summary>Number of the last script this program knows.</summary>
    public static int Latest => Scripts().Max(script => script.Number);

    /// <exception cref="InvalidDataException">The schema is two steps or more ahead of this program.</exception>
    /// <exception cref="IOException">The server cannot be reached, or does not let us in.</exception>
    public static async Task RunAsync(PostgresDatabase database, ILogger logger, CancellationToken cancellationToken)
    {
        try
        {
            await StepsAsync(database, logger, cancellationToken);
        }
        catch (NpgsqlException trouble)
        {
            throw new IOException($"The database cannot be used: {trouble.Message}", trouble);
        }
    }

    private static async Task StepsAsync(PostgresDatabase database, ILogger logger, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        await RunAsync(connection, Patiently, cancellationToken);
        await RunAsync(connection, $"select pg_advisory_lock({Lock})", cancellationToken);
        try
        {
            await RunAsync(connection, Ledger, cancellationToken);
            var applied = await AppliedAsync(connection, cancellationToken);
            if (applied > Latest + 1) throw new InvalidDataException($"The database was made by a newer PBMS.Bot (schema {applied}; this one knows {Latest}).");
            foreach (var script in Scripts().Where(script => script.Number > applied).OrderBy(script => script.Number))
            {
                await ApplyAsync(connection, script, cancellationToken);
                Log.Applied(logger, script.Number, script.Name);
            }

            await RunAsync(connection, Restamp, cancellationToken);
        }
        finally
        {
            await RunAsync(connection, $"select pg_advisory_unlock({Lock}); reset all", CancellationToken.None);
        }
    }

    private sealed record Script(int Number, string Name, string Sql);

    private static async Task<int> AppliedAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand("select coalesce(max(number), 0) from schema_steps", connection);
        return (int)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    private static async Task ApplyAsync(NpgsqlConnection connection, Script script, CancellationToken cancellationToken)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await RunAsync(connection, script.Sql, cancellationToken);
        await using var note = new NpgsqlCommand("insert into schema_steps (number, name) values ($1, $2)", connection)
        {
            Parameters = { PostgresValue.Of(script.Number), PostgresValue.Of(script.Name) },
        };
        await note.ExecuteNonQueryAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    [SuppressMessage("Security", "CA2100", Justification = "Scripts that are part of this program.")]
    private static async Task RunAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>"0001_store.sql" and on, embedded beside this class.</summary>
    private static IEnumerable<Script> Scripts()
    {
        var assembly = typeof(PostgresMigrations).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            var name = resource[Prefix.Length..];
            yield return new(int.Parse(name.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture), name, reader.ReadToEnd());
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 2101, Level = LogLevel.Information, Message = "Schema step {Number} applied: {Name}")]
        public static partial void Applied(ILogger logger, int number, string name);
    }
}
