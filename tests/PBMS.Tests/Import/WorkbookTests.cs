using System.Text;
using Pbms.Core.Import;
using Pbms.Publishing.Tables;
using Pbms.Publishing.Workbooks;
using Xunit;

namespace Pbms.Tests.Import;

/// <summary>Tables as files and back.</summary>
public sealed class WorkbookTests
{
    private static readonly ImportTable Table = new(
        "targets",
        ["line", "org_unit", "annual", "first_report_month", "m01"],
        [["R/1/4.10", "TH-50", "0.1", "2024-12", "5*"], ["ตัวชี้วัด, \"พิเศษ\"\nสองบรรทัด", "4.10", "12.5", "", ""], ["007", "=1+1", "1234567", "", "-"]]);

    [Fact]
    public void A_workbook_is_read_back_cell_by_cell_and_nothing_in_it_is_a_formula()
    {
        var upload = UploadReader.Read("year.xlsx", new MemoryStream(TableFiles.Workbook([Table])), new UploadBudget());

        Assert.Empty(upload.Faults);
        var read = Assert.Single(upload.Tables);
        Assert.Equal((Table.Name, string.Join(',', Table.Header)), (read.Name, string.Join(',', read.Header)));
        Assert.Equal(Table.Rows.Select(row => string.Join('|', row)), read.Rows.Select(row => string.Join('|', row)));
    }

    [Fact]
    public void A_CSV_file_tames_what_a_spreadsheet_would_run_and_is_read_back()
    {
        var csv = TableFiles.Csv(Table);
        var read = Assert.IsType<CsvResult.Read>(CsvTables.Read("targets", new MemoryStream(csv), new UploadBudget())).Table;

        Assert.StartsWith("\uFEFF", Encoding.UTF8.GetString(csv), StringComparison.Ordinal);
        Assert.Equal("'=1+1", read.Rows[2][1]);
        Assert.Equal(Table.Rows[1], read.Rows[1]);
    }

    [Fact]
    public void The_same_tables_make_the_same_zip() => Assert.Equal(TableFiles.Zip([Table]), TableFiles.Zip([Table]));
}
