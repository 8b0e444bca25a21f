using System.Collections.Immutable;
using Pbms.Bot.Demonstration;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;
using Xunit;

namespace Pbms.Tests.Planning;

public sealed class TargetHealthTests
{
    private static readonly FiscalYear Year = new(2568);
    private static readonly OrgUnitCode Unit = new("4.1");
    private static readonly LineCode Code = new("C/4.1/1");

    [Theory]
    [InlineData(12, "1,2,3,4,5,6,7,8,9,10,11,12", true)]
    [InlineData(6, ",1,1,2,2,3,3,4,4,5,5,6", true)]
    [InlineData(100, "8,17,25,33,42,50,58,67,75,83,92,100", true)]
    [InlineData(100, "9,17,25,34,42,50,59,67,75,84,92,100", true)]
    [InlineData(12, "0,0,3,3,3,6,6,6,9,9,9,12", false)]
    [InlineData(4, ",,1,1,1,2,2,2,3,3,3,4", false)]
    [InlineData(2, ",,,,,1,,,,,,2", false)]
    [InlineData(12, "", false)]
    public void A_target_of_equal_shares_is_linear(int annual, string months, bool isLinear) => Assert.Equal(
        isLinear, Of(Schedule(annual, months)).OfType<TargetFinding.Linear>().Any());

    [Fact]
    public void A_target_without_month_or_first_report_is_unscheduled() =>
        Assert.IsType<TargetFinding.Unscheduled>(Assert.Single(Of(Schedule(12, ""))));

    [Fact]
    public void A_first_report_without_a_target_by_then_is_found_by_its_month() => Assert.Equal(
        [new TargetFinding.NoTargetAtFirstReport(Code, Unit, 3)], Of(Schedule(12, "") with { FirstReport = new Month(2024, 12) }));

    [Fact]
    public void Months_without_an_annual_target_are_found() => Assert.Equal(
        [new TargetFinding.NoAnnual(Code, Unit)], Of(Schedule(null, ",,1")));

    [Fact]
    public void A_total_that_its_parts_do_not_make_is_found_by_month()
    {
        var total = Schedule(15, ",,7") with { OrgUnit = OrgUnitCode.Office };

        Assert.Equal(
            [new TargetFinding.DoesNotAddUp(Code, OrgUnitCode.Office, null, 15, 12), new TargetFinding.DoesNotAddUp(Code, OrgUnitCode.Office, 3, 7, 5)],
            Of(Schedule(12, ",,5"), total).OfType<TargetFinding.DoesNotAddUp>());
    }

    [Theory]
    [InlineData(2, null)]
    [InlineData(3, 51000)]
    public void A_result_far_above_the_annual_target_proposes_the_mean_of_three_past_years(int years, int? proposed)
    {
        decimal[] past = [40000, 50000, 63000];
        var plan = PlanOf(Year, Schedule(28000, ",,7000"));
        var earlier = past.Take(years).Select((result, at) => (PlanOf(new(2567 - at), Schedule(28000, "")), Results(new FiscalYear(2567 - at).FirstMonth, result))).ToList();

        var found = Assert.Single(new TargetHealth(plan, Results(new Month(2024, 11), 63352), earlier).Findings().OfType<TargetFinding.FarAboveAnnual>());

        Assert.Equal((28000m, 63352m, years, (decimal?)proposed), (found.Annual, found.Result, found.Years, found.Proposed));
    }

    [Fact]
    public void A_result_a_little_above_is_none() =>
        Assert.DoesNotContain(new TargetHealth(PlanOf(Year, Schedule(100, ",,25")), Results(new Month(2024, 11), 149), []).Findings(), finding => finding is TargetFinding.FarAboveAnnual);

    [Fact]
    public void The_printed_year_has_the_linear_targets_the_report_complains_of()
    {
        var printed = DemonstrationYear.AsPrinted();
        var findings = new TargetHealth(printed.Year.Plan, ResultBook.Of(printed.Submissions), []).Findings().ToList();

        Assert.Contains(findings, finding => finding is TargetFinding.Linear { Line.Value: "C/4.1/1.1.1" });
        Assert.DoesNotContain(findings, finding => finding is TargetFinding.DoesNotAddUp);
    }

    private static IEnumerable<TargetFinding> Of(params TargetSchedule[] schedules) => new TargetHealth(PlanOf(Year, schedules), ResultBook.Empty, []).Findings();

    private static Plan PlanOf(FiscalYear year, params TargetSchedule[] schedules) => new(
        year, [], [new PlanLine(Code, PlanPart.Central, null, Unit, null, "1", "ประชุม", "ครั้ง", LineKind.Quantity, [], false, null, 1)], schedules);

    /// <param name="months">Cumulative targets from October on; empty keeps the one before.</param>
    private static TargetSchedule Schedule(int? annual, string months) => new(
        Code,
        Unit,
        annual is { } whole ? new Target(whole) : null,
        months.Split(',').Select((text, at) => (Month: at + 1, text)).Where(month => month.text.Length > 0)
            .ToImmutableSortedDictionary(month => month.Month, month => new Target(decimal.Parse(month.text, System.Globalization.CultureInfo.InvariantCulture))),
        null);

    private static ResultBook Results(Month month, decimal value) => ResultBook.Of(
        [new Submission(new(Code, Unit, month), [new Revision(value, new("rep"), default, "import", null, false)])]);
}
