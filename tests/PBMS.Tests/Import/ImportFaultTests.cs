using Pbms.Core.Import;
using Xunit;

namespace Pbms.Tests.Import;

/// <summary>Every fault there is, found where it is and by itself.</summary>
public sealed class ImportFaultTests
{
    [Theory]
    [InlineData("settings", "settings 0 fiscal_year: setting.missing")]
    [InlineData("holidays", null)]
    [InlineData("reason-classes", "reason-classes 0 code: code.other_missing")]
    [InlineData("org-units", "assignments 2 org_unit: code.unknown")]
    [InlineData("people", "assignments 2 person: code.unknown")]
    [InlineData("assignments", null)]
    [InlineData("projects", "plan-lines 5 project: code.unknown")]
    [InlineData("plan-lines", "targets 2 line: code.unknown")]
    [InlineData("targets", null)]
    public void A_missing_table_is_said_to_be_missing(string table, string? follows)
    {
        var faults = YearDraft.Sound.Without(table).Faults().ToList();

        Assert.Contains($"{table} 0 : table.missing", faults);
        if (follows is not null) Assert.Contains(follows, faults);
    }

    [Theory]
    [InlineData("settings", "value")]
    [InlineData("holidays", "date")]
    [InlineData("reason-classes", "label")]
    [InlineData("org-units", "kind")]
    [InlineData("people", "name")]
    [InlineData("assignments", "role")]
    [InlineData("projects", "name")]
    [InlineData("plan-lines", "number")]
    [InlineData("targets", "annual")]
    [InlineData("results", "value")]
    public void A_missing_column_is_said_to_be_missing(string table, string column) =>
        Assert.Contains($"{table} 1 {column}: column.missing", YearDraft.Sound.WithoutColumn(table, column).Faults());

    [Theory]
    [InlineData("people", "name")]
    [InlineData("targets", "m02")]
    [InlineData("settings", "key")]
    public void A_column_that_is_there_twice_is_a_fault(string table, string column) =>
        Assert.Equal([$"{table} 1 {column}: column.repeated"], YearDraft.Sound.With(table, source => source with { Header = source.Header.Add(column) }).Faults());

    [Fact]
    public void A_table_that_is_there_twice_is_a_fault() =>
        Assert.Equal(["people 0 : table.repeated"], new YearDraft(YearDraft.Sound.Tables.Add(YearDraft.Sound.Tables[4])).Faults());

    [Theory]
    [InlineData("targets", 2, "annual", "6,000", "number.malformed")]
    [InlineData("targets", 2, "annual", "-6", "number.malformed")]
    [InlineData("targets", 2, "annual", "๖", "number.malformed")]
    [InlineData("targets", 2, "annual", "6.00001", "number.malformed")]
    [InlineData("targets", 2, "annual", "1e3", "number.malformed")]
    [InlineData("targets", 2, "annual", "1234567890123456", "number.malformed")]
    [InlineData("targets", 2, "m03", "*", "number.malformed")]
    [InlineData("results", 2, "value", "0 ครั้ง", "number.malformed")]
    [InlineData("projects", 3, "regional_number", "หนึ่ง", "number.malformed")]
    [InlineData("projects", 3, "regional_number", "99999999999", "number.malformed")]
    [InlineData("settings", 2, "value", "พ.ศ. 2568", "number.malformed")]
    [InlineData("settings", 3, "value", "-25", "number.malformed")]
    [InlineData("settings", 8, "value", "95%", "number.malformed")]
    public void A_number_that_cannot_be_read_is_one_fault(string table, int row, string column, string value, string code) =>
        AssertOneFault(table, row, column, value, code);

