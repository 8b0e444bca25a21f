using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Reporting;
using Pbms.Core.Storage;
using Xunit;

namespace Pbms.Tests.Storage;

/// <summary>What a frozen round keeps of people.</summary>
public sealed class FrozenRoundTests
{
    [Fact]
    public void A_frozen_round_knows_people_by_their_id_and_duties_alone()
    {
        var somchai = new Person(Sample.Somchai, "สมชาย", [new Assignment(Role.Reporter, new OrgUnitCode("4.1"))]) { EntraObjectId = "5d2c0b3e-8f0a-4b6c-9a51-0b1f6f8b7a11" };

        var kept = Assert.Single(FrozenRound.Of(new Round(Sample.Year, 2), new(2024, 12, 9), Sample.Noon, Sample.PlanYear(), ResultBook.Empty, [somchai], []).People);

        Assert.Equal((Sample.Somchai, "", null), (kept.Id, kept.Name, kept.EntraObjectId));
        Assert.Equal(somchai.Assignments, kept.Assignments);
    }
}
