using System.Diagnostics;
using System.Globalization;
using Pbms.Bot.Demonstration;
using Pbms.Core.Periods;
using Pbms.Core.Reporting;
using Pbms.Core.Scoring;
using Pbms.Core.Scoring.Ledger;

namespace Pbms.Benchmarks;

/// <summary>What the engine promises, measured on this machine: `dotnet run -c Release --project tests/PBMS.Benchmarks -- promises`.</summary>
internal static class Promises
{
    private const double Megabyte = 1024 * 1024;

    public static void Print()
    {
        Console.WriteLine($"{Environment.ProcessorCount} processors, {Environment.Version}");
        Console.WriteLine("| measured | median | worst | promised |\n|---|---|---|---|");
        DemonstrationScorecards();
        National();
    }

    private static void DemonstrationScorecards()
    {
        var printed = DemonstrationYear.AsPrinted();
        var (results, round) = (ResultBook.Of(printed.Submissions), new Round(new FiscalYear(2568), 2));
        Row("three scorecards of fiscal year 2568, same results", Times(2000, _ => All(new Scorecards(printed.Year, results, round))), "< 1 ms");
        Row("the same after one more submission", Times(500, i => All(new Scorecards(printed.Year, results.With(printed.Submissions[i]), round))), "");
        var ledger = new YearLedger(printed.Year, results);
        Row("one submission into the ledger of 2568", Times(5000, i => ledger.Put(Changed(printed.Submissions[i % printed.Submissions.Length], i))), "< 20 µs");
    }

    private static void National()
    {
        var (ledger, central, regional) = NationalPlan.Build();
        NationalPlan.Report(ledger);
        Row($"national plan of {NationalPlan.Cells:N0} × 12 months, recomputed", Times(15, _ => ledger.Recompute()), "< 1 s");
        var dice = new NationalPlan.Dice();
        Row("one submission into it, any month", Times(100_000, _ => ledger.Put(dice.Below(NationalPlan.Cells), 1 + dice.Below(12), dice.Below(5_000))), "< 20 µs");
        Row("one submission into it, October: all rounds move", Times(100_000, _ => ledger.Put(dice.Below(NationalPlan.Cells), 1, dice.Below(5_000))), "< 20 µs");
        var kept = GC.GetTotalMemory(forceFullCollection: true) / Megabyte;
        using var process = Process.GetCurrentProcess();
        process.Refresh();
        Console.WriteLine($"| memory of the national plan, kept / peak of the whole process | {kept:N0} MB | {process.PeakWorkingSet64 / Megabyte:N0} MB | < 500 MB |");
        Console.WriteLine($"central {ledger.PercentOf(central, 12)}, regional {ledger.PercentOf(regional, 12)}");
    }

    private static Submission Changed(Submission submission, int i) => submission.With(submission.Current with { Value = i % 100 });

    private static void All(Scorecards cards) => GC.KeepAlive((cards.ByProject(), cards.Central(), cards.Regional()));

    private static List<TimeSpan> Times(int count, Action<int> run)
    {
        for (var i = 0; i < Math.Min(count, 300); i++) run(i);
        var times = new List<TimeSpan>(count);
        for (var i = 0; i < count; i++)
        {
            var start = Stopwatch.GetTimestamp();
            run(i);
            times.Add(Stopwatch.GetElapsedTime(start));
        }

        return times;
    }

    private static void Row(string what, List<TimeSpan> times, string promised)
    {
        times.Sort();
        Console.WriteLine($"| {what} | {Text(times[times.Count / 2])} | {Text(times[^1])} | {promised} |");
    }

    private static string Text(TimeSpan time) => time switch
    {
        { TotalMilliseconds: < 0.1 } => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMicroseconds:0.0} µs"),
        { TotalMilliseconds: < 100 } => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0.00} ms"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0} ms"),
    };
}
