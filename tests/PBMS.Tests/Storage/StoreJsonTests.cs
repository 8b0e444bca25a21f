using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;
using Pbms.Core.Storage;
using Pbms.Storage;
using Xunit;

namespace Pbms.Tests.Storage;

public sealed class StoreJsonTests
{
    private static readonly ReasonClass Other = new("other", "อื่น ๆ", "อื่นๆ", ["นัด"]);

    [Fact]
    public void Thai_is_written_as_Thai() =>
        Assert.Equal("""{"code":"other","name":"อื่น ๆ","label":"อื่นๆ","keywords":["นัด"]}""", StoreJson.Write(Other));

    [Fact]
    public void Codes_months_and_days_are_plain_text_and_what_is_missing_is_left_out() =>
        Assert.Equal(
            """
            {"key":{"line":"C/4.1/1.1.1","orgUnit":"4.1","month":"2024-11"},"revisions":[{"value":1.50,"by":"P-001","at":"2024-12-02T12:00:00+07:00","through":"line","reason":{"class":"external","words":"กรรมการสองชุดซ้ำกัน เลยนัดรวมวันที่ 3 ธ.ค.","promisedOn":"2024-12-03"},"isLate":false,"isAssumed":false}],"sendBacks":[],"outcomes":[],"evidence":[]}
            """,
            StoreJson.Write(new Submission(Sample.Key, [Sample.Revision(1.50m)])));

    [Fact]
    public void A_schedule_keeps_its_months_targets_and_stars() =>
        Assert.Equal(
            """{"line":"P/1/1","orgUnit":"1","annual":{"value":1234.50,"isAssumed":false},"byMonth":{"3":{"value":300,"isAssumed":false},"12":{"value":1234.50,"isAssumed":true}},"firstReport":"2024-12"}""",
            StoreJson.Write(Sample.PlanYear(lines: 1).Plan.Schedules[0]));

    [Fact]
    public void Every_kind_reads_back_as_the_same_text()
    {
        var year = Sample.PlanYear(lines: 1);
        AssertRoundTrip(year.Plan.Lines[0]);
        AssertRoundTrip(year.Plan.Schedules[0]);
        AssertRoundTrip(year.Plan.Projects[1]);
        AssertRoundTrip(year.OrgChart.Units[0]);
        AssertRoundTrip(year.Calendar.Days);
        AssertRoundTrip(year.Scheme);
        AssertRoundTrip(new Submission(Sample.Key, [Sample.Revision(0.10m), Sample.Revision(-3) with { Reason = null }]));
        AssertRoundTrip(new Person(Sample.Somchai, "สมชาย \"ชาย\"", [new(Role.Reporter, OrgUnitCode.Office)]));
        AssertRoundTrip(Sample.Code("ABC234", Sample.Somchai) with { UsedBy = Sample.Teams });
        AssertRoundTrip(Sample.Message("a"));
        AssertRoundTrip(Sample.Audit("a"));
        AssertRoundTrip(ChatRecord.New(Sample.Teams).After(new(Sample.Teams, "e", 0, "{}")));
        AssertRoundTrip(new FiscalYear(2568));
        AssertRoundTrip(new Dictionary<LineCode, Target> { [new("P/1/1")] = new(3) });
    }

    private static void AssertRoundTrip<T>(T value)
    {
        var text = StoreJson.Write(value);
        Assert.Equal(text, StoreJson.Write(StoreJson.Read<T>(text)));
    }
}
