using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Pbms.Tests.Publishing;

/// <summary>What a reader finds in a document: paragraphs, tables, pictures, and what Word would complain about.</summary>
internal sealed class DocxReader : IDisposable
{
    private readonly WordprocessingDocument package;

    public DocxReader(byte[] docx) => package = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);

    public Body Body => package.MainDocumentPart!.Document!.Body!;

    public MainDocumentPart Main => package.MainDocumentPart!;

    public IEnumerable<string> Paragraphs => Body.Elements<Paragraph>().Select(paragraph => paragraph.InnerText).Where(text => text.Length > 0);

    public IEnumerable<string> Faults => new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365)
        .Validate(package).Select(fault => $"{fault.Path?.XPath}: {fault.Description}");

    /// <summary>The table under a caption, a list of cells for each row; line breaks in a cell are "\n".</summary>
    public IReadOnlyList<IReadOnlyList<string>> Table(string caption) =>
        [.. TableOf(caption).Elements<TableRow>().Select(row => (IReadOnlyList<string>)[.. row.Elements<TableCell>().Select(Text)])];

    public Table TableOf(string caption) => Body.Elements<Table>()
        .Single(table => table.GetFirstChild<TableProperties>()!.GetFirstChild<TableCaption>()?.Val?.Value?.StartsWith(caption, StringComparison.Ordinal) is true);

    public void Dispose() => package.Dispose();

    private static string Text(TableCell cell) => string.Join('\n', cell.Elements<Paragraph>().Select(paragraph => paragraph.InnerText));
}
