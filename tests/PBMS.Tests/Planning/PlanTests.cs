using Pbms.Bot.Demonstration;
using Pbms.Core.Organisation;
using Pbms.Core.Planning;
using Pbms.Tests.Scoring;
using Xunit;

namespace Pbms.Tests.Planning;

public sealed class PlanTests
{
    private static readonly PlanYear Printed = DemonstrationYear.AsPrinted().Year;

    [Fact]
    public void The_printed_plan_has_7_projects_5_of_them_regional_17_divisions_42_units_and_76_provinces()
    {
        var chart = Printed.OrgChart;

        Assert.Equal((7, 5), (Printed.Plan.Projects.Length, Printed.Plan.Projects.Count(project => project.RegionalNumber is not null)));
        Assert.Equal((17, 42, 76), (chart.Divisions.Count(), chart.CentralUnits.Count(), chart.Provinces.Count()));
        Assert.All(chart.CentralUnits, unit => Assert.Equal(OrgUnitKind.Division, chart[unit.Parent!.Value].Kind));
    }

    [Fact]
    public void A_stated_total_is_not_among_the_carriers_of_its_line()
    {
        var plan = new Sketch().Project("1").OfProject("1", "line")
            .Carried("line", "OPS", Carried.Nothing.Year(7)).Carried("line", "A", Carried.Nothing.Year(3)).Carried("line", "B", Carried.Nothing.Year(4))
            .PlanYear().Plan;

        Assert.Equal(["A", "B"], plan.CarriersOf(new("line")).Select(schedule => schedule.OrgUnit.Value));
        Assert.Equal(7, plan.StatedTotal(new("line"))!.Annual!.Value.Value);
        Assert.Equal("line", plan.CarriedBy(new("B")).Single().Line.Value);
    }

    [Fact]
    public void Only_lines_with_figures_of_their_own_are_reported_and_only_quantities_counted()
    {
        var lines = new Sketch().Project("1").OfProject("1", "heading", LineKind.Heading).OfProject("1", "a").OfProject("1", "b", LineKind.Percent)
            .OfProject("1", "c", LineKind.Level).OfProject("1", "sum", LineKind.Quantity, null, "a").PlanYear().Plan.Lines;

        Assert.Equal(["a", "b", "c"], lines.Where(line => line.IsReported).Select(line => line.Code.Value));
        Assert.Equal(["a", "sum"], lines.Where(line => line.IsCounted).Select(line => line.Code.Value));
    }

    [Fact]
    public void What_is_not_in_the_plan_is_not_found()
    {
        Assert.Null(Printed.Plan.Find(new("X")));
        Assert.Null(Printed.Plan.ScheduleOf(new("X"), new("1.1")));
        Assert.Empty(Printed.Plan.CarriedBy(new("X")));
        Assert.Throws<KeyNotFoundException>(() => Printed.Plan[new LineCode("X")]);
    }

    [Fact]
    public void A_division_covers_its_units_the_office_everything_and_nobody_another()
    {
        var chart = Printed.OrgChart;
        var (division, unit, other, province) = (new OrgUnitCode("4"), new OrgUnitCode("4.1"), new OrgUnitCode("5.1"), chart.Provinces.First().Code);

        Assert.True(chart.Covers(division, unit) && chart.Covers(unit, unit) && chart.Covers(OrgUnitCode.Office, province));
        Assert.False(chart.Covers(division, other) || chart.Covers(unit, division) || chart.Covers(province, unit));
    }
}
