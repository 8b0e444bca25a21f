using BenchmarkDotNet.Attributes;
using Pbms.Bot.Demonstration;
using Pbms.Core.Periods;
using Pbms.Core.Reporting;
using Pbms.Core.Scoring;

namespace Pbms.Benchmarks;

/// <summary>Scorecards of the printed round, computed from nothing each time.</summary>
[MemoryDiagnoser]
public class ScoringBenchmarks
{
    private Scorecards cards = null!;

    [GlobalSetup]
    public void Prepare()
    {
        var printed = DemonstrationYear.AsPrinted();
        cards = new Scorecards(printed.Year, ResultBook.Of(printed.Submissions), new Round(new FiscalYear(2568), 2));
    }

    [Benchmark(Baseline = true)]
    public ScoreNode OneUnit() => cards.Of(cards.Year.OrgChart[new("4.1")]);

    [Benchmark]
    public ScoreNode Central() => cards.Central();

    [Benchmark]
    public ScoreNode Regional() => cards.Regional();
}
