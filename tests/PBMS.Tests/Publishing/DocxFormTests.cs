using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Wordprocessing;
using Xunit;

namespace Pbms.Tests.Publishing;

/// <summary>The document opens clean in Word, is typeset as Thai government papers are, and is read by those who do not see it.</summary>
public sealed class DocxFormTests : IDisposable
{
    private const string FontName = "TH Sarabun New";

    private readonly DocxReader docx = new(PublishedYear.PrintedDocx);

    public void Dispose() => docx.Dispose();

    [Fact]
    public void Word_has_nothing_to_complain_about() => Assert.Empty(docx.Faults);

    [Fact]
    public void Thai_letters_have_their_font_size_and_language()
    {
        var run = docx.Main.StyleDefinitionsPart!.Styles!.DocDefaults!.RunPropertiesDefault!.RunPropertiesBaseStyle!;

        Assert.Equal((FontName, FontName), (run.RunFonts!.ComplexScript!.Value, run.RunFonts.Ascii!.Value));
        Assert.Equal(("32", "32"), (run.FontSize!.Val!.Value, run.FontSizeComplexScript!.Val!.Value));
        Assert.Equal("th-TH", run.Languages!.Bidi!.Value);
        Assert.Contains("Sarabun", docx.Main.FontTablePart!.Fonts!.Elements<Font>().Single().AltName!.Val!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Bold_is_bold_in_Thai_too() =>
        Assert.All(docx.Body.Descendants<Bold>(), bold => Assert.NotNull(bold.Parent!.GetFirstChild<BoldComplexScript>()));

    [Fact]
    public void Headers_are_repeated_and_no_row_is_broken_over_two_pages()
    {
        Assert.All(docx.Body.Descendants<TableRow>(), row => Assert.NotNull(row.TableRowProperties!.GetFirstChild<CantSplit>()));
        foreach (var caption in new[] { "ตารางที่ 1", "ตารางที่ 2", "ตารางที่ 3" })
        {
            var rows = docx.TableOf(caption).Elements<TableRow>().ToList();
            Assert.Equal([true, true, false], rows.Take(3).Select(row => row.TableRowProperties!.GetFirstChild<TableHeader>() is not null));
        }
    }

    [Fact]
    public void Every_picture_says_what_it_shows()
    {
        var texts = docx.Body.Descendants<DocProperties>().Select(picture => picture.Description!.Value!).ToList();

        Assert.Equal(4, texts.Count);
        Assert.Contains("ภาพรวม ร้อยละ 92.23* ต้องเร่งรัด", texts[1], StringComparison.Ordinal);
        Assert.Contains("เชียงใหม่ ร้อยละ 100* ผ่าน", texts[3], StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_outline_the_report()
    {
        var headings = docx.Body.Elements<Paragraph>().Where(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value?.StartsWith("Heading", StringComparison.Ordinal) is true);

        Assert.Equal(
            ["1.", "2.", "2.1", "2.2", "2.3", "3.", "3.1", "3.2"],
            headings.Select(heading => heading.InnerText.Split(' ')[0]));
    }

    [Fact]
    public void Every_page_says_the_day_of_the_data_and_its_number()
    {
        var footer = docx.Main.FooterParts.Single().Footer!;

        Assert.StartsWith("ข้อมูล ณ วันที่ 9 ธันวาคม 2567", footer.InnerText, StringComparison.Ordinal);
        Assert.Equal(["PAGE", "NUMPAGES"], footer.Descendants<SimpleField>().Select(field => field.Instruction!.Value));
        Assert.All(docx.Body.Descendants<SectionProperties>(), section => Assert.NotNull(section.GetFirstChild<FooterReference>()));
    }

    [Fact]
    public void Only_the_table_with_long_remarks_lies_across() => Assert.Equal(
        [PageOrientationValues.Portrait, PageOrientationValues.Landscape, PageOrientationValues.Portrait],
        docx.Body.Descendants<PageSize>().Select(page => page.Orient!.Value));

    [Fact]
    public void A_star_is_never_without_its_note()
    {
        var starred = docx.Body.Elements<OpenXmlElement>().ToList();
        var tables = starred.Select((element, at) => (element, at)).Where(entry => entry.element is Table && entry.element.InnerText.Contains('*', StringComparison.Ordinal)).ToList();

        Assert.Equal(3, tables.Count);
        Assert.All(tables, table => Assert.Contains(
            starred.Skip(table.at).Take(6), element => element is Paragraph && element.InnerText.StartsWith("* ข้อมูลสมมติ", StringComparison.Ordinal)));
    }
}
