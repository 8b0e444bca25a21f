namespace Pbms.Publishing.Pictures;

/// <summary>Draws a bar chart, as high as its names need.</summary>
public static class BarPicture
{
    private const int Width = 1600;
    private const float Margin = 24;
    private const float Gutter = 40;
    private const float TitleStep = 50;
    private const float AxisHeight = 40;
    private const float FooterStep = 34;

    private static readonly Pen TitlePen = new(38, Pen.Black, IsBold: true);
    private static readonly Pen FooterPen = new(24, Pen.Grey);

    public static Picture Draw(BarChart chart)
    {
        using var ruler = new Sheet(1, 1);
        var inside = Width - (2 * Margin);
        var title = ThaiWrap.Lines(chart.Title, inside, text => ruler.WidthOf(text, TitlePen));
        var footer = ThaiWrap.Lines(chart.Footer, inside, text => ruler.WidthOf(text, FooterPen));
        var perColumn = Math.Max(1, (chart.Bars.Length + chart.Columns - 1) / chart.Columns);
        var columnWidth = (inside - (Gutter * (chart.Columns - 1))) / chart.Columns;
        var columns = chart.Bars.Chunk(perColumn).Select((bars, at) => new BarColumn(ruler, bars, Margin + (at * (columnWidth + Gutter)), columnWidth)).ToList();
        var top = Margin + (title.Count * TitleStep) + AxisHeight;
        var bottom = top + columns.Select(column => column.Height).DefaultIfEmpty(0).Max();
        using var sheet = new Sheet(Width, (int)(bottom + Margin + (footer.Count * FooterStep)));
        sheet.Lines(title, Margin, Margin + (TitleStep * 0.75f), TitleStep, TitlePen);
        foreach (var column in columns) column.Draw(sheet, top);
        sheet.Lines(footer, Margin, bottom + Margin + (FooterStep * 0.4f), FooterStep, FooterPen);
        return sheet.Finish();
    }
}
