using SkiaSharp;
using SkiaSharp.HarfBuzz;

namespace Pbms.Publishing.Pictures;

/// <summary>A white sheet to draw on. Text is shaped by HarfBuzz: drawn letter by letter, Thai marks would fall beside their consonants.</summary>
internal sealed class Sheet : IDisposable
{
    private readonly SKSurface surface;
    private readonly Face regular = new("Sarabun-Regular");
    private readonly Face bold = new("Sarabun-Bold");
    private readonly int width;
    private readonly int height;

    public Sheet(int width, int height)
    {
        (this.width, this.height) = (width, height);
        surface = SKSurface.Create(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Premul));
        Canvas.Clear(SKColors.White);
    }

    public SKCanvas Canvas => surface.Canvas;

    /// <param name="y">Of the baseline.</param>
    public void Text(string text, float x, float y, Pen pen, SKTextAlign align = SKTextAlign.Left)
    {
        using var paint = new SKPaint { Color = pen.Ink, IsAntialias = true };
        using var font = FaceOf(pen).At(pen.Size);
        Canvas.DrawShapedText(FaceOf(pen).Shaper, text, x, y, align, font, paint);
    }

    /// <summary>One line below the other.</summary>
    /// <returns>The baseline after the last.</returns>
    public float Lines(IEnumerable<string> lines, float x, float y, float step, Pen pen)
    {
        foreach (var line in lines)
        {
            Text(line, x, y, pen);
            y += step;
        }

        return y;
    }

    public float WidthOf(string text, Pen pen)
    {
        using var font = FaceOf(pen).At(pen.Size);
        return FaceOf(pen).Shaper.Shape(text, font).Width;
    }

    public Picture Finish()
    {
        using var image = surface.Snapshot();
        using var png = image.Encode(SKEncodedImageFormat.Png, quality: 100);
        return new Picture(png.ToArray(), width, height);
    }

    public void Dispose()
    {
        regular.Dispose();
        bold.Dispose();
        surface.Dispose();
    }

    private Face FaceOf(Pen pen) => pen.IsBold ? bold : regular;
}
