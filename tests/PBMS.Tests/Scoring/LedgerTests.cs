using System.Collections.Immutable;
using CsCheck;
using Pbms.Core.Organisation;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;
using Pbms.Core.Scoring;
using Pbms.Core.Scoring.Ledger;
using Xunit;

namespace Pbms.Tests.Scoring;

/// <summary>The ledger says what the scorecards say, to the last digit, in every round and whatever came in when.</summary>
public sealed class LedgerTests
{
    private const int Plans = 150;

    private static readonly Gen<int[]> Picks = Gen.Int[0, 10_000].Array[0, 20];

    [Fact]
    public void Any_central_plan_put_in_one_by_one_with_corrections_is_the_same_as_recomputed() =>
        Gen.Select(AnyPlan.Central, Picks, AnyPlan.Amount).Sample(
            (divisions, picks, amount) => AssertSame(AnyPlan.Draw(divisions), picks, amount), iter: Plans);

    [Fact]
    public void Any_regional_plan_with_lines_derived_from_it_put_in_one_by_one_is_the_same_as_recomputed() =>
        Gen.Select(AnyPlan.Projects, Picks, AnyPlan.Amount).Sample(
            (projects, picks, amount) => AssertSame(WithDerived(projects), picks, amount), iter: Plans);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(6)]
    [InlineData(12)]
    public void In_the_demonstration_year_every_figure_is_that_of_the_scorecards(int round)
    {
        var ledger = new YearLedger(DemoYear.Year, DemoYear.Results);

        Assert.Equal(17 + 42 + 76 + 1 + 8 + 6, ledger.Figures.Count);
        AssertSame(DemoYear.Cards(round), ledger);
    }

    [Fact]
    public void Reporting_the_last_unit_of_the_demonstration_year_moves_central_to_92_23()
    {
        var own = DemoYear.Printed.Submissions.Where(sent => sent.Key.OrgUnit.Value == "4.1").ToList();
        var ledger = new YearLedger(DemoYear.Year, ResultBook.Of(DemoYear.Printed.Submissions.Except(own)));
        var before = ledger.ExactOf(YearLedger.Central, 2).Percent;
        foreach (var sent in own) ledger.Put(sent);

        Assert.Equal("90.76", before!.Value.Text());
        Assert.Equal("92.23", ledger.ExactOf(YearLedger.Central, 2).Percent!.Value.Text());
        Assert.Equal(TrafficLight.Red, ledger.PercentOf(YearLedger.Central, 2)!.Value.LightBy(DemoYear.Year.Scheme));
        AssertSame(DemoYear.Cards(2), ledger);
    }

    [Fact]
    public void Sums_inside_a_unit_a_province_and_of_lines_of_another_part_follow_each_submission()
    {
        var (done, half, undone) = (Carried.Nothing.Year(20).Target(1, 10).Did(1, 10), Carried.Nothing.Year(20).Target(1, 10).Did(1, 5).Did(3, 7), Carried.Nothing.Year(60).Target(1, 30).Did(2, 1));
        var sketch = new Sketch().Unit("1", OrgUnitKind.Division).Unit("1.1", OrgUnitKind.CentralUnit, "1").Unit("A", OrgUnitKind.Province).Unit("B", OrgUnitKind.Province).Project("1", true)
            .Activity("1.1", "sum", LineKind.Quantity, null, "a", "b").Activity("1.1", "a", under: "sum").Activity("1.1", "b", under: "sum")
            .Activity("1.1", "derived", LineKind.Quantity, null, "S").Activity("1.1", "c")
            .Regional("1", "S", LineKind.Quantity, null, "x", "y").Regional("1", "x", under: "S").Regional("1", "y", under: "S").Regional("1", "z")
            .OfProject("1", "P", LineKind.Quantity, null, "S", "z")
            .Carried("a", "1.1", done).Carried("b", "1.1", undone).Carried("c", "1.1", half)
            .Carried("x", "A", half).Carried("y", "A", undone).Carried("x", "B", done).Carried("z", "B", half);

        AssertSame(sketch, [0, 3, 5, 8, 11, 6, 2], 4.5m);
    }

    [Theory]
    [InlineData(0, 7)]
    [InlineData(7, 7)]
    [InlineData(1, 3)]
    [InlineData(91_999_999, 92_233_721)]
    [InlineData(4_611_686_018_427_387_903, 4_611_686_018_427_387_904)]
    [InlineData(3, 4)]
    public void A_band_holds_the_exact_percentage_within_a_billionth_of_a_percent(long result, long target)
    {
        var band = Band.Of(result, target);

        AssertHolds(band, (Fraction)(decimal)result * 100 / (decimal)target);
        Assert.InRange(band.High - band.Low, 0, 1);
    }

    [Fact]
    public void A_band_across_a_threshold_leaves_the_light_to_the_exact_value()
    {
        var threshold = 95 * Band.One;

        Assert.Null(new Band(threshold - 1, threshold).LightBy(ScoringScheme.Fy2568));
        Assert.Equal(TrafficLight.Yellow, new Band(threshold, threshold + 1).LightBy(ScoringScheme.Fy2568));
        Assert.Equal(TrafficLight.Yellow, new Band(Band.Hundred - 1, Band.Hundred - 1).LightBy(ScoringScheme.Fy2568));
    }

    private static Sketch WithDerived(ImmutableArray<ImmutableArray<AnyPlan.Shared>> projects)
    {
        var sketch = AnyPlan.Draw(projects);
        string[] counted = [.. projects[0].Index().Where(line => line.Item.Kind is LineKind.Quantity).Select(line => $"R0/{line.Index}")];
        return counted.Length == 0 ? sketch : sketch.OfProject("0", "P", LineKind.Quantity, null, counted);
    }

    /// <summary>Puts the sketch's results in by an arbitrary order, some of them wrong at first, and some later changed for good.</summary>
    private static void AssertSame(Sketch sketch, int[] picks, decimal amount)
    {
        var year = sketch.PlanYear();
        var all = sketch.Submissions;
        var ledger = new YearLedger(year, ResultBook.Empty);
        var changed = all.Count == 0 ? [] : picks.Select(pick => all[pick % all.Count].With(Revised(all[pick % all.Count], amount + pick))).ToList();
        foreach (var submission in changed.Concat(all.Reverse()).Concat(changed.Take(changed.Count / 2))) ledger.Put(submission);
        var book = all.Concat(changed.Take(changed.Count / 2)).Aggregate(ResultBook.Empty, (results, submission) => results.With(submission));

        var recomputed = new YearLedger(year, book);
        foreach (var round in Enumerable.Range(1, 12))
        {
            AssertSame(sketch.Cards(round, book), ledger);
            Assert.All(ledger.Figures, figure => Assert.Equal(
                (recomputed.PercentOf(figure, round), recomputed.AnnualOf(figure, round)), (ledger.PercentOf(figure, round), ledger.AnnualOf(figure, round))));
        }
    }

    private static Revision Revised(Submission submission, decimal value) => submission.Current with { Value = value };

    private static void AssertSame(Scorecards cards, YearLedger ledger)
    {
        var expected = cards.Year.OrgChart.Units.Where(unit => unit.Kind is not OrgUnitKind.Office).Select(unit => (unit.Code.Value, cards.Of(unit)))
            .Append((YearLedger.Central, cards.Central()))
            .Concat(Overall(cards.ByProject())).Concat(Overall(cards.Regional()));
        Assert.All(expected, figure =>
        {
            var (name, node) = figure;
            Assert.Equal((node.Percent, node.Annual), ledger.ExactOf(name, cards.Round.Months));
            AssertHolds(ledger.PercentOf(name, cards.Round.Months), node.Percent);
            AssertHolds(ledger.AnnualOf(name, cards.Round.Months), node.Annual);
        });
    }

    private static IEnumerable<(string, ScoreNode)> Overall(ScoreNode overall) =>
        overall.Parts.Select(project => (YearLedger.Project(overall.Code, project.Code), project)).Prepend((overall.Code, overall));

    private static void AssertHolds(Band? band, Fraction? exact)
    {
        Assert.Equal(exact is null, band is null);
        if (band is not { } held) return;
        Assert.True((Fraction)held.Low <= exact!.Value * Band.One && exact.Value * Band.One <= held.High, $"{exact} is not in {held}.");
        Assert.InRange(held.High - held.Low, 0, 6);
    }
}
