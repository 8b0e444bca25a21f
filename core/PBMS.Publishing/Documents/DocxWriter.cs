using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Pbms.Publishing.Layout;
using Pbms.Publishing.Report;
using Pbms.Publishing.Sentences;

namespace Pbms.Publishing.Documents;

/// <summary>The report as a Word document: Thai government typography, accessible, and the same bytes for the same report.</summary>
public static class DocxWriter
{
    public static byte[] Write(RoundReport report, SentenceBook sentences)
    {
        var speaker = new Speaker(report, sentences);
        using var file = new MemoryStream();
        using (var package = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>("styles").Styles = DocxStyles.Make();
            main.AddNewPart<FontTablePart>("fonts").Fonts = DocxFonts.Make();
            main.AddNewPart<DocumentSettingsPart>("settings").Settings = DocxSettings.Make();
            main.AddNewPart<FooterPart>(DocxFooter.Id).Footer = DocxFooter.Make(speaker.Say(Wording.Footer));
            DocxProperties.Add(package, speaker.Say(Wording.Title), report);
            main.Document = new Document(Body(ReportLayout.Of(report, sentences), new DocxPictures(main)));
        }

        return SteadyZip.Rewrite(file);
    }

    private static Body Body(ImmutableArray<Block> blocks, DocxPictures pictures)
    {
        var body = new Body();
        foreach (var block in blocks)
        {
            if (block is Block.Wide wide)
            {
                body.Append(DocxPage.End(isWide: false));
                body.Append(wide.Blocks.SelectMany(inner => Elements(inner, pictures, isWide: true)));
                body.Append(DocxPage.End(isWide: true));
            }
            else
            {
                body.Append(Elements(block, pictures, isWide: false));
            }
        }

        body.Append(DocxPage.Section(isWide: false));
        return body;
    }

    private static IEnumerable<OpenXmlElement> Elements(Block block, DocxPictures pictures, bool isWide) => block switch
    {
        Block.Title title => [DocxText.Paragraph(title.Text, "Title")],
        Block.Heading heading => [DocxText.Paragraph(heading.Text, $"Heading{heading.Level}")],
        Block.Paragraph paragraph => [DocxText.Paragraph(paragraph.Text, DocxStyles.Body)],
        Block.Item item => [DocxText.Paragraph(item.Text, DocxStyles.Item)],
        Block.Note note => [DocxText.Paragraph(note.Text, DocxStyles.Note)],
        Block.Names names => [DocxTable.Of(names.Texts), DocxText.Gap()],
        Block.Grid { HasCaption: true } grid => [DocxText.Paragraph(grid.Table.Caption, DocxStyles.Caption), DocxTable.Of(grid.Table, DocxPage.TextWidth(isWide)), DocxText.Gap()],
        Block.Grid grid => [DocxTable.Of(grid.Table, DocxPage.TextWidth(isWide)), DocxText.Gap()],
        Block.Chart chart => [DocxText.Paragraph(chart.Bars.Title, DocxStyles.Caption), pictures.Add(chart.Bars)],
        var other => throw new InvalidOperationException($"block {other.GetType().Name}"),
    };
}
