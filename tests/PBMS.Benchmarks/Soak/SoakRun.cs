using System.Diagnostics;
using Pbms.Benchmarks.Peers;
using Pbms.Benchmarks.Turns;
using Pbms.Core.Periods;

namespace Pbms.Benchmarks.Soak;

/// <summary>
/// The rest of the fiscal year in an hour: mixed chats at a steady pace on LiteDB, while the demonstration's clock goes on day by day, so that months open
/// and are frozen, reminders go out and jobs run. Run with "soak", or "soak MINUTES TURNS-A-SECOND"; each minute's figures go to
/// BenchmarkDotNet.Artifacts/soak.csv too, and what the bot logs to soak.log beside it.
/// </summary>
internal static class SoakRun
{
    private const string Folder = "BenchmarkDotNet.Artifacts";

    private static readonly string Csv = Path.Combine(Folder, "soak.csv");

    // From 2 December to the end of September.
    private const int Days = 300;
    private const int Quarters = 4;

    private static readonly string[] Lists = ["outbox?limit=1000", "years/2568/submissions?limit=50", "audit?limit=50", "people"];

    public static async Task RunAsync(int minutes, int turnsASecond)
    {
        var folder = Directory.CreateTempSubdirectory("pbms-soak-");
        var store = Path.Combine(folder.FullName, "pbms.db");
        var key = await AdminKey.MakeAsync(store);
        Directory.CreateDirectory(Folder);
        await using var log = TextWriter.Synchronized(File.CreateText(Path.Combine(Folder, "soak.log")));
        await using var line = await LineStub.StartAsync();
        // Logs as in service.
        using (var bot = await BotProcess.StartAsync(BotProcess.Measured, line.Address, [$"--Storage:Path={store}", "--Logging:LogLevel:Default=Information"]))
        using (var doors = new BotDoors(bot, key))
        {
            bot.Process.Said += log.WriteLine;
            var samples = await LiveAsync(bot, doors, line, folder, TimeSpan.FromMinutes(minutes), turnsASecond);
            foreach (var sentence in SoakVerdict.Of(samples)) Console.WriteLine(sentence);
        }

        folder.Delete(recursive: true);
    }

    private static async Task<List<SoakSample>> LiveAsync(BotProcess bot, BotDoors doors, LineStub line, DirectoryInfo folder, TimeSpan span, int turnsASecond)
    {
        var (time, samples) = (new DemonstrationTime(), new List<SoakSample>());
        var crowd = new PacedCrowd(bot.LineWebhook, line, time, turnsASecond);
        await File.WriteAllLinesAsync(Csv, [SoakSample.Header]);
        Console.WriteLine(SoakSample.Header);
        for (var (began, day) = (Stopwatch.GetTimestamp(), 0); day < Days && Stopwatch.GetElapsedTime(began) < span; day++)
        {
            await crowd.ChatAsync(span / Days);
            await doors.CountAsync(Lists[day % Lists.Length]);
            if (Stopwatch.GetElapsedTime(began).TotalMinutes is var minute && minute >= samples.Count + 1) await NoteAsync(minute);
            await doors.TurnClockAsync(days: 1);
            time.Turn(TimeSpan.FromDays(1));
            // What stands in memory beside this has only not been collected yet.
            if ((day + 1) % (Days / Quarters) == 0) Console.WriteLine(FormattableString.Invariant($"live memory after {day + 1} days, {crowd.Turns} turns: {await doors.HeapMegabytesAsync(collect: true):0} MB"));
        }

        return samples;

        async Task NoteAsync(double minute)
        {
            var id = bot.Process.Id;
            var files = folder.EnumerateFiles().Sum(file => file.Length) / 1048576.0;
            samples.Add(new SoakSample(
                minute, BangkokClock.DayOf(time.Now), ProcessFigures.ResidentMegabytes(id), ProcessFigures.Handles(id), ProcessFigures.Threads(id), files,
                await doors.CountAsync(Lists[0]), crowd.Turns, crowd.Errors, line.Replies, line.Pushes, bot.Process.BytesSaid));
            Console.WriteLine(samples[^1].Row);
            await File.AppendAllLinesAsync(Csv, [samples[^1].Row]);
        }
    }
}
