using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Reporting;
using Pbms.Publishing.Documents;
using Pbms.Publishing.Files;
using Pbms.Publishing.Report;
using Pbms.Publishing.Sentences;
using Pbms.Tests.Scoring;
using Xunit;

namespace Pbms.Tests.Publishing;

/// <summary>Whatever is missing or overlong, a sound document comes out.</summary>
public sealed class RobustReportTests
{
    private static readonly string Long = string.Concat(Enumerable.Repeat("การขับเคลื่อนกลไกการส่งต่อระดับชาติ", 9))[..300];

    [Fact]
    public void A_year_with_nothing_in_it() => Sound(PublishedYear.Of(new Sketch()));

    [Fact]
    public void Units_with_no_lines_and_lines_with_no_target_and_no_result()
    {
        var report = PublishedYear.Of(Ministry().Activity("1.1", "idle"));

        Assert.Null(report.Central.Overall.Round);
        using var docx = Sound(report);
        Assert.Contains("ยังไม่มีหน่วยงานส่วนกลางที่ถึงกำหนดรายงานผลการดำเนินงาน", string.Concat(docx.Paragraphs), StringComparison.Ordinal);
        Assert.Contains("ยังไม่กำหนดในแผน", docx.Body.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_round_nobody_reported_says_so_and_not_zero_once_for_each_unit()
    {
        var sketch = Ministry().Activity("1.1", "a").Activity("1.1", "b").Activity("1.2", "c")
            .Carried("a", "1.1", Carried.Nothing.Target(1, 5)).Carried("b", "1.1", Carried.Nothing.Target(1, 5)).Carried("c", "1.2", Carried.Nothing.Target(1, 5));
        using var docx = Sound(PublishedYear.Of(sketch));
        var rows = docx.Table("รายการที่มีผลการดำเนินงานไม่เป็นไปตามเป้าหมาย หน่วยงานส่วนกลาง").Skip(1).ToList();

        Assert.Equal(["รายการที่ถึงกำหนดทั้งหมด 2 รายการ", "c"], rows.Select(row => row[1]));
        Assert.Equal(["ยังไม่รายงาน", "ยังไม่รายงาน"], rows.Select(row => row[3]));
    }

    [Fact]
    public void Beside_a_sum_stands_how_many_units_have_reported_each_counted_once()
    {
        var done = Carried.Nothing.Year(20).Target(1, 10).Did(1, 10);
        var sketch = Ministry().Unit("A", OrgUnitKind.Province).Unit("B", OrgUnitKind.Province).Project("1", regional: true)
            .OfProject("1", "all", Core.Planning.LineKind.Quantity, null, "a", "b").OfProject("1", "mixed", Core.Planning.LineKind.Quantity, null, "a", "c").OfProject("1", "c")
            .Regional("1", "a").Regional("1", "b")
            .Carried("a", "A", done).Carried("b", "A", done).Carried("a", "B", done).Carried("b", "B", Carried.Nothing.Target(1, 10)).Carried("c", "1.1", Carried.Nothing.Target(1, 10));
        using var docx = Sound(PublishedYear.Of(sketch));
        var results = docx.Table("ตารางที่ 1").Skip(2).ToDictionary(row => row[0].Split(' ')[^1], row => row.ElementAtOrDefault(3));

        Assert.Equal("30 คน\nรายงานแล้ว 1/2 จังหวัด", results["all"]);
        Assert.Equal("20 คน\nรายงานแล้ว 2/3 หน่วยงาน", results["mixed"]);
    }

    [Theory]
    [InlineData("รอคำสั่งแต่งตั้ง", " เนื่องจากรอคำสั่งแต่งตั้ง")]
    [InlineData("เนื่องจากรอคำสั่งแต่งตั้ง", " เนื่องจากรอคำสั่งแต่งตั้ง")]
    [InlineData("เพราะรอคำสั่งแต่งตั้ง", " เพราะรอคำสั่งแต่งตั้ง")]
    [InlineData("จัดจ้างไม่ครบ เนื่องด้วยไม่มีผู้สมัคร", " โดยจัดจ้างไม่ครบ เนื่องด้วยไม่มีผู้สมัคร")]
    public void A_reason_that_says_because_itself_is_not_given_another(string words, string said)
    {
        using var docx = Sound(Explained(1, words));

        Assert.Contains(docx.Paragraphs, paragraph => paragraph.EndsWith($"ซึ่งมีเป้าหมายรอบ 1 เดือน คือ 5 คน มีผลการดำเนินงาน 0 คน{said}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1, "จำนวน 1 รายการ ได้แก่ 1 ของ1.1")]
    [InlineData(2, "จำนวน 2 รายการ ได้แก่ 1 ของ1.1")]
    [InlineData(3, "จำนวน 3 รายการ เช่น 1 ของ1.1")]
    public void What_is_named_whole_is_not_called_an_example(int lines, string said)
    {
        using var docx = Sound(Explained(lines, ""));

        Assert.Contains(docx.Paragraphs, paragraph => paragraph.Contains(said, StringComparison.Ordinal));
    }

    [Fact]
    public void What_nobody_reported_has_no_result()
    {
        using var docx = Sound(PublishedYear.Of(Ministry().Activity("1.1", "a").Carried("a", "1.1", Carried.Nothing.Year(50).Target(1, 5))));

        Assert.Contains(docx.Paragraphs, paragraph => paragraph.EndsWith("ได้แก่ a ของ1.1 ซึ่งมีเป้าหมายรอบ 1 เดือน คือ 5 คน และยังไม่รายงานผล", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1, "จำนวน 1 จังหวัด ได้แก่ ก")]
    [InlineData(2, "จำนวน 2 จังหวัด ได้แก่ ก และข")]
    [InlineData(3, "จำนวน 3 จังหวัด ได้แก่ ก ข และค")]
    public void The_last_of_several_names_is_led_by_and(int provinces, string said)
    {
        var sketch = Ministry().Project("1", regional: true).Regional("1", "a");
        foreach (var name in "กขค"[..provinces]) sketch.Unit($"{name}", OrgUnitKind.Province).Carried("a", $"{name}", Carried.Nothing.Target(1, 5).Did(1, 0));
        using var docx = Sound(PublishedYear.Of(sketch));

        Assert.Contains(docx.Paragraphs, paragraph => paragraph.EndsWith(said, StringComparison.Ordinal));
    }

    [Fact]
    public void Names_of_three_hundred_letters()
    {
        var sketch = Ministry().Project(Long, regional: true).Regional(Long, Long + "ก").OfProject(Long, Long + "ข").Activity("1.1", Long)
            .Unit(Long + "ค", OrgUnitKind.Province)
            .Carried(Long, "1.1", Carried.Nothing.Year(10).Target(1, 5).Did(1, 2)).Carried(Long + "ก", Long + "ค", Carried.Nothing.Year(10).Target(1, 5).Did(1, 2));
        using var docx = Sound(PublishedYear.Of(sketch));

        Assert.Contains(Long, docx.Body.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reason_class_taken_out_of_the_data_still_counts_what_it_explained()
    {
        var printed = PublishedYear.Input(2);
        var report = ReportBuilder.Build(printed with { Year = printed.Year with { ReasonClasses = [] } });

        Assert.Equal(report.Shortfalls.Length, report.Factors.Sum(factor => factor.Shortfalls.Length));
        using var docx = Sound(report);
    }

    [Fact]
    public void Letters_no_document_can_hold_are_left_out()
    {
        var sketch = Ministry().Activity("1.1", "เสีย\u0001หาย").Carried("เสีย\u0001หาย", "1.1", Carried.Nothing.Target(1, 5));
        using var docx = Sound(PublishedYear.Of(sketch));

        Assert.Contains("เสียหาย", docx.Body.InnerText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "วันที่ 1 ตุลาคม - วันที่ 31 ตุลาคม 2567")]
    [InlineData(2, "วันที่ 1 ตุลาคม - วันที่ 30 พฤศจิกายน 2567")]
    [InlineData(6, "วันที่ 1 ตุลาคม 2567 - วันที่ 31 มีนาคม 2568")]
    [InlineData(12, "วันที่ 1 ตุลาคม 2567 - วันที่ 30 กันยายน 2568")]
    public void Any_round_of_the_year_names_its_period(int months, string period)
    {
        using var docx = Sound(ReportBuilder.Build(PublishedYear.Input(months)));

        Assert.Contains($"รอบ {months} เดือน ({period})", docx.Paragraphs);
    }

    /// <summary>So many lines of one unit with nothing done, and what it says of each.</summary>
    private static RoundReport Explained(int lines, string words)
    {
        var sketch = Ministry();
        for (var at = 1; at <= lines; at++) sketch.Activity("1.1", $"{at}").Carried($"{at}", "1.1", Carried.Nothing.Year(50).Target(1, 5).Did(1, 0));
        var reason = new ShortfallReason(ReasonClass.Other, words, null);
        return ReportBuilder.Build(new(
            sketch.PlanYear(),
            [.. sketch.Submissions.Select(sent => sent with { Revisions = [sent.Current with { Reason = reason }] })],
            [],
            [],
            new Round(Sketch.Year, 1),
            PublishedYear.PrintedAsOf));
    }

    private static Sketch Ministry() => new Sketch()
        .Unit("OPS", OrgUnitKind.Office).Unit("1", OrgUnitKind.Division).Unit("1.1", OrgUnitKind.CentralUnit, "1").Unit("1.2", OrgUnitKind.CentralUnit, "1");

    private static DocxReader Sound(RoundReport report)
    {
        Assert.All(ReportFiles.Of(report, SentenceBook.Default), file => Assert.NotEmpty(file.Make()));
        var docx = new DocxReader(DocxWriter.Write(report, SentenceBook.Default));
        Assert.Empty(docx.Faults);
        return docx;
    }
}
