using Pbms.Publishing.Comparing;
using Pbms.Publishing.Report;
using Xunit;

namespace Pbms.Tests.Publishing;

/// <summary>Two reports difference by difference.</summary>
public sealed class ComparisonTests
{
    private static readonly RoundReport Printed = PublishedYear.Printed;

    [Fact]
    public void A_report_does_not_differ_from_itself() => Assert.Empty(ReportComparison.Between(Printed, ReportJson.Read(ReportJson.Write(Printed))));

    [Fact]
    public void One_late_result_is_seen_in_every_figure_it_moves_and_in_no_other()
    {
        var differences = ReportComparison.Between(Printed, WithMeetingHeld());

        Assert.Equal(
            [
                ("ตารางที่ 2", "", "ร้อยละเทียบรอบ", "92.23*", "95.17*", 2.94m), ("ตารางที่ 2", "4", "ร้อยละเทียบรอบ", "25.00*", "75.00*", 50m),
                ("ตารางที่ 2", "4.1", "ร้อยละเทียบรอบ", "25.00*", "75.00*", 50m),
            ],
            differences.Where(each => each.Figure == "ร้อยละเทียบรอบ").Select(each => (each.Part, each.Code, each.Figure, each.Before!, each.After!, each.Change!.Value)));
        Assert.Equal(["เป้าหมายรอบ", "ผลงาน", "คำชี้แจง"], differences.Where(each => each.Part == "ต่ำกว่าเป้าหมาย").Select(each => each.Figure));
        Assert.All(differences.Where(each => each.Part == "ต่ำกว่าเป้าหมาย"), each => Assert.Null(each.After));
        Assert.Equal(["ตารางที่ 2", "ต่ำกว่าเป้าหมาย"], differences.Select(each => each.Part).Distinct());
    }

    [Fact]
    public void A_difference_is_a_line_of_text_and_a_row_of_data()
    {
        var differences = ReportComparison.Between(Printed, WithMeetingHeld());

        Assert.Contains("ตารางที่ 2 · ศูนย์ปฏิบัติการต่อต้านการทุจริต · ร้อยละเทียบรอบ: 25.00* → 75.00* (+50)", ReportComparison.Lines(differences));
        Assert.Contains(ReportComparison.Lines(differences), line => line.EndsWith("ผลงาน: 0 ครั้ง → ไม่มี", StringComparison.Ordinal));
        Assert.Equal(differences.Length, ReportComparison.Sheet(differences).Rows.Length);
    }

    [Fact]
    public void A_change_too_small_to_be_printed_is_a_difference_all_the_same()
    {
        var nearly = Printed with { Central = Printed.Central with { Overall = Printed.Central.Overall with { Round = Printed.Central.Overall.Round! with { Exact = "1/3" } } } };

        Assert.Equal(("92.23*", "92.23*", 0m), ReportComparison.Between(Printed, nearly).Select(each => (each.Before, each.After, each.Change)).Single());
    }

    private static RoundReport WithMeetingHeld()
    {
        var input = PublishedYear.Input(2);
        var held = input.Submissions.Single(submission => submission.Key.Line.Value == "C/4.1/1.2");
        var now = held.Current with { Value = 1, Reason = null };
        return ReportBuilder.Build(input with { Submissions = input.Submissions.Replace(held, held.With(now)) });
    }
}
