using System.Text.Json;
using Pbms.Bot.Demonstration;
using Pbms.Core.Import;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;
using Xunit;

namespace Pbms.Tests.Import;

public sealed class SoundYearTests
{
    private static readonly ImportedYear Read = Assert.IsType<ImportResult.Read>(YearDraft.Sound.Read()).Year;

    [Fact]
    public void A_sound_year_is_read_whole()
    {
        Assert.Equal(new FiscalYear(2568), Read.Year.Year);
        Assert.Equal((6, 2, 8, 8), (Read.Year.OrgChart.Units.Length, Read.Year.Plan.Projects.Length, Read.Year.Plan.Lines.Length, Read.Year.Plan.Schedules.Length));
        Assert.Equal((2, 2, 3), (Read.Year.ReasonClasses.Length, Read.People.Length, Read.Submissions.Length));
    }

    [Fact]
    public void Settings_holidays_and_reason_classes_are_as_written()
    {
        Assert.Equal(new ReportingDays(25, 5, 9), Read.Year.Calendar.Days);
        Assert.Equal(new DateOnly(2024, 12, 6), Read.Year.Calendar.DueOn(new Month(2024, 11)));
        Assert.Equal((100m, 95m, "ต้องเร่งรัด"), (Read.Year.Scheme.Green.From, Read.Year.Scheme.Yellow.From, Read.Year.Scheme.Red.Word));
        Assert.Equal(["ประชุม", "เลื่อน"], Read.Year.ReasonClasses[0].Keywords);
    }

    [Fact]
    public void Units_and_people_are_as_written()
    {
        var (unit, province) = (Read.Year.OrgChart[new("4.1")], Read.Year.OrgChart[new("TH-10")]);

        Assert.Equal((OrgUnitKind.CentralUnit, new OrgUnitCode("4"), "ศปท."), (unit.Kind, unit.Parent, unit.ShortName));
        Assert.Equal(["กรุงเทพฯ", "กทม."], province.Aliases);
        Assert.Equal([Role.Reporter, Role.Planner], Read.People[0].Assignments.Select(assignment => assignment.Role));
    }

    [Fact]
    public void Lines_and_targets_are_as_written()
    {
        var plan = Read.Year.Plan;
        var line = plan[new LineCode("C/4.1/1.1")];
        var schedule = plan.ScheduleOf(line.Code, new("4.1"))!;

        Assert.Equal((LineKind.Quantity, PlanPart.Central, new LineCode("C/4.1/1"), "ครั้ง"), (line.Kind, line.Part, line.Parent, line.UnitOfMeasure));
        Assert.Equal([(2, 1m), (5, 3m), (12, 6m)], schedule.ByMonth.Select(month => (month.Key, month.Value.Value)));
        Assert.Equal(new Month(2025, 9), plan.ScheduleOf(new("C/4.1/1.2"), new("4.1"))!.FirstReport);
        Assert.Equal((true, true), (plan.ScheduleOf(new("R/1/1"), new("TH-50"))!.ByMonth[2].IsAssumed, plan[new LineCode("P/2/1.1")].IsAssumed));
        Assert.Equal(12.5m, plan.StatedTotal(new("P/2/1"))!.Annual!.Value.Value);
    }

    [Fact]
    public void Results_carry_who_when_and_why()
    {
        var revision = Read.Submissions[0].Current;

        Assert.Equal((0m, new PersonId("rep-4.1"), "import"), (revision.Value, revision.By, revision.Through));
        Assert.Equal(new DateTimeOffset(2024, 12, 2, 2, 14, 0, TimeSpan.Zero), revision.At);
        Assert.Equal(new ShortfallReason("meeting", "นัดรวมวันที่ 3 ธันวาคม", new DateOnly(2024, 12, 3)), revision.Reason);
        Assert.Equal([false, false, true], Read.Submissions.Select(submission => submission.Current.IsAssumed));
    }

    [Theory]
    [InlineData("2024-12-06T23:59:59+07:00", false)]
    [InlineData("2024-12-06T17:00:00+00:00", true)]
    public void A_result_given_after_the_due_day_in_Bangkok_is_marked_late(string at, bool late)
    {
        var read = Assert.IsType<ImportResult.Read>(YearDraft.Sound.WithCell("results", 2, "at", at).Read());

        Assert.Equal(late, read.Year.Submissions[0].Current.IsLate);
    }

    [Fact]
    public void Results_may_be_left_out() =>
        Assert.Empty(Assert.IsType<ImportResult.Read>(YearDraft.Sound.Without("results").Read()).Year.Submissions);

    [Fact]
    public void Blanks_round_a_cell_and_cells_missing_at_the_end_of_a_row_do_no_harm()
    {
        var spaced = YearDraft.Sound.With("targets", table => table with { Rows = [.. table.Rows.Select(row => row[..6].Add($" {row[6]}\n"))] })
            .WithCell("projects", 2, "code", " 1\t");

        Assert.IsType<ImportResult.Read>(spaced.WithoutColumn("people", "name").With("people", table => table with
        {
            Header = table.Header.Add("name"),
            Rows = [.. table.Rows.Select(row => row.Add("ชื่อ "))],
        }).Read());
    }

    [Fact]
    public void The_order_of_the_tables_does_not_matter() =>
        Assert.Equal(Written(Read), Written(Assert.IsType<ImportResult.Read>(YearImport.Read(YearDraft.Sound.Tables.Reverse())).Year));

    [Fact]
    public void The_same_input_twice_gives_the_same_year()
    {
        Assert.Equal(Written(Read), Written(Assert.IsType<ImportResult.Read>(YearDraft.Sound.Read()).Year));
        Assert.Equal(Written(DemonstrationYear.AsPrinted()), Written(DemonstrationYear.AsPrinted()));
    }

    private static string Written(ImportedYear year) => JsonSerializer.Serialize(year);
}
