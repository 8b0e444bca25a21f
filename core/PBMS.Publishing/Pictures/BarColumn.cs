using SkiaSharp;

namespace Pbms.Publishing.Pictures;

/// <summary>Bars one below the other: name, bar on a scale of 0–100, and what it comes to in words.</summary>
internal sealed class BarColumn
{
    private const float LineStep = 34;
    private const float RowPadding = 14;
    private const float NameShare = 0.42f;
    private const float ResultWidth = 270;
    private const float Gap = 16;
    private const float BarHeight = 26;
    private const float SignSize = 26;

    private static readonly Pen NamePen = new(26, Pen.Black);
    private static readonly Pen ScalePen = new(20, Pen.Grey);

    private readonly float left;
    private readonly float nameWidth;
    private readonly float width;
    private readonly List<(Bar Bar, IReadOnlyList<string> Name)> rows;

    public BarColumn(Sheet ruler, IEnumerable<Bar> bars, float left, float width)
    {
        (this.left, this.width) = (left, width);
        // Two columns leave no room for long names, and the provinces have short ones.
        nameWidth = width < 1000 ? width * 0.28f : width * NameShare;
        rows = [.. bars.Select(bar => (bar, ThaiWrap.Lines(bar.Name, nameWidth, text => ruler.WidthOf(text, NamePen))))];
    }

    public float Height => rows.Sum(row => HeightOf(row.Name));

    private float BarLeft => left + nameWidth + Gap;

    private float BarWidth => width - nameWidth - ResultWidth - (2 * Gap);

    public void Draw(Sheet sheet, float top)
    {
        Scale(sheet, top);
        var y = top;
        foreach (var (bar, name) in rows)
        {
            var height = HeightOf(name);
            sheet.Lines(name, left, y + (height / 2) - ((name.Count - 1) * LineStep / 2) + (NamePen.Size * 0.35f), LineStep, NamePen);
            Result(sheet, bar, y + (height / 2));
            y += height;
        }
    }

    private static float HeightOf(IReadOnlyList<string> name) => (Math.Max(1, name.Count) * LineStep) + RowPadding;

    private void Scale(Sheet sheet, float top)
    {
        using var line = new SKPaint { Color = new SKColor(0xD9, 0xD9, 0xD9), StrokeWidth = 2 };
        foreach (var percent in new[] { 0, 50, 100 })
        {
            var x = BarLeft + (BarWidth * percent / 100);
            sheet.Canvas.DrawLine(x, top, x, top + Height, line);
            sheet.Text($"{percent}", x, top - 10, ScalePen, SKTextAlign.Center);
        }
    }

    private void Result(Sheet sheet, Bar bar, float middle)
    {
        var (x, baseline) = (BarLeft + BarWidth + Gap, middle + (NamePen.Size * 0.35f));
        if (bar is not { Percent: { } percent, Light: { } light })
        {
            sheet.Text(bar.Text, x, baseline, NamePen with { Ink = Pen.Grey, Size = 23 });
            return;
        }

        var end = BarLeft + Math.Max(2, BarWidth * Math.Clamp(percent, 0, 100) / 100);
        LightPaint.Bar(sheet.Canvas, new SKRect(BarLeft, middle - (BarHeight / 2), end, middle + (BarHeight / 2)), light);
        LightPaint.Sign(sheet.Canvas, x + (SignSize / 2), middle, SignSize, light);
        sheet.Text($"{bar.Text} {bar.Word}", x + SignSize + 12, baseline, NamePen with { IsBold = true, Ink = LightPaint.Ink(light) });
    }
}
