using Pbms.Core.Organisation;
using Pbms.Core.Scoring;
using Pbms.Tests.Scoring;
using Xunit;

namespace Pbms.Tests.Publishing;

/// <summary>ข้อสังเกต (§3.2) and linear targets (§3.1.1).</summary>
public sealed class ObservationTests
{
    private static readonly OrgUnitCode Unit = new("1.1");

    [Theory]
    [InlineData(false, "rp")]
    [InlineData(true, "r", "p")]
    [InlineData(false, "rp", "r")]
    [InlineData(false, "r")]
    public void A_unit_is_named_when_nobody_both_plans_and_reports(bool named, params string[] people)
    {
        var persons = people.Select((roles, at) => new Person(new($"{at}"), "", [.. roles.Select(role => new Assignment(role == 'r' ? Role.Reporter : Role.Planner, Unit))]));

        Assert.Equal(named ? ["1.1"] : [], PublishedYear.Of(Drawn(Carried.Nothing), people: [.. persons]).PlannerDiffers);
    }

    [Theory]
    [InlineData(2, 149, false)]
    [InlineData(2, 150, true)]
    [InlineData(12, 149, false)]
    [InlineData(12, 150, true)]
    public void A_result_is_far_above_the_annual_target_at_half_as_much_again_whatever_the_round(int months, int result, bool isFar) =>
        Assert.Equal(isFar, PublishedYear.Of(Drawn(Carried.Nothing.Year(100).Target(1, 1).Did(1, result)), months).Overshoots.Length == 1);

    [Theory]
    [InlineData(2, null)]
    [InlineData(3, 21)]
    public void The_mean_of_at_least_three_past_years_is_proposed(int years, int? proposed)
    {
        PastResult[] past = [new(new("line"), Unit, 2567, 20), new(new("line"), Unit, 2566, 20), new(new("line"), Unit, 2565, 21)];
        var overshoot = PublishedYear.Of(Drawn(Carried.Nothing.Year(10).Target(1, 1).Did(1, 30)), past: [.. past.Take(years)]).Overshoots.Single();

        Assert.Equal((proposed, years), ((int?)overshoot.Proposed?.Value, overshoot.PastYears));
    }

    [Theory]
    [InlineData(12, 2, 0, true)]
    [InlineData(12, 2, 1, false)]
    [InlineData(12, 3, 0, false)]
    public void A_target_of_exactly_its_twelfths_with_nothing_done_is_linear(int annual, int target, int done, bool isLinear) =>
        Assert.Equal(isLinear, PublishedYear.Of(Drawn(Carried.Nothing.Year(annual).Target(2, target).Did(1, done)), 2).Shortfalls.Single().IsLinear);

    [Fact]
    public void A_part_of_a_sum_on_target_is_no_shortfall_of_the_project()
    {
        var sketch = Drawn(Carried.Nothing).Project("1").OfProject("1", "sum", Core.Planning.LineKind.Quantity, null, "a", "b").OfProject("1", "a", under: "sum").OfProject("1", "b", under: "sum");
        var short1 = Carried.Nothing.Target(1, 10).Did(1, 5);

        Assert.Empty(PublishedYear.Of(sketch.Carried("a", "1.1", short1).Carried("b", "1.1", Carried.Nothing.Target(1, 10).Did(1, 15))).Shortfalls);
    }

    private static Sketch Drawn(Carried carried) => new Sketch()
        .Unit("1", OrgUnitKind.Division).Unit("1.1", OrgUnitKind.CentralUnit, "1").Activity("1.1", "line").Carried("line", "1.1", carried);
}
