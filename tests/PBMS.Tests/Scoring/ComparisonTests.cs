using Pbms.Core.Explaining;
using Pbms.Core.Periods;
using Pbms.Core.Reporting;
using Pbms.Core.Scoring;
using Xunit;

namespace Pbms.Tests.Scoring;

/// <summary>Movement between rounds, freshness, who has not reported, and the year as a line.</summary>
public sealed class ComparisonTests
{
    private static readonly DateTimeOffset Noon = new(2024, 12, 2, 12, 0, 0, TimeSpan.FromHours(7));

    [Fact]
    public void Every_movement_is_the_difference_of_the_two_rounds()
    {
        var (before, after) = (DemoYear.Cards(2), DemoYear.Cards(3));

        Assert.All(DemoYear.Figures(), figure =>
        {
            var moved = Comparison.Of(figure(before), figure(after), DemoYear.Year.Scheme);
            var then = Named(figure(before));
            Assert.All(moved.Below.Prepend(moved.Whole), movement => Assert.Equal(movement.Figure.Percent - then[movement.Figure.Code].Percent, movement.By));
        });
    }

    [Fact]
    public void In_the_second_round_everything_is_new_and_36_of_the_42_units_green()
    {
        var moved = Comparison.Of(DemoYear.Cards(1).Central(), DemoYear.Cards(2).Central(), DemoYear.Year.Scheme);
        var units = moved.Below.Where(movement => movement.Figure.Code.Contains('.', StringComparison.Ordinal) && movement.Figure.Line is null && !movement.Figure.Code.StartsWith('C')).ToList();

        Assert.Equal((42, 36, 5), (units.Count, units.Count(unit => unit.IsNewlyGreen), units.Count(unit => unit.IsNewlyRed)));
        Assert.Equal(41, units.Count(unit => unit.IsNewlyDue));
        Assert.Equal(17, moved.Parts.Count());
        Assert.All(moved.Lines.Where(line => line.Figure.Line!.State is LineState.Due), line => Assert.True(line.IsNewlyReported));
    }

    [Fact]
    public void A_unit_that_makes_up_its_arrears_is_newly_green_and_one_that_stays_behind_is_not_newly_red()
    {
        var book = DemoYear.Results.With(new(new("C/4.1/1.1.1"), new("4.1"), new Month(2024, 12)), Value(1)).With(new(new("C/4.1/1.2"), new("4.1"), new Month(2024, 12)), Value(1));
        var moved = Comparison.Of(DemoYear.Cards(2).Central(), DemoYear.Cards(3, book).Central(), DemoYear.Year.Scheme);

        Assert.True(moved.Parts.Single(part => part.Figure.Code == "4").IsNewlyGreen);
        Assert.Equal(75, moved.Parts.Single(part => part.Figure.Code == "4").By);
        Assert.False(moved.Parts.Single(part => part.Figure.Code == "12").IsNewlyRed);
    }

    [Fact]
    public void All_provinces_had_reported_and_one_line_missing_makes_75_of_76()
    {
        var provinces = DemoYear.Year.OrgChart.Provinces.ToList();
        var withheld = ResultBook.Of(DemoYear.Printed.Submissions.Where(sent => sent.Key is not { OrgUnit.Value: "TH-50", Line.Value: "R/2/2.1" }));
        var (all, without) = (Freshness.Of(DemoYear.Cards(2), provinces), Freshness.Of(DemoYear.Cards(2, withheld), provinces));

        Assert.Equal((76, 76), (all.Reported, all.Owing));
        Assert.Empty(all.Missing);
        Assert.Equal((75, 76), (without.Reported, without.Owing));
        Assert.Equal(("TH-50", "R/2/2.1", false), (without.Missing.Single().OrgUnit.Code.Value, without.Missing.Single().Lines.Single().Code.Value, without.Missing.Single().SentNothing));
    }

    [Fact]
    public void Before_the_anti_corruption_centre_reports_it_is_awaited_with_all_it_owes_and_the_last_word_is_the_latest_value()
    {
        var withheld = ResultBook.Of(DemoYear.Printed.Submissions.Where(sent => sent.Key.OrgUnit.Value != "4.1"));
        var fresh = Freshness.Of(DemoYear.Cards(2, withheld), DemoYear.Year.OrgChart.CentralUnits);
        var later = Freshness.Of(DemoYear.Cards(2, withheld.With(new(new("C/1.1/1"), new("1.1"), new Month(2024, 11)), Value(2))), DemoYear.Year.OrgChart.CentralUnits);

        Assert.Equal((40, 41), (fresh.Reported, fresh.Owing));
        Assert.True(fresh.Missing.Single().SentNothing);
        Assert.Equal(3, fresh.Missing.Single().Owed);
        Assert.True(fresh.LastSubmitted < Noon);
        Assert.Equal(Noon, later.LastSubmitted);
    }

    [Fact]
    public void A_round_nobody_reported_for_yet_is_told_apart_from_one_before_it() =>
        Assert.Equal(0, Freshness.Of(DemoYear.Cards(3), DemoYear.Year.OrgChart.Provinces).Reported);

    [Fact]
    public void The_year_as_a_line_has_each_rounds_own_figures()
    {
        var trend = Trend.Of(DemoYear.Year, DemoYear.Results, new Round(DemoYear.Year.Year, 12), cards => cards.Central());

        Assert.Equal(Enumerable.Range(1, 12), trend.Points.Select(point => point.Round.Months));
        Assert.Null(trend.Points[0].Percent);
        Assert.Equal("92.23", trend.Points[1].Percent!.Value.Text());
        Assert.All(trend.Points, point => Assert.Equal(DemoYear.Cards(point.Round.Months).Central().Percent, point.Percent));
        Assert.Equal(trend.Points[^1].Percent, trend.Points[^1].Annual);
    }

    private static Revision Value(decimal value) => new(value, new("someone"), Noon, "line", null, false);

    private static Dictionary<string, ScoreNode> Named(ScoreNode node) =>
        DemoYear.Below(node).GroupBy(below => below.Code).ToDictionary(group => group.Key, group => group.First());
}
