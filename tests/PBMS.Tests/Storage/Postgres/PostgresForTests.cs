using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Pbms.Storage.Postgres;
using Pbms.Tests.Storage.Postgres;
using Xunit;

[assembly: AssemblyFixture(typeof(PostgresForTests))]

namespace Pbms.Tests.Storage.Postgres;

/// <summary>
/// Databases for tests: on the server that PBMS_TEST_POSTGRES names (a connection string of somebody who may create databases), else on one
/// of this run's own, started when the first test asks. Where there is neither, the test says that it was left out.
/// </summary>
public sealed class PostgresForTests : IAsyncDisposable
{
    private const string LeftOut =
        "Left out: needs PostgreSQL 15 or newer (its programs in /usr/lib/postgresql, or PBMS_TEST_POSTGRES with a connection string).";

    private static readonly SemaphoreSlim Starting = new(1, 1);
    private static PostgresServer? server;
    private static string? administration;
    private static string template = "";
    private static int made;

    /// <summary>Connection string of a new empty database with the schema in it.</summary>
    public static async Task<string> NewDatabaseAsync()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await Starting.WaitAsync(cancellationToken);
        try
        {
            if (administration is null) await StartAsync(cancellationToken);
            var name = NameOf(++made);
            await RunAsync($"create database {name} template {template}", cancellationToken);
            return Of(name);
        }
        finally
        {
            Starting.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        server?.Dispose();
        // A server that was given is left as it was found.
        if (server is not null || administration is null) return;
        for (; made > 0; made--) await RunAsync($"drop database if exists {NameOf(made)} with (force)", CancellationToken.None);
        await RunAsync($"drop database if exists {template}", CancellationToken.None);
    }

    private static string NameOf(int number) => $"{template}_{number.ToString(CultureInfo.InvariantCulture)}";

    private static async Task StartAsync(CancellationToken cancellationToken)
    {
        var given = Environment.GetEnvironmentVariable("PBMS_TEST_POSTGRES");
        if (string.IsNullOrEmpty(given))
        {
            var programs = PostgresServer.FindPrograms();
            Assert.SkipWhen(programs is null, LeftOut);
            server = new PostgresServer(programs!);
        }

        administration = server?.Connection ?? given;
        // Two runs may share a server that was given.
        template = $"pbms_test_{Environment.ProcessId.ToString(CultureInfo.InvariantCulture)}";
        await RunAsync($"create database {template}", cancellationToken);
        await using var database = PostgresDatabase.At(Of(template) + ";Pooling=false");
        await PostgresMigrations.RunAsync(database, NullLogger.Instance, cancellationToken);
    }

    private static string Of(string name) => new NpgsqlConnectionStringBuilder(administration) { Database = name, MaxPoolSize = 20 }.ConnectionString;

    private static async Task RunAsync(string sql, CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(administration);
        await connection.OpenAsync(cancellationToken);
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 60 };
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
