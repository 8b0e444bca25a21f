using System.IO.Compression;
using System.Text;
using MiniExcelLibs;
using Pbms.Publishing.Tables;
using Pbms.Publishing.Workbooks;
using Xunit;

namespace Pbms.Tests.Publishing;

/// <summary>The report as sheets of data: what a spreadsheet finds in them, and what it must never run.</summary>
public sealed class SheetTests
{
    private static readonly DataSheet Dangerous = new("x", "x", ["ก", "ข"], [["=HYPERLINK(\"http://x\")", -5m], ["+1", default(SheetCell)], ["@x", ""], ["-", 1.5m]]);

    [Fact]
    public void The_workbook_has_its_sheets_with_numbers_as_numbers()
    {
        using var file = new MemoryStream(XlsxWriter.Write(ReportSheets.Of(PublishedYear.Printed)));

        Assert.Equal(["ตารางที่ 1 โครงการ", "ตารางที่ 2 ส่วนกลาง", "ตารางที่ 3 ส่วนภูมิภาค", "รายจังหวัด", "ต่ำกว่าเป้าหมาย", "ผลที่รายงาน"], file.GetSheetNames());
        var row = file.Query(useHeaderRow: true, sheetName: "ตารางที่ 1 โครงการ").Cast<IDictionary<string, object>>().Single(row => (string?)row["รหัส"] == "P/2/1");
        Assert.Equal((43220d, 6600d, 7285d), (row["เป้าหมาย 12 เดือน"], row["เป้าหมายรอบ"], row["ผลงานรอบ"]));
        Assert.Equal(PublishedYear.Printed.Submissions.Length, file.Query(useHeaderRow: true, sheetName: "ผลที่รายงาน").Count());
    }

    [Fact]
    public void Months_and_days_are_of_the_Buddhist_era()
    {
        var sheets = ReportSheets.Of(PublishedYear.Printed);

        Assert.Contains("ธ.ค. 67", Column("table1-projects", "รายงานผลเดือน"));
        Assert.Contains("ม.ค. 68", Column("table2-central", "เริ่มรายงานเดือน"));
        Assert.Contains("3 ธ.ค. 67", Column("shortfalls", "กำหนดแล้วเสร็จ"));
        Assert.All(Column("submissions", "เดือน"), month => Assert.True(month is "ต.ค. 67" or "พ.ย. 67", month));
        Assert.All(Column("submissions", "รายงานเมื่อ"), at => Assert.Matches(@"^[0-9]{1,2} \S+ 67 [0-9]{2}:[0-9]{2}$", at));
        Assert.All(sheets.SelectMany(sheet => sheet.Rows).SelectMany(row => row), cell => Assert.DoesNotMatch("20[0-9]{2}-", cell.Text ?? ""));

        IEnumerable<string?> Column(string file, string header)
        {
            var sheet = sheets.Single(each => each.File == file);
            return sheet.Rows.Select(row => row[sheet.Header.IndexOf(header)].Text);
        }
    }

    [Fact]
    public void A_workbook_never_holds_a_formula()
    {
        using var zip = new ZipArchive(new MemoryStream(XlsxWriter.Write([Dangerous])));
        using var sheet = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        var xml = sheet.ReadToEnd();

        Assert.DoesNotContain("<x:f>", xml, StringComparison.Ordinal);
        Assert.Contains("=HYPERLINK", xml, StringComparison.Ordinal);
    }

    [Fact]
    public void A_CSV_cell_that_would_run_has_an_apostrophe_and_a_number_below_zero_has_none()
    {
        var lines = Encoding.UTF8.GetString(CsvSheets.Write(Dangerous)).TrimStart('\uFEFF').TrimEnd().Split("\r\n");

        Assert.Equal("\"'=HYPERLINK(\"\"http://x\"\")\",-5", lines[1]);
        Assert.StartsWith("\"'+1\"", lines[2], StringComparison.Ordinal);
        Assert.StartsWith("\"'@x\"", lines[3], StringComparison.Ordinal);
    }

    [Fact]
    public void A_CSV_file_is_read_by_Excel_as_Thai_and_by_the_import_as_a_table()
    {
        var sheet = ReportSheets.Of(PublishedYear.Printed).Single(sheet => sheet.File == "table2-central");
        var file = CsvSheets.Write(sheet);
        var table = Assert.IsType<CsvResult.Read>(CsvTables.Read("t", new MemoryStream(file), new UploadBudget())).Table;

        Assert.Equal(Encoding.UTF8.GetPreamble(), file[..3]);
        Assert.Equal(sheet.Rows.Length, table.Rows.Length);
        Assert.Equal(["", "ภาพรวม", "92.23", "ต้องเร่งรัด"], table.Rows[0].Take(4));
    }

    [Fact]
    public void A_sheet_without_rows_keeps_its_header()
    {
        using var file = new MemoryStream(XlsxWriter.Write([Dangerous with { Rows = [] }]));

        Assert.Equal(["ก", "ข"], file.GetColumns(useHeaderRow: true));
    }
}
