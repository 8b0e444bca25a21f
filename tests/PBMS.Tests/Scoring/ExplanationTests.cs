using Pbms.Core.Explaining;
using Pbms.Core.Scoring;
using Xunit;

namespace Pbms.Tests.Scoring;

/// <summary>Why a figure is what it is, over every figure of the demonstration year.</summary>
public sealed class ExplanationTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(12)]
    public void The_parts_of_every_figure_recombine_to_it_exactly(int months)
    {
        var cards = DemoYear.Cards(months);
        var nodes = DemoYear.Figures().SelectMany(figure => DemoYear.Below(figure(cards))).ToList();

        Assert.True(nodes.Count > 2000);
        Assert.All(nodes, node =>
        {
            var (round, year) = (Explanation.Of(node), Explanation.Of(node, Measure.Year));
            Assert.Equal((node.Percent, node.Annual), (round.Value, year.Value));
            Assert.Equal((node.Percent, node.Annual), (round.Recombined, year.Recombined));
        });
    }

    [Fact]
    public void Shares_come_in_the_order_of_the_plan()
    {
        var cards = DemoYear.Cards(2);
        var shared = DemoYear.Year.Plan.Lines.Select(line => cards.SharesOf(line).Select(share => DemoYear.Year.OrgChart[share.OrgUnit].Order).ToList()).MaxBy(orders => orders.Count)!;

        Assert.True(shared.Count > 70);
        Assert.Equal(shared.Order(), shared);
    }

    [Fact]
    public void Central_is_the_mean_of_17_divisions_and_says_what_the_41_due_units_would_make()
    {
        var central = Mean(DemoYear.Cards(2).Central());

        Assert.Equal((ScoreRule.MeanOfDivisions, 17, "92.23"), (central.Figure.Rule, central.Counted.Length, central.Value!.Value.Text()));
        Assert.Equal((ScoreRule.MeanOfUnits, 41, "95.62"), (central.Otherwise!.Over, central.Otherwise.Counted, central.Otherwise.Value.Text()));
        Assert.Equal(["4", "6", "12", "7", "15"], central.Counted.Take(5).Select(part => part.Part.Code));
        Assert.Equal("4.41", central.Counted[0].Lost.Text());
    }

    [Fact]
    public void What_the_parts_lose_is_what_is_missing_to_100()
    {
        var central = Mean(DemoYear.Cards(2).Central());

        Assert.Equal(Fraction.Hundred - central.Value!.Value, central.Counted.Aggregate(Fraction.Zero, (sum, part) => sum + part.Lost));
    }

    [Fact]
    public void A_division_leaves_out_the_unit_that_is_not_due_and_a_project_overall_the_projects_not_due()
    {
        Assert.Equal(["13.1"], Mean(DemoYear.Cards(2).Of(DemoYear.Unit("13"))).LeftOut.Select(unit => unit.Code));
        Assert.Equal(["1", "3", "7"], Mean(DemoYear.Cards(2).ByProject()).LeftOut.Select(project => project.Code));
        Assert.Empty(Mean(DemoYear.Cards(2).ByProject(), Measure.Year).LeftOut);
    }

    [Fact]
    public void A_unit_with_a_heading_says_what_its_lines_alone_would_make()
    {
        var unit = Mean(DemoYear.Cards(2).Of(DemoYear.Unit("4.1")));

        Assert.Equal(("25.00", "33.33", 3), (unit.Value!.Value.Text(), unit.Otherwise!.Value.Text(), unit.Otherwise.Counted));
        Assert.Null(Mean(DemoYear.Cards(2).Of(DemoYear.Unit("15.4"))).Otherwise);
    }

    [Fact]
    public void A_line_far_above_its_target_is_opened_with_its_raw_figures_and_said_to_be_capped()
    {
        var line = Assert.IsType<Explanation.OfLine>(Explanation.Of(DemoYear.Cards(2).Of(DemoYear.Unit("8.1")).Parts.Single(), Measure.Year));

        Assert.Equal((28_000m, 63_352m, true), (line.Target, line.Result, line.IsCapped));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(12)]
    public void The_shares_of_a_summed_line_add_up_to_it(int months)
    {
        var cards = DemoYear.Cards(months);

        Assert.All(cards.Regional().Lines.Concat(cards.ByProject().Lines), line =>
        {
            var shares = cards.SharesOf(line.Line).Select(share => share.Line.Figures).ToList();
            Assert.Equal(line.Figures.Target.Value, shares.Sum(share => share.Target.Value));
            Assert.Equal(line.Figures.Result?.Value ?? 0, shares.Sum(share => share.Result?.Value ?? 0));
            Assert.Equal((line.Figures.Reported, line.Figures.Carriers), (shares.Sum(share => share.Reported), shares.Sum(share => share.Carriers)));
        });
    }

    private static Explanation.OfMean Mean(ScoreNode node, Measure measure = Measure.Round) =>
        Assert.IsType<Explanation.OfMean>(Explanation.Of(node, measure));
}
