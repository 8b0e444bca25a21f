using System.Diagnostics;
using System.Globalization;
using Npgsql;
using Pbms.Tests.Storage.Postgres;

namespace Pbms.Benchmarks.Load;

/// <summary>
/// Turns a second and how long the slowest hundredth took, for one process and three, beside what the database does for a bare insert with its
/// commit in the same run. Run with "load"; needs the programs of PostgreSQL in /usr/lib/postgresql.
/// </summary>
public static class LoadTable
{
    private const int Writers = 24;
    private const int Seconds = 10;

    // Everything on the disk, as in service.
    private const string OnDisk = "-c fsync=on -c full_page_writes=on -c autovacuum=on";

    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("pbms-load-");
        using var server = new PostgresServer(PostgresServer.FindPrograms() ?? throw new InvalidOperationException("PostgreSQL 15 or newer is not on this machine."), OnDisk);
        try
        {
            Console.WriteLine($"{Writers} writers in all, {Seconds} s each; a turn is: load the conversation, commit a submission, an answer and an audit entry.");
            Tell("bare insert + commit on PostgreSQL", await BareAsync(server.Connection));
            Tell("LiteDB, 1 process", await MeasureAsync(Path.Combine(folder.FullName, "pbms.db"), processes: 1));
            Tell("PostgreSQL, 1 process", await MeasureAsync(server.Connection, processes: 1));
            Tell("PostgreSQL, 3 processes", await MeasureAsync(server.Connection, processes: 3));
            Tell("bare insert + commit on PostgreSQL, again", await BareAsync(server.Connection));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    internal static void Tell(string what, IReadOnlyList<long> microseconds)
    {
        var sorted = microseconds.Order().ToList();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what,-44} {sorted.Count / Seconds,7} /s   median {sorted[sorted.Count / 2] / 1000.0,7:0.0} ms   p99 {sorted[(int)(sorted.Count * 0.99)] / 1000.0,7:0.0} ms"));
    }

    private static async Task<IReadOnlyList<long>> MeasureAsync(string place, int processes)
    {
        // The first makes the store, so the others find it.
        var started = new List<Process>();
        var run = Stopwatch.GetTimestamp().ToString(CultureInfo.InvariantCulture);
        for (var number = 0; number < processes; number++)
        {
            started.Add(Start(place, $"{run[^6..]}{number}", Writers / processes));
            if (await started[^1].StandardOutput.ReadLineAsync() != "ready") throw new InvalidOperationException("A worker did not start.");
        }

        foreach (var process in started) await process.StandardInput.WriteLineAsync("go");
        var said = await Task.WhenAll(started.Select(process => process.StandardOutput.ReadToEndAsync()));
        foreach (var process in started) process.Dispose();
        return [.. said.SelectMany(text => text.Split('\n', StringSplitOptions.RemoveEmptyEntries)).Select(line => long.Parse(line, CultureInfo.InvariantCulture))];
    }

    private static Process Start(string place, string number, int writers) => Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [
        typeof(LoadTable).Assembly.Location, "load-worker", place, number, writers.ToString(CultureInfo.InvariantCulture), Seconds.ToString(CultureInfo.InvariantCulture),
    ])
    {
        RedirectStandardInput = true, RedirectStandardOutput = true,
    })!;

    private static async Task<IReadOnlyList<long>> BareAsync(string connection)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using (var table = source.CreateCommand("create table if not exists bare (body jsonb)")) await table.ExecuteNonQueryAsync();
        var clock = Stopwatch.StartNew();
        var times = await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Task.Run(async () =>
        {
            await using var opened = await source.OpenConnectionAsync();
            await using var insert = new NpgsqlCommand("""insert into bare values ('{"turn": 1}')""", opened);
            await insert.PrepareAsync();
            var took = new List<long>();
            while (clock.Elapsed.TotalSeconds < Seconds)
            {
                var began = Stopwatch.GetTimestamp();
                await insert.ExecuteNonQueryAsync();
                took.Add((long)Stopwatch.GetElapsedTime(began).TotalMicroseconds);
            }

            return took;
        })));
        return [.. times.SelectMany(took => took)];
    }
}