    [Theory]
    [InlineData("settings", 2, "value", "2024", "year.malformed")]
    [InlineData("targets", 3, "first_report_month", "ธ.ค. 67", "month.malformed")]
    [InlineData("targets", 3, "first_report_month", "2025-13", "month.malformed")]
    [InlineData("targets", 3, "first_report_month", "2567-12", "month.outside_year")]
    [InlineData("targets", 3, "first_report_month", "2025-10", "month.outside_year")]
    [InlineData("targets", 3, "first_report_month", "9999-12", "month.outside_year")]
    [InlineData("results", 2, "month", "2024/11", "month.malformed")]
    [InlineData("results", 2, "month", "2024-09", "month.outside_year")]
    [InlineData("results", 2, "month", "9999-12", "month.outside_year")]
    [InlineData("results", 2, "promised_on", "3 ธ.ค. 67", "date.malformed")]
    [InlineData("holidays", 2, "date", "05/12/2024", "date.malformed")]
    [InlineData("holidays", 2, "date", "2024-02-30", "date.malformed")]
    [InlineData("holidays", 2, "date", "2567-12-05", "date.malformed")]
    [InlineData("results", 2, "promised_on", "2567-12-03", "date.malformed")]
    [InlineData("results", 2, "at", "2567-12-02T09:14:00+07:00", "moment.malformed")]
    [InlineData("results", 2, "at", "9999-12-31T23:59:59+00:00", "moment.malformed")]
    [InlineData("results", 2, "at", "2024-12-02", "moment.malformed")]
    [InlineData("results", 2, "at", "2024-12-02T09:14:00", "moment.malformed")]
    public void A_year_month_day_or_moment_that_cannot_be_is_one_fault(string table, int row, string column, string value, string code) =>
        AssertOneFault(table, row, column, value, code);

    [Theory]
    [InlineData("org-units", 3, "kind", "office_block", "kind.unknown")]
    [InlineData("org-units", 3, "kind", "1", "kind.unknown")]
    [InlineData("org-units", 3, "kind", "7", "kind.unknown")]
    [InlineData("plan-lines", 3, "kind", "quantity,percent", "kind.unknown")]
    [InlineData("plan-lines", 6, "part", "2", "kind.unknown")]
    [InlineData("assignments", 2, "role", "boss", "kind.unknown")]
    [InlineData("plan-lines", 3, "assumed", "maybe", "yes_or_no.malformed")]
    [InlineData("reason-classes", 2, "label", "เลื่อนหรือนัดหมายการประชุมใหม่", "text.too_long")]
    [InlineData("reason-classes", 2, "code", "a-code-that-is-longer-than-the-fifty-letters-a-key-is", "text.too_long")]
    public void A_word_nobody_knows_is_one_fault(string table, int row, string column, string value, string code) =>
        Assert.Contains($"{table} {row} {column}: {code}", YearDraft.Sound.WithCell(table, row, column, value).Faults());

    [Theory]
    [InlineData("org-units", 3, "name")]
    [InlineData("org-units", 4, "parent")]
    [InlineData("people", 2, "name")]
    [InlineData("projects", 3, "name")]
    [InlineData("plan-lines", 3, "number")]
    [InlineData("plan-lines", 3, "name")]
    [InlineData("holidays", 2, "name")]
    [InlineData("holidays", 2, "date")]
    [InlineData("settings", 2, "value")]
    [InlineData("settings", 3, "value")]
    [InlineData("settings", 6, "value")]
    [InlineData("settings", 7, "value")]
    [InlineData("results", 2, "value")]
    [InlineData("results", 2, "month")]
    [InlineData("results", 2, "at")]
    [InlineData("results", 2, "by")]
    [InlineData("reason-classes", 2, "name")]
    public void An_empty_cell_that_must_be_filled_is_one_fault(string table, int row, string column) =>
        AssertOneFault(table, row, column, " ", "cell.required");

    [Theory]
    [InlineData("plan-lines", 5, "project", "9", "code.unknown")]
    [InlineData("plan-lines", 5, "project", "", "code.unknown")]
    [InlineData("plan-lines", 5, "sum_of", "R/1/1;R/9", "code.unknown")]
    [InlineData("plan-lines", 3, "parent", "C/9", "code.unknown")]
    [InlineData("org-units", 4, "parent", "9", "code.unknown")]
    [InlineData("assignments", 2, "org_unit", "9", "code.unknown")]
    [InlineData("assignments", 2, "person", "nobody", "code.unknown")]
    [InlineData("targets", 5, "org_unit", "TH-99", "code.unknown")]
    [InlineData("targets", 5, "line", "R/9", "code.unknown")]
    [InlineData("results", 2, "reason_class", "weather", "code.unknown")]
    [InlineData("results", 2, "org_unit", "4.2", "target.missing")]
    [InlineData("results", 2, "line", "C/9", "target.missing", "org_unit")]
    [InlineData("reason-classes", 3, "code", "etc", "code.other_missing", "code", 0)]
    public void A_code_nobody_knows_is_one_fault(
        string table, int row, string column, string value, string code, string? faultColumn = null, int? faultRow = null) => Assert.Equal(
            [$"{table} {faultRow ?? row} {faultColumn ?? column}: {code}"], YearDraft.Sound.WithCell(table, row, column, value).Faults());

