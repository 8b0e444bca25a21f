using Pbms.Core.Organisation;
using Pbms.Core.Reporting;
using Pbms.Core.Scoring;
using Xunit;

namespace Pbms.Tests.Scoring;

/// <summary>What a year came to, for proposing later targets (§3.2.2).</summary>
public sealed class PastResultTests
{
    [Fact]
    public void A_unit_for_its_own_lines_the_provinces_together_for_theirs_and_nothing_that_was_not_reported()
    {
        var sketch = new Sketch()
            .Unit("1", OrgUnitKind.Division).Unit("1.1", OrgUnitKind.CentralUnit, "1").Activity("1.1", "own").Activity("1.1", "idle")
            .Project("1", regional: true).Regional("1", "shared").Unit("north", OrgUnitKind.Province).Unit("south", OrgUnitKind.Province)
            .Carried("own", "1.1", Carried.Nothing.Year(10).Target(1, 1).Did(1, 3).Did(12, 4))
            .Carried("idle", "1.1", Carried.Nothing.Year(10).Target(1, 1))
            .Carried("shared", "north", Carried.Nothing.Year(10).Target(1, 1).Did(2, 5))
            .Carried("shared", "south", Carried.Nothing.Year(10).Target(1, 1).Did(3, 6));

        var past = PastResult.Of(sketch.PlanYear(), ResultBook.Of(sketch.Submissions));

        Assert.Equal([("own", "1.1", 7m), ("shared", OrgUnitCode.Office.Value, 11m)], past.Select(result => (result.Line.Value, result.OrgUnit.Value, result.Result)));
        Assert.All(past, result => Assert.Equal(Sketch.Year.BuddhistYear, result.BuddhistYear));
    }
}
