using System.Text;
using Pbms.Core.Import;
using Pbms.Publishing.Tables;
using Xunit;

namespace Pbms.Tests.Import;

/// <summary>CSV files as people save them.</summary>
public sealed class CsvTablesTests
{
    // "id,name" and กานดา as Thai Excel saves them: one byte a letter.
    private static readonly byte[] Windows874 = [.. "id,name\nrep-4.1,"u8, 0xA1, 0xD2, 0xB9, 0xB4, 0xD2];

    [Fact]
    public void A_file_in_Windows_874_is_refused_not_read_as_garbage() =>
        Assert.Equal(new ImportFault("people", 0, "", "encoding.not_utf8", ""), FaultOf(Windows874));

    [Fact]
    public void A_file_in_UTF_16_is_refused() =>
        Assert.Equal("encoding.not_utf8", FaultOf([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("id,name")]).Code);

    [Theory]
    [InlineData("id,name\na,b\nrep-4.1,\"กานดา\n", 3)]
    [InlineData("id,\"name\n", 1)]
    public void A_quote_that_does_not_close_is_refused_where_it_opens(string text, int row) =>
        Assert.Equal(new ImportFault("people", row, "", "csv.malformed", ""), FaultOf(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void UTF_8_is_read_with_a_byte_order_mark_and_without(bool hasMark)
    {
        byte[] file = [.. hasMark ? Encoding.UTF8.Preamble : [], .. "id,name\nrep-4.1,กานดา"u8];

        var table = Assert.IsType<CsvResult.Read>(Read(file)).Table;

        Assert.Equal(["id", "name"], table.Header);
        Assert.Equal(["rep-4.1", "กานดา"], Assert.Single(table.Rows));
    }

    private static ImportFault FaultOf(byte[] file) => Assert.IsType<CsvResult.Refused>(Read(file)).Fault;

    private static CsvResult Read(byte[] file)
    {
        using var stream = new MemoryStream(file);
        return CsvTables.Read("people", stream, new UploadBudget());
    }
}
