using DocumentFormat.OpenXml.Wordprocessing;
using Pbms.Core.Scoring;
using Pbms.Publishing.Layout;
using Pbms.Publishing.Report;

namespace Pbms.Publishing.Documents;

/// <summary>One cell of a table.</summary>
internal static class DocxCell
{
    private const int IndentStep = 227;

    public static TableCell Of(Cell cell, int width, string? ground, bool isBold)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa });
        if (cell.Span > 1) properties.Append(new GridSpan { Val = cell.Span });
        if (cell.Merge is Merge.Begins) properties.Append(new VerticalMerge { Val = MergedCellValues.Restart });
        if (cell.Merge is Merge.Continues) properties.Append(new VerticalMerge());
        if (ground is not null) properties.Append(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = ground });
        var made = new TableCell(properties);
        made.Append(cell.Lines.Split('\n').Select((line, at) => Paragraph(line, cell, at == 0 ? cell.Light : null, isBold)));
        return made;
    }

    private static Paragraph Paragraph(string text, Cell cell, TrafficLight? light, bool isBold)
    {
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = DocxStyles.Cell });
        // The row of a project or division stays on the page of what is under it.
        if (isBold) properties.Append(new KeepNext());
        if (cell.Indent > 0) properties.Append(new Indentation { Left = $"{IndentStep * cell.Indent}" });
        properties.Append(new Justification { Val = Of(cell.Align) });
        var paragraph = new Paragraph(properties);
        if (light is { } sign) paragraph.Append(DocxText.Run("● ", new RunProperties(new Color { Val = Lights.InkOf(sign) })));
        if (text.Length > 0) paragraph.Append(DocxText.Run(text, isBold ? new RunProperties(new Bold(), new BoldComplexScript()) : null));
        return paragraph;
    }

    private static JustificationValues Of(Align align) => align switch
    {
        Align.Centre => JustificationValues.Center,
        Align.Right => JustificationValues.Right,
        _ => JustificationValues.Left,
    };
}
