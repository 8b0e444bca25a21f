using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using Pbms.Core.Import;
using Pbms.Publishing.Tables;
using Pbms.Publishing.Workbooks;
using Xunit;

namespace Pbms.Tests.Import;

/// <summary>A file of few bytes that claims cells without end is refused before memory is taken for them.</summary>
public sealed class UploadBudgetTests
{
    [Fact]
    public void A_small_zip_of_very_many_rows_is_refused() =>
        Assert.Equal("file.too_large", FaultOf("year.zip", Zip(string.Concat(Enumerable.Repeat("a\n", UploadBudget.Rows + 2)))));

    [Fact]
    public void A_row_of_very_many_cells_is_refused() =>
        Assert.Equal("file.too_large", FaultOf("targets.csv", Encoding.UTF8.GetBytes(new string(',', UploadBudget.Columns))));

    [Fact]
    public void The_files_of_one_upload_share_what_it_may_hold()
    {
        var half = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("a\n", (UploadBudget.Rows / 2) + 1)));
        var budget = new UploadBudget();

        Assert.Empty(Read("targets.csv", half, budget).Faults);
        Assert.Equal("file.too_large", Assert.Single(Read("results.csv", half, budget).Faults).Code);
        Assert.Empty(Read("results.csv", half, new UploadBudget()).Faults);
    }

    [Theory]
    [InlineData("""<dimension ref="A1:XFD200000"/><sheetData><row r="200000"><c r="A200000"><v>1</v></c></row></sheetData>""")]
    [InlineData("""<dimension ref="A1:BM2"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>""")]
    [InlineData("""<sheetData><row r="1"><c r="BM1"><v>1</v></c></row></sheetData>""")]
    [InlineData("""<sheetData><row r="200001"><c r="A200001"><v>1</v></c></row></sheetData>""")]
    [InlineData("""<sheetData><row r="100000"><c r="BL100000"><v>1</v></c></row></sheetData>""")]
    [InlineData("""<sheetData><row r="1"><c r="A200001"><v>1</v></c></row></sheetData>""")]
    public void A_sheet_that_says_it_reaches_far_is_refused(string inside) => Assert.Equal("file.too_large", FaultOf("year.xlsx", Workbook(inside)));

    [Theory]
    [InlineData("""<sheetData><row r="1"><c r="1A"><v>1</v></c></row></sheetData>""")]
    [InlineData("""<sheetData><row r="-1"><c r="A1"><v>1</v></c></row></sheetData>""")]
    [InlineData("""<sheetData><row r="1"><c r="A99999999999999999999"><v>1</v></c></row></sheetData>""")]
    public void A_sheet_whose_places_are_none_is_refused(string inside) => Assert.Equal("file.malformed", FaultOf("year.xlsx", Workbook(inside)));

    [Fact]
    public void A_sheet_that_leaves_places_unsaid_is_read()
    {
        var read = Read("year.xlsx", Workbook("""<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>"""), new UploadBudget());

        Assert.Equal(["1", "2"], Assert.Single(read.Tables).Header);
    }

    [Theory]
    [InlineData(long.MaxValue, long.MaxValue)]
    [InlineData(long.MinValue, long.MinValue)]
    [InlineData(-1, 1)]
    public void A_zip_whose_entries_say_they_are_endless_is_refused(long one, long other) =>
        Assert.Equal("file.too_large", FaultOf("year.zip", Declaring(one, other)));

    [Fact]
    public void An_entry_of_less_than_nothing_makes_no_room_for_others() =>
        Assert.Equal("file.too_large", FaultOf("year.zip", Declaring(-UploadLimits.UnpackedBytes, UploadLimits.UnpackedBytes, UploadLimits.UnpackedBytes)));

    private static string FaultOf(string name, byte[] file) => Assert.Single(Read(name, file, new UploadBudget()).Faults).Code;

    private static UploadResult Read(string name, byte[] file, UploadBudget budget)
    {
        using var content = new MemoryStream(file);
        return UploadReader.Read(name, content, budget);
    }

    private static byte[] Zip(string csv)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true)) Write(zip.CreateEntry("targets.csv"), csv);
        return file.ToArray();
    }

    /// <summary>A sound workbook, with this in the place of its only sheet.</summary>
    private static byte[] Workbook(string inside)
    {
        ImmutableArray<string> header = ["code"];
        using var file = new MemoryStream();
        file.Write(TableFiles.Workbook([new ImportTable("projects", header, [])]));
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            var sheet = zip.Entries.Single(entry => entry.FullName.EndsWith("sheet1.xml", StringComparison.Ordinal));
            var name = sheet.FullName;
            sheet.Delete();
            Write(zip.CreateEntry(name), $"""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{inside}</worksheet>""");
        }

        return file.ToArray();
    }

    private static void Write(ZipArchiveEntry entry, string text)
    {
        using var content = entry.Open();
        content.Write(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>The directory of a zip (APPNOTE 4.3.12 with the zip64 field of 4.5.3) and nothing that it names.</summary>
    private static byte[] Declaring(params long[] lengths)
    {
        using var file = new MemoryStream();
        using var zip = new BinaryWriter(file);
        foreach (var length in lengths)
        {
            zip.Write(0x02014b50);
            foreach (var field in (ushort[])[45, 45, 0, 0, 0, 0, 0, 0, 0, 0, ushort.MaxValue, ushort.MaxValue, 5, 12, 0, 0, 0, 0, 0, 0, 0]) zip.Write(field);
            zip.Write("a.csv"u8);
            zip.Write((ushort)1);
            zip.Write((ushort)8);
            zip.Write(length);
        }

        var size = (int)file.Length;
        zip.Write(0x06054b50);
        foreach (var field in (ushort[])[0, 0, (ushort)lengths.Length, (ushort)lengths.Length]) zip.Write(field);
        zip.Write(size);
        zip.Write(0);
        zip.Write((ushort)0);
        return file.ToArray();
    }
}
