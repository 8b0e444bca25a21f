using System.Diagnostics;
using System.Globalization;
using Npgsql;
using Pbms.Benchmarks.Peers;
using Pbms.Benchmarks.Soak;
using Pbms.Benchmarks.Turns;
using Pbms.Bot.Channels.Simulator;
using Pbms.Bot.Demonstration;
using Pbms.Core.Organisation;
using Pbms.Tests.Storage.Postgres;

namespace Pbms.Benchmarks.Load;

/// <summary>
/// Ten fiscal years of a million submissions each in one database, and how long a status takes in the chat of the eleventh, from the webhook to the
/// reply, while others report at a steady pace. Run with "ten-millions", or "ten-millions MILLIONS".
/// </summary>
internal static class TenMillions
{
    private const int FirstYear = 2558;
    private const int SubmissionsInAYear = 1_000_000;
    private const int Questions = 2_000;
    private const int WarmUp = 500;

    // Turns a second of the others.
    private const int Pace = 40;

    public static async Task RunAsync(int years)
    {
        using var server = new PostgresServer(PostgresServer.FindPrograms() ?? throw new InvalidOperationException("PostgreSQL 15 or newer is not on this machine."));
        await using var line = await LineStub.StartAsync();
        var keys = Directory.CreateTempSubdirectory("pbms-millions-");
        string[] settings = ["--Storage:Kind=Postgres", $"--Storage:Connection={server.Connection}", $"--Links:KeyFolder={keys.FullName}"];
        // The schema and the demonstration's year.
        (await BotProcess.StartAsync(BotProcess.Program, line.Address, settings)).Dispose();
        var clock = Stopwatch.StartNew();
        await FillAsync(server.Connection, years);
        Console.WriteLine($"{years * (long)SubmissionsInAYear:N0} submissions in {clock.Elapsed:mm\\:ss}");
        clock.Restart();
        using (var bot = await BotProcess.StartAsync(BotProcess.Program, line.Address, settings))
        {
            Console.WriteLine($"listening after {clock.Elapsed.TotalSeconds:0.0} s");
            await AskAsync(bot, line);
        }

        keys.Delete(recursive: true);
    }

    private static async Task AskAsync(BotProcess bot, LineStub line)
    {
        var time = new DemonstrationTime();
        using var connection = new LineConnection(bot.LineWebhook, line, time, "status");
        var chats = Supervisors().Select(user => new StatusChat(user)).ToList();
        using var enough = new CancellationTokenSource();
        var others = new PacedCrowd(bot.LineWebhook, line, time, Pace);
        var reporting = Task.Run(() => others.ChatAsync(enough.Token));
        var (took, errors) = (new List<double>(), 0);
        for (var question = 0; question < WarmUp + Questions; question++)
        {
            var began = Stopwatch.GetTimestamp();
            if ((await connection.TakeTurnAsync(chats[question % chats.Count])).Error is { } error && errors++ == 0) Console.Error.WriteLine($"First error: {error}");
            if (question >= WarmUp) took.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }

        await enough.CancelAsync();
        await reporting;
        took.Sort();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"a status from webhook to reply, {Pace} turns a second beside it: median {took[Questions / 2]:0.0} ms, p99 {took[Questions * 99 / 100]:0.0} ms, most {took[^1]:0.0} ms; errors {errors}, of the others' {others.Turns} turns {others.Errors}"));
    }

    // Not those who report meanwhile.
    private static IEnumerable<string> Supervisors() => DemonstrationYear.BeforeLastReport().People
        .Where(person => person.Is(Role.Supervisor) && !Reporters.OwesNovember(person))
        .Select(person => SimulatedLineUserId.Of(person.Id));

    private static async Task FillAsync(string connection, int years)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await RunAsync(source, "alter table submissions disable trigger all");
        for (var year = 0; year < years; year++)
        {
            await RunAsync(source, $$"""
                insert into submissions (id, body, year, position)
                select {{year}} || '|4.1|L' || n, jsonb_build_object('key', jsonb_build_object('line', 'L' || n, 'orgUnit', '4.1', 'month', '2024-11'),
                    'revisions', jsonb_build_array(jsonb_build_object('value', n, 'by', 'P' || n, 'at', '2024-12-02T09:14:00+07:00', 'channel', 'line', 'isLate', false))),
                    '{{FirstYear + year}}', 3
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
