using Pbms.Bot.Demonstration;
using Pbms.Core.Import;
using Pbms.Core.Periods;
using Pbms.Core.Reporting;
using Pbms.Core.Scoring;
using Xunit;

namespace Pbms.Tests.Scoring;

/// <summary>The engine says what the ministry printed for the round of two months of fiscal year 2568, data as of 9 December 2567.</summary>
public sealed class PrintedReportTests
{
    private static readonly ImportedYear Printed = DemonstrationYear.AsPrinted();

    private static readonly Scorecards Cards =
        new(Printed.Year, ResultBook.Of(Printed.Submissions), new Round(new FiscalYear(2568), 2));

    [Fact]
    public void By_project_the_overall_is_75_and_4_74_of_the_year()
    {
        var overall = Cards.ByProject();

        Assert.Equal("75.00", Text(overall.Percent));
        Assert.Equal("4.74", Text(overall.Annual));
        Assert.Equal(TrafficLight.Red, overall.LightBy(Printed.Year.Scheme));
    }

    [Theory]
    [InlineData("1", null, "0.00")]
    [InlineData("2", "100", "8.30")]
    [InlineData("3", null, "0.00")]
    [InlineData("4", "100", "7.68")]
    [InlineData("5", "100", "17.24")]
    [InlineData("6", "0.00", "0.00")]
    [InlineData("7", null, "0.00")]
    public void Each_project_has_its_printed_figures(string code, string? round, string annual)
    {
        var project = Cards.ByProject().Parts.Single(part => part.Code == code);

        Assert.Equal((round, annual), (Text(project.Percent), Text(project.Annual)));
        Assert.Equal(code == "5", project.IsAheadOfPlan);
    }

    [Fact]
    public void Three_projects_are_due_one_is_ahead_of_plan_three_on_target_one_off()
    {
        var projects = Cards.ByProject().Parts;
        var tally = Tally.Of(projects, Printed.Year.Scheme);

        Assert.Equal((3, 1, 3), (tally.OnTarget.Length, tally.OffTarget.Length, tally.NotDue.Length));
        Assert.Equal(1, projects.Count(project => project.IsAheadOfPlan));
        Assert.Equal(3, projects.Count(project => project.Percent is not null && !project.IsAheadOfPlan));
    }

    [Fact]
    public void Central_is_92_23_as_the_mean_of_the_divisions_where_the_mean_of_the_units_would_be_95_62()
    {
        var central = Cards.Central();
        var overUnits = Fraction.Mean(Cards.CentralUnits().Where(unit => unit.Percent is not null).Select(unit => unit.Percent!.Value));

        Assert.Equal("92.23", Text(central.Percent));
        Assert.Equal(TrafficLight.Red, central.LightBy(Printed.Year.Scheme));
        Assert.Equal("95.62", Text(overUnits));
    }

    [Fact]
    public void The_central_units_are_36_on_target_5_off_and_1_not_due()
    {
        var tally = Tally.Of(Cards.CentralUnits(), Printed.Year.Scheme);

        Assert.Equal((36, 5, 1), (tally.OnTarget.Length, tally.OffTarget.Length, tally.NotDue.Length));
        Assert.Equal(["4.1", "6.1", "7.1", "12.2", "15.4"], tally.OffTarget.Select(unit => unit.Code));
        Assert.Equal(["13.1"], tally.NotDue.Select(unit => unit.Code));
    }

    [Theory]
    [InlineData("100 100 100 25.00 100 66.67 91.30 100 100 100 100 87.50 100 100 97.50 100 100")]
    public void The_seventeen_divisions_have_their_printed_figures(string printed) =>
        Assert.Equal(printed, string.Join(' ', Cards.Central().Parts.Select(division => Text(division.Percent))));

    [Theory]
    [InlineData("4.1", "25.00")]
    [InlineData("6.1", "66.67")]
    [InlineData("7.1", "91.30")]
    [InlineData("12.2", "50.00")]
    [InlineData("15.4", "87.50")]
    [InlineData("13.1", null)]
    public void Units_off_target_have_their_printed_figures_and_all_others_are_100(string code, string? printed)
    {
        string[] named = ["4.1", "6.1", "7.1", "12.2", "15.4", "13.1"];
        var units = Cards.CentralUnits().ToDictionary(unit => unit.Code);

        Assert.Equal(42, units.Count);
        Assert.Equal(printed, Text(units[code].Percent));
        Assert.All(units.Values.Where(unit => !named.Contains(unit.Code)), unit => Assert.Equal("100", Text(unit.Percent)));
    }

    [Fact]
    public void Regional_is_100_and_10_42_of_the_year_which_rests_on_assumed_cells()
    {
        var regional = Cards.Regional();

        Assert.Equal(("100", "10.42"), (Text(regional.Percent), Text(regional.Annual)));
        Assert.True(regional.RestsOnAssumed);
        Assert.Equal(TrafficLight.Green, regional.LightBy(Printed.Year.Scheme));
    }

    [Theory]
    [InlineData(1, null, "0.00", false)]
    [InlineData(2, "100", "5.53", false)]
    [InlineData(3, "100", "9.70", true)]
    [InlineData(4, "100", "36.89", false)]
    [InlineData(5, null, "0.00", false)]
    public void Each_regional_project_has_its_printed_figures(int number, string? round, string annual, bool assumed)
    {
        var project = Printed.Year.Plan.Projects.Single(project => project.RegionalNumber == number);
        var card = Cards.Regional().Parts.Single(part => part.Code == project.Code.Value);

        Assert.Equal((round, annual, assumed), (Text(card.Percent), Text(card.Annual), card.RestsOnAssumed));
    }

    [Fact]
    public void By_project_figures_are_all_printed_ones()
    {
        Assert.False(Cards.ByProject().RestsOnAssumed);
    }

    [Fact]
    public void A_unit_that_did_more_than_twice_its_annual_target_counts_100_and_keeps_its_raw_figure()
    {
        var line = Cards.CentralUnits().Single(unit => unit.Code == "8.1").Lines.Single();

        Assert.Equal((28_000m, 63_352m), (line.Figures.Annual!.Value.Value, line.Figures.Result!.Value.Value));
        Assert.Equal(Fraction.Hundred, line.Percent);
        Assert.True(line.RawPercent > 1000);
    }

    [Fact]
    public void Summed_lines_show_how_many_provinces_have_reported()
    {
        var line = Cards.Regional().Parts.SelectMany(project => project.Lines).Single(line => line.Line.Code.Value == "R/2/2.1");

        Assert.Equal((76, 76), (line.Figures.Reported, line.Figures.Carriers));
        Assert.Equal(7285m, line.Figures.Result!.Value.Value);
    }

    private static string? Text(Fraction? percent) => percent is { } value ? PercentText.Of(value, Printed.Year.Scheme) : null;
}
