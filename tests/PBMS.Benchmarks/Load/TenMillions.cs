using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Storage;
using Pbms.Tests.Storage.Postgres;

namespace Pbms.Benchmarks.Load;

/// <summary>
/// Ten fiscal years of a million submissions each in one database, and what a status answer asks it while others write. Run with "ten-millions".
/// The scoring itself is measured by "promises".
/// </summary>
public static class TenMillions
{
    private const int Years = 10;
    private const int SubmissionsInAYear = 1_000_000;
    private const int Questions = 2_000;

    public static async Task RunAsync()
    {
        using var server = new PostgresServer(PostgresServer.FindPrograms() ?? throw new InvalidOperationException("PostgreSQL 15 or newer is not on this machine."));
        using var host = await OpenedStore.AtAsync(server.Connection);
        var clock = Stopwatch.StartNew();
        await FillAsync(server.Connection);
        Console.WriteLine($"{Years * (long)SubmissionsInAYear:N0} submissions in {clock.Elapsed:mm\\:ss}");
        var (commits, years, people, chats) = (
            host.Services.GetRequiredService<ICommitStore>(), host.Services.GetRequiredService<IYearStore>(), host.Services.GetRequiredService<IPeopleStore>(), host.Services.GetRequiredService<IChatStore>());
        var year = new FiscalYear(2568);
        var position = (await years.ReadSinceAsync(new FiscalYear(2600), default, CancellationToken.None)).Position;
        var took = new List<long>();
        for (var question = 0; question < Questions; question++)
        {
            await commits.CommitAsync(new(new(new ChatAccount("line", $"U{question}"), "e", 0, "{}"), [], [], []), CancellationToken.None);
            var began = Stopwatch.GetTimestamp();
            await chats.LoadAsync(new ChatAccount("line", $"U{question}"), CancellationToken.None);
            position = (await years.ReadSinceAsync(year, position, CancellationToken.None)).Position;
            await people.ReadSinceAsync(position, CancellationToken.None);
            took.Add((long)Stopwatch.GetElapsedTime(began).TotalMicroseconds);
        }

        took.Sort();
        Console.WriteLine($"what a status answer asks the database: median {took[Questions / 2] / 1000.0:0.0} ms, p99 {took[Questions * 99 / 100] / 1000.0:0.0} ms");
    }

    private static async Task FillAsync(string connection)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await RunAsync(source, "alter table submissions disable trigger all");
        for (var year = 0; year < Years; year++)
        {
            await RunAsync(source, $$"""
                insert into submissions (id, body, year, position)
                select {{year}} || '|4.1|L' || n, jsonb_build_object('key', jsonb_build_object('line', 'L' || n, 'orgUnit', '4.1', 'month', '2024-11'),
                    'revisions', jsonb_build_array(jsonb_build_object('value', n, 'by', 'P' || n, 'at', '2024-12-02T09:14:00+07:00', 'channel', 'line', 'isLate', false))),
                    '{{2559 + year}}', 3
                from generate_series(1, {{SubmissionsInAYear}}) as n
                """);
        }

        await RunAsync(source, "alter table submissions enable trigger all");
        await RunAsync(source, "analyze");
    }

    private static async Task RunAsync(NpgsqlDataSource source, string sql)
    {
        await using var command = source.CreateCommand(sql);
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync();
    }
}
