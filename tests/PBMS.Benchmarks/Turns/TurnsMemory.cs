using System.Globalization;
using Pbms.Benchmarks.Peers;

namespace Pbms.Benchmarks.Turns;

/// <summary>
/// Whether memory, handles and files stay flat: a million reporting turns, or "turns-memory COUNT", at 16 connections on LiteDB, spread over the rest of the
/// fiscal year. Run with "turns-memory".
/// </summary>
internal static class TurnsMemory
{
    private const int Connections = 16;
    private const int Stages = 20;

    // From 2 December to September: values are revised as often as people might, not a thousand times each.
    private const int DaysAStage = 280 / Stages;

    public static async Task RunAsync(int count)
    {
        var folder = Directory.CreateTempSubdirectory("pbms-memory-");
        await using var line = await LineStub.StartAsync();
        using (var bot = await BotProcess.StartAsync(BotProcess.Measured, line.Address, [$"--Storage:Path={Path.Combine(folder.FullName, "pbms.db")}"]))
        {
            Console.WriteLine("| turns | memory MB | heap MB | store and log MB | handles | threads | errors | day |");
            Console.WriteLine("|--:|--:|--:|--:|--:|--:|--:|---|");
            await PlayAsync(bot, line, folder, count);
        }

        folder.Delete(recursive: true);
    }

    private static async Task PlayAsync(BotProcess bot, LineStub line, DirectoryInfo folder, int count)
    {
        using var doors = new BotDoors(bot);
        var (time, errors) = (new DemonstrationTime(), 0);
        var crowd = new LineCrowd(bot.LineWebhook, line, time, Connections);
        for (var stage = 1; stage <= Stages; stage++)
        {
            errors += await crowd.ChatAsync(count / Stages);
            var resident = ProcessFigures.ResidentMegabytes(bot.Process.Id);
            var heap = await doors.HeapMegabytesAsync(collect: false);
            var files = folder.EnumerateFiles().Sum(file => file.Length) / 1048576.0;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {stage * (count / Stages)} | {resident:0} | {heap:0} | {files:0} | {ProcessFigures.Handles(bot.Process.Id)} | {ProcessFigures.Threads(bot.Process.Id)} | {errors} | {time.Now:yyyy-MM-dd} |"));
            await doors.TurnClockAsync(DaysAStage);
            time.Turn(TimeSpan.FromDays(DaysAStage));
        }

        var left = await doors.HeapMegabytesAsync(collect: true);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nHeap after a full collection: {left:0} MB."));
    }
}