    [Theory]
    [InlineData("plan-lines", 3, "owner", "4", "code.unknown")]
    [InlineData("plan-lines", 3, "owner", "", "code.unknown")]
    [InlineData("org-units", 5, "code", "4.1", "code.repeated")]
    [InlineData("projects", 3, "code", "1", "code.repeated")]
    [InlineData("people", 3, "id", "rep-4.1", "code.repeated")]
    [InlineData("plan-lines", 9, "code", "P/2/1.1", "code.repeated")]
    [InlineData("reason-classes", 3, "code", "meeting", "code.repeated")]
    [InlineData("settings", 4, "key", "opens_on", "code.repeated")]
    public void A_code_others_rest_on_is_a_fault_among_theirs(string table, int row, string column, string value, string code) =>
        Assert.Contains($"{table} {row} {column}: {code}", YearDraft.Sound.WithCell(table, row, column, value).Faults());

    [Theory]
    [InlineData("settings", "opens_on,24", "settings 11 key: code.repeated")]
    [InlineData("targets", "R/1/1,TH-50,200,,,20", "targets 10 org_unit: code.repeated")]
    [InlineData("results", "R/1/1,TH-10,2024-11,7,rep-th-10,2024-12-01T10:00:00+07:00", "results 5 line: code.repeated")]
    public void A_row_that_is_there_twice_is_one_fault(string table, string row, string fault) =>
        Assert.Equal([fault], YearDraft.Sound.WithRow(table, row).Faults());

    [Theory]
    [InlineData("org-units", 4, "parent", "TH-10", "parent.not_a_division")]
    [InlineData("org-units", 4, "parent", "4.1", "parent.not_a_division")]
    [InlineData("org-units", 3, "parent", "4", "parent.not_allowed")]
    [InlineData("org-units", 6, "parent", "4", "parent.not_allowed")]
    [InlineData("plan-lines", 6, "project", "2", "project.not_regional")]
    [InlineData("plan-lines", 8, "parent", "C/4.1/1", "parent.elsewhere")]
    [InlineData("plan-lines", 4, "parent", "C/4.1/1.1", "parent.not_above_others")]
    [InlineData("plan-lines", 3, "unit_of_measure", "", "unit_of_measure.mismatch")]
    [InlineData("plan-lines", 2, "unit_of_measure", "ครั้ง", "unit_of_measure.mismatch")]
    public void A_line_or_unit_out_of_place_is_one_fault(string table, int row, string column, string value, string code) =>
        AssertOneFault(table, row, column, value, code);

    [Theory]
    [InlineData(2, "C/4.1/1.1;C/4.1/1.2", "sum.on_heading")]
    [InlineData(5, "C/4.1/1", "sum.of_heading")]
    [InlineData(5, "R/1/1;R/1/1", "code.repeated")]
    [InlineData(5, "P/2/1;P/2/1.1", "sum.doubles")]
    [InlineData(5, "P/2/1.1;P/2/1", "sum.doubles")]
    [InlineData(7, "P/2/1.1", "sum.lacks_child")]
    public void A_sum_that_would_lose_or_double_a_figure_is_one_fault(int row, string sumOf, string code) =>
        AssertOneFault("plan-lines", row, "sum_of", sumOf, code);

    [Fact]
    public void Two_sums_of_the_same_line_are_not_added_up() => Assert.Equal(
        ["plan-lines 11 sum_of: sum.doubles"],
        YearDraft.Sound.WithRow("plan-lines", "P/1/2,by_project,1,,,2,อีกผลรวม,คน,quantity,R/1/1,,")
            .WithRow("plan-lines", "P/1/3,by_project,1,,,3,ผลรวมของผลรวม,คน,quantity,P/1/1;P/1/2,,").Faults());

    [Fact]
    public void A_sum_of_lines_that_lead_back_to_themselves_doubles_nothing() => Assert.DoesNotContain(
        YearDraft.Sound.WithCell("plan-lines", 8, "sum_of", "P/2/1.2").WithCell("plan-lines", 9, "sum_of", "P/2/1.1").Faults(),
        fault => fault.EndsWith("sum.doubles", StringComparison.Ordinal));

