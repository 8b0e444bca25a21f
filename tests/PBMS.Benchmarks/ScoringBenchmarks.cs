using BenchmarkDotNet.Attributes;
using Pbms.Bot.Demonstration;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Reporting;
using Pbms.Core.Scoring;
using Pbms.Core.Scoring.Ledger;

namespace Pbms.Benchmarks;

/// <summary>Scorecards of the printed round, and one submission more in the ledger of the year.</summary>
[MemoryDiagnoser]
public class ScoringBenchmarks
{
    private readonly Round round = new(new FiscalYear(2568), 2);
    private Scorecards cards = null!;
    private YearLedger ledger = null!;
    private Submission[] given = [];
    private int turn;

    [GlobalSetup]
    public void Prepare()
    {
        var printed = DemonstrationYear.AsPrinted();
        cards = Cards(new Scorecards(printed.Year, ResultBook.Of(printed.Submissions), round));
        ledger = new YearLedger(printed.Year, cards.Results);
        var one = printed.Submissions.First(sent => sent.Key.OrgUnit == new OrgUnitCode("TH-50"));
        given = [one, one.With(one.Current with { Value = one.Current.Value - 1 })];
    }

    [Benchmark(Baseline = true)]
    public ScoreNode OneUnit() => Cards(cards).Of(cards.Year.OrgChart[new("4.1")]);

    [Benchmark]
    public ScoreNode Central() => Cards(cards).Central();

    [Benchmark]
    public ScoreNode Regional() => Cards(cards).Regional();

    /// <summary>Turn after turn over the same results: the sums over the provinces are there.</summary>
    [Benchmark]
    public (ScoreNode, ScoreNode, ScoreNode) AllThree() => All(Cards(cards));

    /// <summary>After a submission: every sum is made anew.</summary>
    [Benchmark]
    public (ScoreNode, ScoreNode, ScoreNode) AllThreeAnew() => All(new Scorecards(cards.Year, cards.Results.With(given[0]), round));

    /// <summary>All figures of all twelve rounds are right after it.</summary>
    [Benchmark]
    public void OneSubmission() => ledger.Put(given[turn++ & 1]);

    private static (ScoreNode, ScoreNode, ScoreNode) All(Scorecards fresh) => (fresh.ByProject(), fresh.Central(), fresh.Regional());

    private Scorecards Cards(Scorecards like) => new(like.Year, like.Results, round);
}
