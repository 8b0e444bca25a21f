using System.Text.Json.Nodes;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Reporting;
using Pbms.Core.Storage;
using Pbms.Storage.Postgres;
using Pbms.Storage.Rows;
using Xunit;

namespace Pbms.Tests.Storage;

/// <summary>What a frozen round keeps of people and of the years before.</summary>
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

    [Fact]
    public void A_round_frozen_before_past_years_were_kept_is_read_without_them()
    {
        var (round, rows) = (new Round(Sample.Year, 2), new StagedRows(new LoadedRows()));
        RoundRows.Freeze(rows, new FrozenRound(round, new(2024, 12, 9), Sample.Noon, Sample.PlanYear(), []));
        var mark = JsonNode.Parse(rows.Find(Tables.FrozenRounds, RoundRows.Key(round))!.Json!)!.AsObject();

        Assert.True(mark.Remove("pastParts"));
        rows.Put(Tables.FrozenRounds, new Row(RoundRows.Key(round), mark.ToJsonString()));

        Assert.Empty(RoundRows.Find(rows, round)!.Past);
    }
}
