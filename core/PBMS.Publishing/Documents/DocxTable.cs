using System.Collections.Immutable;
using DocumentFormat.OpenXml.Wordprocessing;
using Pbms.Publishing.Layout;
using Table = DocumentFormat.OpenXml.Wordprocessing.Table;

namespace Pbms.Publishing.Documents;

/// <summary>Tables: header repeated on every page, no row broken over two.</summary>
internal static class DocxTable
{
    private const string HeaderGround = "DCE6F2";
    private const string StrongGround = "F2F5FA";
    private const int NameColumns = 2;

    public static Table Of(Layout.Table table, int textWidth)
    {
        var total = table.Widths.Sum();
        ImmutableArray<int> widths = [.. table.Widths.Select(width => textWidth * width / total)];
        var made = Frame(widths, BorderValues.Single, table.Caption);
        made.Append(table.Header.Select(row => Row(row, widths, isHeader: true)));
        made.Append(table.Rows.Select(row => Row(row, widths, isHeader: false)));
        return made;
    }

    /// <summary>Numbered names in two columns, without lines.</summary>
    public static Table Of(ImmutableArray<string> names)
    {
        var width = DocxPage.TextWidth(isWide: false) / NameColumns;
        ImmutableArray<int> widths = [.. Enumerable.Repeat(width, NameColumns)];
        var made = Frame(widths, BorderValues.None, null);
        foreach (var pair in names.Select((name, at) => new Cell($"({at + 1}) {name}")).Chunk(NameColumns))
        {
            made.Append(Row(new Row([.. pair, .. Enumerable.Repeat(new Cell(""), NameColumns - pair.Length)]), widths, isHeader: false));
        }

        return made;
    }

    private static Table Frame(ImmutableArray<int> widths, BorderValues border, string? caption)
    {
        var properties = new TableProperties(
            new TableWidth { Width = $"{widths.Sum()}", Type = TableWidthUnitValues.Dxa },
            Borders(border),
            new TableLayout { Type = TableLayoutValues.Fixed },
            new TableCellMarginDefault(new TableCellLeftMargin { Width = 70, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = 70, Type = TableWidthValues.Dxa }));
        if (caption is not null) properties.Append(new TableCaption { Val = caption }, new TableDescription { Val = caption });
        return new Table(properties, new TableGrid(widths.Select(width => new GridColumn { Width = $"{width}" })));
    }

    private static TableBorders Borders(BorderValues value) => new(
        Border<TopBorder>(value), Border<LeftBorder>(value), Border<BottomBorder>(value), Border<RightBorder>(value),
        Border<InsideHorizontalBorder>(value), Border<InsideVerticalBorder>(value));

    private static T Border<T>(BorderValues value)
        where T : BorderType, new() => new() { Val = value, Size = 4, Color = "7F7F7F" };

    private static TableRow Row(Row row, ImmutableArray<int> widths, bool isHeader)
    {
        var made = new TableRow(new TableRowProperties(new CantSplit()));
        if (isHeader) made.TableRowProperties!.Append(new TableHeader());
        var ground = isHeader ? HeaderGround : row.IsStrong ? StrongGround : null;
        var at = 0;
        foreach (var cell in row.Cells)
        {
            made.Append(DocxCell.Of(cell, widths[at..(at + cell.Span)].Sum(), ground, row.IsStrong));
            at += cell.Span;
        }

        return made;
    }
}
