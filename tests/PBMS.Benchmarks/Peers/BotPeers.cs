using Npgsql;
using Pbms.Tests.Storage.Postgres;

namespace Pbms.Benchmarks.Peers;

/// <summary>The bot as it is built and run, on each of its stores.</summary>
internal static class BotPeers
{
    // Everything on the disk, as in service.
    private const string OnDisk = "-c fsync=on -c full_page_writes=on -c autovacuum=on";

    public static async Task<StartedPeer> StartOnLiteDbAsync(Uri line)
    {
        var folder = Directory.CreateTempSubdirectory("pbms-turns-");
        var bot = await BotProcess.StartAsync(BotProcess.Program, line, [$"--Storage:Path={Path.Combine(folder.FullName, "pbms.db")}"]);
        return new StartedPeer(bot.Process, bot.LineWebhook, null, () => folder.Delete(recursive: true));
    }

    public static async Task<StartedPeer> StartOnPostgresAsync(Uri line)
    {
        var server = new PostgresServer(PostgresServer.FindPrograms() ?? throw new InvalidOperationException("PostgreSQL 15 or newer is not on this machine."), OnDisk);
        var keys = Directory.CreateTempSubdirectory("pbms-turns-");
        var bot = await BotProcess.StartAsync(BotProcess.Program, line, ["--Storage:Kind=Postgres", $"--Storage:Connection={server.Connection}", $"--Links:KeyFolder={keys.FullName}"]);
        return new StartedPeer(bot.Process, bot.LineWebhook, await ServerAsync(server.Connection), () =>
        {
            server.Dispose();
            keys.Delete(recursive: true);
        });
    }

    /// <summary>The server's first process, of which each connection's is a child.</summary>
    private static async Task<int> ServerAsync(string connection)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using var command = source.CreateCommand("select pg_backend_pid()");
        return ProcessFigures.ParentOf((int)(await command.ExecuteScalarAsync())!);
    }
}