    [Fact]
    public void A_child_under_a_heading_under_a_sum_is_not_lost_either() => Assert.Equal(
        ["plan-lines 7 sum_of: sum.lacks_child"],
        YearDraft.Sound.WithRow("plan-lines", "P/2/h,by_project,2,,P/2/1,h,หัวข้อ,,heading,,,")
            .WithRow("plan-lines", "P/2/1.3,by_project,2,,P/2/h,1.3,ส่วนที่สาม,แห่ง,quantity,,,").Faults());

    [Theory]
    [InlineData("parent", 2, "C/4.1/1", 2)]
    [InlineData("parent", 2, "C/4.1/1.1", 2, 3)]
    [InlineData("sum_of", 8, "P/2/1.1", 8)]
    [InlineData("sum_of", 8, "P/2/1", 7, 8)]
    public void What_leads_back_to_itself_is_a_fault_on_every_line_of_the_circle(string column, int row, string value, params int[] circle)
    {
        var faults = YearDraft.Sound.WithCell("plan-lines", row, column, value).Faults().ToList();

        Assert.All(circle, number => Assert.Contains($"plan-lines {number} {column}: line.circular", faults));
    }

    [Fact]
    public void Of_a_long_cell_the_beginning_is_told()
    {
        Assert.Equal(new string('ก', 100), Quoted(new string('ก', 100)));
        Assert.Equal(new string('ก', 100) + "…", Quoted(new string('ก', 2_000_000)));
        // Half of a pair would be no character.
        Assert.Equal(new string('ก', 99) + "…", Quoted(new string('ก', 99) + "😀😀"));

        static string Quoted(string cell)
        {
            var fault = new ImportFault("people", 2, cell, "code.unknown", cell);
            Assert.Equal(fault.Value, fault.Column);
            return fault.Value;
        }
    }

    [Theory]
    [InlineData(2, "line", "C/4.1/1", "target.on_heading")]
    [InlineData(4, "org_unit", "TH-10", "target.on_sum")]
    [InlineData(2, "org_unit", "4.2", "target.not_owner")]
    [InlineData(2, "m12", "6.5", "target.above_annual")]
    [InlineData(2, "m05", "0", "target.falls")]
    public void A_target_that_cannot_be_is_one_fault(int row, string column, string value, string code) =>
        AssertOneFault("targets", row, column, value, code);

    [Fact]
    public void Every_month_above_the_annual_target_or_below_the_month_before_is_a_fault_of_its_own() => Assert.Equal(
        ["targets 2 m03: target.above_annual", "targets 2 m05: target.falls"],
        YearDraft.Sound.WithCell("targets", 2, "m03", "7").Faults());

    [Theory]
    [InlineData(3, "m02", "80")]
    [InlineData(3, "m05", "2")]
    public void Percent_and_level_targets_may_go_up_and_down(int row, string column, string value) =>
        Assert.Empty(YearDraft.Sound.WithCell("targets", row, "m03", "3").WithCell("targets", row, column, value).Faults());

    [Theory]
    [InlineData(6, "annual", "201", "targets 0 annual: total.does_not_add_up")]
    [InlineData(6, "m02", "21", "targets 0 m02: total.does_not_add_up")]
    [InlineData(4, "m02", "31", "targets 0 m02: total.does_not_add_up")]
    [InlineData(9, "annual", "2.4", "targets 0 annual: total.does_not_add_up")]
    public void A_stated_total_that_is_not_the_sum_of_its_parts_is_one_fault(int row, string column, string value, string fault) =>
        Assert.Equal([fault], YearDraft.Sound.WithCell("targets", row, column, value).Faults());

    [Theory]
    [InlineData("นัดรวมเดือนหน้า", "", 1)]
    [InlineData("", "2024-12-03", 1)]
    [InlineData("", "", 0)]
    public void Words_or_a_promise_without_a_class_are_not_lost_unseen(string reason, string promisedOn, int faults) => Assert.Equal(
        Enumerable.Repeat("results 3 reason_class: cell.required", faults),
        YearDraft.Sound.WithCell("results", 3, "reason", reason).WithCell("results", 3, "promised_on", promisedOn).Faults());

    [Fact]
    public void A_quantity_is_reported_in_whole_units() => AssertOneFault("results", 3, "value", "2.5", "value.not_whole");

