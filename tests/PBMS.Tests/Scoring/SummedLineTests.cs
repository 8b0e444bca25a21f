using Pbms.Core.Organisation;
using Pbms.Core.Planning;
using Pbms.Core.Scoring;
using Xunit;

namespace Pbms.Tests.Scoring;

/// <summary>Parent = sum of its children: they are shown, and not counted again (DOMAIN §2).</summary>
public sealed class SummedLineTests
{
    private static readonly Carried Done = Carried.Nothing.Year(20).Target(1, 10).Did(1, 10);
    private static readonly Carried Half = Carried.Nothing.Year(20).Target(1, 10).Did(1, 5);
    private static readonly Carried Undone = Carried.Nothing.Year(60).Target(1, 30);

    [Fact]
    public void By_project_a_summed_parent_counts_once_and_shows_its_children()
    {
        var project = new Sketch().Project("1")
            .OfProject("1", "sum", LineKind.Quantity, null, "a", "b").OfProject("1", "a", under: "sum").OfProject("1", "b", under: "sum").OfProject("1", "c")
            .Carried("a", "1.1", Done).Carried("b", "1.2", Undone).Carried("c", "1.1", Done)
            .Cards(1).ByProject().Parts.Single();

        Assert.Equal(["sum", "c"], project.Parts.Select(part => part.Code));
        Assert.Equal(["a", "b"], project.Parts[0].Parts.Select(part => part.Code));
        Assert.Equal((25, (100 + 25) / 2m), (project.Parts[0].Percent!.Value, project.Percent!.Value));
    }

    [Fact]
    public void A_heading_between_a_sum_and_its_parts_does_not_make_them_count_again()
    {
        var project = new Sketch().Project("1")
            .OfProject("1", "sum", LineKind.Quantity, null, "a", "b").OfProject("1", "heading", LineKind.Heading, "sum")
            .OfProject("1", "a", under: "heading").OfProject("1", "b", under: "heading")
            .Carried("a", "1.1", Done).Carried("b", "1.2", Undone)
            .Cards(1).ByProject().Parts.Single();

        Assert.Equal(["sum"], project.Parts.Select(part => part.Code));
    }

    [Fact]
    public void A_central_unit_scores_its_summed_activity_once_and_shows_its_children()
    {
        var unit = new Sketch().Unit("1", OrgUnitKind.Division).Unit("1.1", OrgUnitKind.CentralUnit, "1")
            .Activity("1.1", "sum", LineKind.Quantity, null, "a", "b").Activity("1.1", "a", under: "sum").Activity("1.1", "b", under: "sum")
            .Activity("1.1", "c")
            .Carried("a", "1.1", Done).Carried("b", "1.1", Undone).Carried("c", "1.1", Half)
            .Cards(1).CentralUnits().Single();

        Assert.Equal(["sum", "c"], unit.Parts.Select(part => part.Code));
        Assert.Equal(["a", "b"], unit.Parts[0].Parts.Select(part => part.Code));
        Assert.Equal((25, (25 + 50) / 2m), (unit.Parts[0].Percent!.Value, unit.Percent!.Value));
    }

    [Fact]
    public void A_central_activity_derived_from_the_provinces_has_their_sum()
    {
        var unit = new Sketch().Unit("1", OrgUnitKind.Division).Unit("1.1", OrgUnitKind.CentralUnit, "1").Unit("A", OrgUnitKind.Province).Project("1", true)
            .Activity("1.1", "derived", LineKind.Quantity, null, "R").Regional("1", "R").Carried("R", "A", Half)
            .Cards(1).CentralUnits().Single();

        Assert.Equal((50, 25), (unit.Percent!.Value, unit.Annual!.Value));
    }

    [Fact]
    public void A_province_scores_a_summed_line_once_from_its_own_share()
    {
        var province = new Sketch().Project("1", true).Unit("A", OrgUnitKind.Province).Unit("B", OrgUnitKind.Province)
            .Regional("1", "sum", LineKind.Quantity, null, "a", "b").Regional("1", "a", under: "sum").Regional("1", "b", under: "sum").Regional("1", "c")
            .Carried("a", "A", Done).Carried("b", "A", Undone).Carried("c", "A", Half).Carried("a", "B", Undone)
            .Cards(1).Provinces().First();

        Assert.Equal(["sum", "c"], province.Parts.Select(part => part.Code));
        Assert.Equal(["a", "b"], province.Parts[0].Parts.Select(part => part.Code));
        Assert.Equal((25, (25 + 50) / 2m), (province.Parts[0].Percent!.Value, province.Percent!.Value));
    }

    [Fact]
    public void A_province_does_not_show_a_part_it_does_not_carry()
    {
        var province = new Sketch().Project("1", true).Unit("A", OrgUnitKind.Province).Unit("B", OrgUnitKind.Province)
            .Regional("1", "sum", LineKind.Quantity, null, "a", "b").Regional("1", "a", under: "sum").Regional("1", "b", under: "sum")
            .Carried("a", "A", Done).Carried("b", "B", Undone)
            .Cards(1).Provinces().First();

        Assert.Equal(["a"], province.Parts.Single().Parts.Select(part => part.Code));
        Assert.Equal(100, province.Percent);
    }

    [Fact]
    public void Nobody_reported_a_sum_only_when_nobody_reported_any_part()
    {
        var sketch = new Sketch().Project("1").OfProject("1", "sum", LineKind.Quantity, null, "a", "b").OfProject("1", "a", under: "sum").OfProject("1", "b", under: "sum");

        Assert.True(Sum(sketch.Carried("a", "1.1", Undone)).IsUnreported);
        Assert.False(Sum(sketch.Carried("b", "1.1", Undone.Did(1, 0))).IsUnreported);
    }

    [Fact]
    public void Who_carries_several_parts_of_a_sum_counts_once_and_has_reported_when_all_of_them_are()
    {
        var sketch = new Sketch().Project("1", true).Unit("A", OrgUnitKind.Province).Unit("B", OrgUnitKind.Province).Unit("C", OrgUnitKind.Province)
            .OfProject("1", "sum", LineKind.Quantity, null, "a", "inner").Regional("1", "inner", LineKind.Quantity, null, "b", "c")
            .Regional("1", "a").Regional("1", "b", under: "inner").Regional("1", "c", under: "inner")
            .Carried("a", "A", Done).Carried("b", "A", Done).Carried("c", "A", Half)
            .Carried("a", "B", Done).Carried("b", "B", Undone)
            .Carried("c", "C", Half);
        var sum = Sum(sketch);

        Assert.Equal((2, 3), (sum.Figures.Reported, sum.Figures.Carriers));
        Assert.Equal([(1, 1), (0, 1), (1, 1)], sketch.Cards(1).SharesOf(sum.Line).Select(share => (share.Line.Figures.Reported, share.Line.Figures.Carriers)));
    }

    [Fact]
    public void A_sum_is_first_due_when_the_first_of_its_parts_is()
    {
        var sketch = new Sketch().Project("1").OfProject("1", "sum", LineKind.Quantity, null, "a", "b").OfProject("1", "a", under: "sum").OfProject("1", "b", under: "sum")
            .Carried("a", "1.1", Carried.Nothing.FirstIn(6)).Carried("b", "1.1", Carried.Nothing.FirstIn(3));

        Assert.Equal((LineState.NotDue, Sketch.Year.MonthAt(3)), (Sum(sketch).State, Sum(sketch).Figures.FirstDue));
    }

    private static LineScore Sum(Sketch sketch) => sketch.Cards(1).ByProject().Lines.Single();
}
