using Pbms.Core.Explaining;
using Pbms.Core.Organisation;
using Pbms.Core.Reporting;
using Pbms.Core.Scoring;
using Xunit;

namespace Pbms.Tests.Scoring;

/// <summary>Every lever of every figure of the demonstration year is held against recomputing with the thing at its target.</summary>
public sealed class LeversTests
{
    [Fact]
    public void Central_92_23_would_be_96_65_with_the_anti_corruption_centre_at_100_and_the_ICT_centre_adds_0_74()
    {
        var levers = Levers.ByPart(DemoYear.Cards(2).Central());

        Assert.Equal(["4", "6", "12", "7", "15"], levers.Select(lever => lever.Raised.Code));
        Assert.Equal(("92.23", "96.65"), (levers[0].Before.Text(), levers[0].After.Text()));
        Assert.Equal("0.74", levers[2].Gain.Text());
    }

    [Fact]
    public void By_line_the_second_activity_of_the_anti_corruption_centre_costs_central_most()
    {
        var levers = Levers.ByLine(DemoYear.Cards(2).Central());

        Assert.Equal("C/4.1/1.2", levers[0].Raised.Code);
        Assert.Equal("2.94", levers[0].Gain.Text());
        Assert.Equal("C/6.1/1 C/4.1/1.1.1".Split(' ').Order(), levers.Skip(1).Take(2).Select(lever => lever.Raised.Code).Order());
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(12)]
    public void Every_line_at_its_target_lifts_the_figure_as_its_lever_says(int months) => AssertTrue(
        months, figure => Levers.ByLine(figure), (cards, owner, lever) => cards.Results.WithAtTarget(cards, lever.Raised.Line!, owner));

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(12)]
    public void Every_part_at_100_lifts_the_figure_as_its_lever_says(int months) => AssertTrue(
        months,
        figure => Levers.ByPart(figure),
        (cards, owner, lever) => lever.Raised.Lines
            .Where(line => line.Percent < Fraction.Hundred)
            .Aggregate(cards.Results, (book, line) => book.WithAtTarget(cards, line, owner)));

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    public void Each_province_at_its_own_target_lifts_the_regional_and_the_project_figures_as_its_lever_says(int months)
    {
        var cards = DemoYear.Cards(months);
        var levers = Levers.ByCarrier(cards.Regional(), cards);
        var some = levers.Index().Where(lever => lever.Index % 19 == 0).Select(lever => lever.Item).ToList();

        Assert.True(months == 2 || levers.Length > 500);
        Assert.All(some, lever =>
        {
            var share = cards.SharesOf(lever.Raised.Line!.Line).Single(share => share.OrgUnit == lever.By);
            Assert.Equal(lever.After, DemoYear.Cards(months, cards.Results.WithAtTarget(cards, share.Line, lever.By)).Regional().Percent);
        });
    }

    [Fact]
    public void They_come_costliest_first_and_a_figure_of_100_or_nothing_due_has_none()
    {
        var levers = Levers.ByLine(DemoYear.Cards(3).Central());

        Assert.Equal(levers.Select(lever => lever.Gain).OrderDescending(), levers.Select(lever => lever.Gain));
        Assert.Empty(Levers.ByLine(DemoYear.Cards(2).Regional()));
        Assert.Empty(Levers.ByPart(DemoYear.Cards(1).Central()));
    }

    private static void AssertTrue(
        int months, Func<ScoreNode, IReadOnlyList<Lever>> levers, Func<Scorecards, OrgUnitCode?, Lever, ResultBook> raised)
    {
        var cards = DemoYear.Cards(months);
        var tried = 0;
        foreach (var figure in DemoYear.Figures())
        {
            var node = figure(cards);
            OrgUnitCode? owner = DemoYear.Year.OrgChart.Find(new(node.Code)) is { Kind: OrgUnitKind.Province } province ? province.Code : null;
            foreach (var lever in levers(node))
            {
                Assert.Equal((node.Percent, lever.After), (lever.Before, figure(DemoYear.Cards(months, raised(cards, owner, lever))).Percent!.Value));
                tried++;
            }
        }

        Assert.True(tried > 15, $"Only {tried} levers.");
    }
}