    [Fact]
    public void A_level_may_have_decimals() => Assert.Empty(
        YearDraft.Sound.WithRow("results", "C/4.1/1.2,4.1,2024-11,2.5,rep-4.1,2024-12-02T09:14:00+07:00").Faults());

    [Fact]
    public void Who_gave_a_result_may_have_left_but_is_named_as_a_person_can_be()
    {
        Assert.Empty(YearDraft.Sound.WithCell("results", 3, "by", "rep-of-old").Faults());
        AssertOneFault("results", 3, "by", new string('x', 51), "text.too_long");
    }

    [Fact]
    public void A_result_for_a_stated_total_is_one_fault() => Assert.Equal(
        ["results 5 org_unit: result.on_total"],
        YearDraft.Sound.WithRow("results", "P/1/1,OPS,2024-11,7,rep-4.1,2024-12-01T10:00:00+07:00").Faults());

    [Theory]
    [InlineData(3, "0")]
    [InlineData(3, "29")]
    [InlineData(4, "31")]
    [InlineData(5, "4")]
    public void Reporting_days_that_cannot_be_are_one_fault(int row, string value) =>
        Assert.Equal(["settings 0 opens_on, due_on, freezes_on: days.malformed"], YearDraft.Sound.WithCell("settings", row, "value", value).Faults());

    [Theory]
    [InlineData(6, "101")]
    [InlineData(6, "95")]
    [InlineData(6, "0")]
    [InlineData(8, "100")]
    [InlineData(8, "0")]
    public void Thresholds_that_leave_a_light_without_a_range_are_one_fault(int row, string value) =>
        Assert.Equal(["settings 0 green_from, yellow_from: thresholds.malformed"], YearDraft.Sound.WithCell("settings", row, "value", value).Faults());

    [Theory]
    [InlineData(2, "fiscal_year")]
    [InlineData(3, "opens_on")]
    [InlineData(8, "yellow_from")]
    [InlineData(10, "red_word")]
    public void A_setting_that_is_not_there_is_one_fault(int row, string key) =>
        Assert.Equal([$"settings 0 {key}: setting.missing"], YearDraft.Sound.WithoutRow("settings", row).Faults());

    [Fact]
    public void A_fault_names_the_cell_as_a_spreadsheet_does_and_says_what_stood_there()
    {
        var refused = Assert.IsType<ImportResult.Refused>(YearDraft.Sound.WithCell("targets", 2, "annual", "6,000").Read());

        Assert.Equal("targets row 2 annual: number.malformed '6,000'", refused.Faults.Single().ToString());
    }

    [Fact]
    public void All_faults_of_all_tables_are_found_at_once()
    {
        var faults = YearDraft.Sound
            .WithCell("settings", 2, "value", "68").WithCell("settings", 3, "value", "x").WithCell("holidays", 3, "date", "x")
            .WithCell("reason-classes", 2, "label", "").WithCell("org-units", 6, "kind", "x").WithCell("people", 3, "name", "")
            .WithCell("assignments", 3, "role", "x").WithCell("projects", 3, "regional_number", "x").WithCell("plan-lines", 6, "kind", "x")
            .WithCell("targets", 6, "m02", "x").WithCell("targets", 6, "annual", "x").WithCell("targets", 8, "first_report_month", "x")
            .WithCell("results", 2, "month", "x").WithCell("results", 2, "value", "x").WithCell("results", 2, "at", "x").WithCell("results", 3, "by", "")
            .Faults().ToList();

        string[] expected =
        [
            "settings 2 value: year.malformed", "settings 3 value: number.malformed", "holidays 3 date: date.malformed",
            "reason-classes 2 label: cell.required", "org-units 6 kind: kind.unknown", "people 3 name: cell.required",
            "assignments 3 role: kind.unknown", "projects 3 regional_number: number.malformed", "plan-lines 6 kind: kind.unknown",
            "targets 6 m02: number.malformed", "targets 6 annual: number.malformed", "targets 8 first_report_month: month.malformed",
            "results 2 month: month.malformed", "results 2 value: number.malformed", "results 2 at: moment.malformed", "results 3 by: cell.required",
        ];
        Assert.Empty(expected.Except(faults));
        Assert.Equal(faults.Distinct(), faults);
    }

    private static void AssertOneFault(string table, int row, string column, string value, string code) =>
        Assert.Equal([$"{table} {row} {column}: {code}"], YearDraft.Sound.WithCell(table, row, column, value).Faults());
}
