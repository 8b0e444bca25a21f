using System.Collections.Immutable;
using CsCheck;
using Pbms.Core.Organisation;
using Pbms.Core.Reporting;
using Pbms.Core.Scoring;
using Xunit;

namespace Pbms.Tests.Scoring;

/// <summary>Lines → headings → units → divisions → central, over any plan and any results.</summary>
public sealed class CentralProperties
{
    private const int Plans = 200;

    [Fact]
    public void Every_figure_is_the_mean_that_the_rules_say() =>
        Gen.Select(AnyPlan.Central, AnyPlan.Months).Sample(
            (divisions, months) =>
            {
                var cards = AnyPlan.Draw(divisions).Cards(months);
                var units = divisions.Select(units => units.Select(items => Reckoned.Mean(items.Select(item => Reckoned.Of(item, months)))).ToList()).ToList();

                Assert.Equal(units.SelectMany(unit => unit), cards.CentralUnits().Select(Of));
                Assert.Equal(units.Select(Reckoned.Mean), cards.Central().Parts.Select(Of));
                Assert.Equal(Reckoned.Mean(units.Select(Reckoned.Mean)), Of(cards.Central()));
            },
            iter: Plans);

    [Fact]
    public void A_heading_is_the_mean_of_what_stands_directly_under_it() =>
        Gen.Select(AnyPlan.Central, AnyPlan.Months).Sample(
            (divisions, months) => Assert.All(
                Below(AnyPlan.Draw(divisions).Cards(months).Central()).Where(node => node.Line is null),
                node => Assert.Equal(Reckoned.Mean(node.Parts.Select(Of)), Of(node))),
            iter: Plans);

    [Fact]
    public void Capping_never_lifts_a_mean() =>
        Gen.Select(AnyPlan.Central, AnyPlan.Months).Sample(
            (divisions, months) => Assert.All(Below(AnyPlan.Draw(divisions).Cards(months).Central()), node =>
            {
                var counted = node.Lines.Where(line => line.Percent is not null).ToList();
                var capped = Fraction.Mean(counted.Select(line => line.Percent!.Value));
                var raw = Fraction.Mean(counted.Select(line => line.RawPercent ?? Fraction.Hundred));
                Assert.True(capped is null || (capped <= raw && capped <= Fraction.Hundred && capped >= 0));
                Assert.All(new[] { node.Percent, node.Annual }.OfType<Fraction>(), percent => Assert.True(percent >= 0 && percent <= 100));
            }),
            iter: Plans);

    [Fact]
    public void A_line_that_is_not_due_changes_no_figure_of_the_round_and_counts_0_in_that_of_the_year() =>
        Gen.Select(AnyPlan.Central, AnyPlan.Months.Where(months => months < 12)).Sample(
            (divisions, months) => AssertOnlyTheYearMoves(divisions, months, Carried.Nothing.Year(7).FirstIn(months + 1)), iter: Plans);

    [Fact]
    public void A_line_planned_for_later_months_changes_no_figure_of_the_round_and_counts_0_in_that_of_the_year() =>
        Gen.Select(AnyPlan.Central, AnyPlan.Months.Where(months => months < 12)).Sample(
            (divisions, months) => AssertOnlyTheYearMoves(divisions, months, Carried.Nothing.Year(7).Target(months + 1, 3)), iter: Plans);

    [Fact]
    public void An_unscheduled_line_changes_no_figure_at_any_level() =>
        Gen.Select(AnyPlan.Central, AnyPlan.Months).Sample(
            (divisions, months) => Assert.Equal(
                Below(AnyPlan.Draw(divisions).Cards(months).Central()).Select(Of),
                Below(WithOneMore(divisions, Carried.Nothing).Cards(months).Central()).Where(node => node.Code != "more").Select(Of)),
            iter: Plans);

    [Fact]
    public void Percent_and_level_lines_never_change_a_score() =>
        Gen.Select(AnyPlan.Central, AnyPlan.Months).Sample(
            (divisions, months) =>
            {
                ImmutableArray<ImmutableArray<ImmutableArray<AnyPlan.Item>>> counted =
                    [.. divisions.Select(units => units.Select(items => items.Select(item => item.OnlyCounted()).OfType<AnyPlan.Item>().ToImmutableArray()).ToImmutableArray())];
                var (all, without) = (AnyPlan.Draw(divisions).Cards(months), AnyPlan.Draw(counted).Cards(months));

                Assert.Equal(without.CentralUnits().Select(Of), all.CentralUnits().Select(Of));
                Assert.Equal(Of(without.Central()), Of(all.Central()));
            },
            iter: Plans);

    [Fact]
    public void The_order_of_the_submissions_changes_no_figure() =>
        Gen.Select(AnyPlan.Central, AnyPlan.Months, Gen.Int[0, int.MaxValue]).Sample(
            (divisions, months, seed) =>
            {
                var sketch = AnyPlan.Draw(divisions);
                var oneByOne = sketch.Submissions
                    .OrderBy(submission => HashCode.Combine(seed, submission.Key))
                    .Aggregate(ResultBook.Empty, (book, submission) => book.With(submission));
                var reversed = ResultBook.Of(sketch.Submissions.Reverse());
                var expected = Below(sketch.Cards(months).Central()).Select(Of).ToList();

                Assert.Equal(expected, Below(sketch.Cards(months, oneByOne).Central()).Select(Of));
                Assert.Equal(expected, Below(sketch.Cards(months, reversed).Central()).Select(Of));
            },
            iter: Plans);

    [Fact]
    public void A_division_is_the_mean_of_its_units_however_many_lines_each_has()
    {
        var done = Carried.Nothing.Target(1, 1).Did(1, 1);
        var sketch = new Sketch().Unit("1", OrgUnitKind.Division).Unit("1.1", OrgUnitKind.CentralUnit, "1").Unit("1.2", OrgUnitKind.CentralUnit, "1")
            .Activity("1.1", "a").Carried("a", "1.1", Carried.Nothing.Target(1, 1));
        foreach (var code in new[] { "b", "c", "d" }) sketch.Activity("1.2", code).Carried(code, "1.2", done);

        Assert.Equal(50, sketch.Cards(1).Central().Percent);
    }

    private static void AssertOnlyTheYearMoves(
        ImmutableArray<ImmutableArray<ImmutableArray<AnyPlan.Item>>> divisions, int months, Carried more)
    {
        var (before, after) = (AnyPlan.Draw(divisions).Cards(months), WithOneMore(divisions, more).Cards(months));
        var (unit, lines) = (before.CentralUnits().First(), before.CentralUnits().First().Parts.Count(part => part.Annual is not null));

        Assert.Equal(Below(before.Central()).Select(node => node.Percent), Below(after.Central()).Where(node => node.Code != "more").Select(node => node.Percent));
        Assert.Equal((unit.Annual ?? 0) * lines / (lines + 1), after.CentralUnits().First().Annual);
    }

    /// <summary>One more activity for the very first unit.</summary>
    private static Sketch WithOneMore(ImmutableArray<ImmutableArray<ImmutableArray<AnyPlan.Item>>> divisions, Carried more) =>
        AnyPlan.Draw(divisions).Activity("0.0", "more").Carried("more", "0.0", more);

    private static IEnumerable<ScoreNode> Below(ScoreNode node) => node.Parts.SelectMany(Below).Prepend(node);

    private static Reckoned Of(ScoreNode node) => new(node.Percent, node.Annual);
}
