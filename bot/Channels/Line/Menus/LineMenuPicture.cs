using Pbms.Bot.Menus;
using Pbms.Publishing.Tables;
using SkiaSharp;
using SkiaSharp.HarfBuzz;

namespace Pbms.Bot.Channels.Line.Menus;

/// <summary>Draws a menu: an item beside the other, the first one dark.</summary>
public static class LineMenuPicture
{
    /// <summary>LINE shows it as wide as the phone; two thirds of the height it may have leave room for the chat.</summary>
    public const int Width = 2500;

    public const int Height = 843;

    private const float LabelSize = 132;
    private const float HintSize = 70;

    /// <summary>Left free at either side of a cell.</summary>
    private const int Margin = 60;

    /// <returns>A PNG, far below LINE's megabyte.</returns>
    public static byte[] Draw(ChatMenu menu)
    {
        using var bitmap = new SKBitmap(Width, Height, SKColorType.Rgba8888, SKAlphaType.Opaque);
        using var canvas = new SKCanvas(bitmap);
        using var regular = Font("Sarabun-Regular");
        using var bold = Font("Sarabun-Bold");
        canvas.Clear(SKColors.White);
        for (var index = 0; index < menu.Items.Length; index++) DrawItem(canvas, menu.Items[index], CellOf(index, menu.Items.Length), index, bold, regular);
        using var png = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }

    public static SKRectI CellOf(int index, int count) => new(Width * index / count, 0, Width * (index + 1) / count, Height);

    private static void DrawItem(SKCanvas canvas, ChatMenuItem item, SKRectI cell, int index, SKTypeface bold, SKTypeface regular)
    {
        var isFirst = index == 0;
        using var ground = new SKPaint { Color = SKColor.Parse(isFirst ? LinePalette.TitleBar : "#FFFFFF") };
        canvas.DrawRect(cell, ground);
        // Beside the dark cell its edge is line enough.
        if (index > 1)
        {
            using var line = new SKPaint { Color = SKColor.Parse(LinePalette.Line), StrokeWidth = 4 };
            canvas.DrawLine(cell.Left, 80, cell.Left, Height - 80, line);
        }

        var ink = SKColor.Parse(isFirst ? LinePalette.OnTitleBar : LinePalette.TitleBar);
        LineMenuSigns.Draw(canvas, item.Sign, new SKPoint(cell.MidX, 262), ink, bold);
        DrawText(canvas, item.Label, bold, LabelSize, cell, 598, ink);
        DrawText(canvas, item.Hint, regular, HintSize, cell, 735, SKColor.Parse(isFirst ? LinePalette.OtherButton : LinePalette.Muted));
    }

    // Shaped: plain drawing puts Thai vowels and tone marks beside their letters.
    private static void DrawText(SKCanvas canvas, string text, SKTypeface face, float size, SKRectI cell, float baseline, SKColor color)
    {
        using var font = new SKFont(face, size) { Edging = SKFontEdging.Antialias, Subpixel = true };
        font.Size = Math.Min(size, size * (cell.Width - (2 * Margin)) / font.MeasureText(text));
        using var paint = new SKPaint { Color = color, IsAntialias = true };
        using var shaper = new SKShaper(face);
        canvas.DrawShapedText(shaper, text, cell.MidX, baseline, SKTextAlign.Center, font, paint);
    }

    private static SKTypeface Font(string name)
    {
        using var file = typeof(CsvTables).Assembly.GetManifestResourceStream($"Fonts/{name}.ttf")
            ?? throw new InvalidOperationException($"The font {name} is not in the program.");
        return SKTypeface.FromStream(file);
    }
}
