using Npgsql;
using Pbms.Tests.Storage.Postgres;

namespace Pbms.Benchmarks.Peers;

/// <summary>The bot as it is built and run, in the demonstration's year.</summary>
internal static class BotPeers
{
    // "release" beside "release".
    private static readonly string Program = Path.GetFullPath(Path.Combine(
        AppContext.BaseDirectory, "..", "..", "PBMS.Bot", Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)), "PBMS.Bot.dll"));

    // Everything on the disk, as in service.
    private const string OnDisk = "-c fsync=on -c full_page_writes=on -c autovacuum=on";

    public static Task<StartedPeer> StartOnLiteDbAsync(Uri line)
    {
        var folder = Directory.CreateTempSubdirectory("pbms-turns-");
        return StartAsync(line, [$"--Storage:Path={Path.Combine(folder.FullName, "pbms.db")}"], null, () => folder.Delete(recursive: true));
    }

    public static async Task<StartedPeer> StartOnPostgresAsync(Uri line)
    {
        var server = new PostgresServer(PostgresServer.FindPrograms() ?? throw new InvalidOperationException("PostgreSQL 15 or newer is not on this machine."), OnDisk);
        var folder = Directory.CreateTempSubdirectory("pbms-turns-");
        return await StartAsync(line, ["--Storage:Kind=Postgres", $"--Storage:Connection={server.Connection}", $"--Links:KeyFolder={folder.FullName}"], await ServerAsync(server.Connection), () =>
        {
            server.Dispose();
            folder.Delete(recursive: true);
        });
    }

    private static async Task<StartedPeer> StartAsync(Uri line, string[] storage, int? database, Action cleanUp)
    {
        var (port, admin) = (FreePort.Find(), FreePort.Find());
        var process = ChildProcess.Start(
            "dotnet",
            [
                Program, "--environment=Development", $"--Doors:Public=127.0.0.1:{port}", $"--Doors:Admin=127.0.0.1:{admin}",
                $"--Line:ChannelSecret={LineChannel.Secret}", $"--Line:ChannelAccessToken={LineChannel.Token}", $"--Line:ApiBaseAddress={line}", $"--Line:DataBaseAddress={line}",
                "--Logging:LogLevel:Default=Warning", .. storage,
            ]);
        await process.ListeningAsync(port);
        return new StartedPeer(process, new Uri($"http://127.0.0.1:{port}/line/webhook"), database, cleanUp);
    }

    /// <summary>The server's first process, of which each connection's is a child.</summary>
    private static async Task<int> ServerAsync(string connection)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using var command = source.CreateCommand("select pg_backend_pid()");
        return ProcessFigures.ParentOf((int)(await command.ExecuteScalarAsync())!);
    }
}
