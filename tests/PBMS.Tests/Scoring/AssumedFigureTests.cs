using Pbms.Core.Organisation;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;
using Pbms.Core.Scoring;
using Xunit;

namespace Pbms.Tests.Scoring;

/// <summary>Demonstration data is said to be so in every figure it goes into.</summary>
public sealed class AssumedFigureTests
{
    private static readonly LineCode Line = new("line");
    private static readonly OrgUnitCode Unit = new("1.1");

    [Theory]
    [InlineData(LineKind.Quantity, true)]
    [InlineData(LineKind.Percent, false)]
    [InlineData(LineKind.Level, false)]
    public void An_assumed_month_marks_the_sum_it_is_in_but_not_a_later_value_that_replaces_it(LineKind kind, bool expected) =>
        Assert.Equal(expected, RestsOnAssumed(kind, (1, true), (2, false)));

    [Theory]
    [InlineData(LineKind.Quantity)]
    [InlineData(LineKind.Percent)]
    public void An_assumed_value_still_standing_marks_a_round_nobody_reported_for(LineKind kind) =>
        Assert.True(RestsOnAssumed(kind, (1, true)));

    [Fact]
    public void An_assumed_month_after_the_round_marks_nothing() => Assert.False(RestsOnAssumed(LineKind.Quantity, (1, false), (3, true)));

    [Fact]
    public void Figures_all_from_the_source_are_not_marked() => Assert.False(RestsOnAssumed(LineKind.Quantity, (1, false), (2, false)));

    [Theory]
    [InlineData(null, 50, true)]
    [InlineData(50, null, true)]
    [InlineData(null, null, false)]
    public void A_part_marks_the_mean_it_counts_in_and_no_other(int? percent, int? annual, bool expected)
    {
        var part = new ScoreNode("part", "part", ScoreRule.MeanOfUnits, percent, annual, true, []);

        Assert.Equal(expected, ScoreNode.Mean("mean", "mean", ScoreRule.MeanOfUnits, [part]).RestsOnAssumed);
    }

    private static bool RestsOnAssumed(LineKind kind, params (int Month, bool Assumed)[] results)
    {
        var book = ResultBook.Of(results.Select(result => new Submission(
            new(Line, Unit, Sketch.Year.MonthAt(result.Month)), [new(1, new("someone"), default, "import", null, false, result.Assumed)])));
        var sketch = new Sketch().Activity("1.1", "line", kind).Carried("line", "1.1", Carried.Nothing.Target(1, 5));
        return sketch.Cards(2, book).Of(sketch.PlanYear().Plan[Line], Unit).Figures.RestsOnAssumed;
    }
}
