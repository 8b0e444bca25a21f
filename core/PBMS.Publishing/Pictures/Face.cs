using System.Reflection;
using SkiaSharp;
using SkiaSharp.HarfBuzz;

namespace Pbms.Publishing.Pictures;

/// <summary>One of the two embedded faces of Sarabun, with its shaper.</summary>
internal sealed class Face : IDisposable
{
    private readonly SKTypeface typeface;

    public Face(string name)
    {
        using var font = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Fonts/{name}.ttf")!;
        typeface = SKTypeface.FromStream(font);
        Shaper = new SKShaper(typeface);
    }

    public SKShaper Shaper { get; }

    // Hinting moves letters by the machine's own font settings; the same picture must come out everywhere.
    public SKFont At(float size) => new(typeface, size) { Hinting = SKFontHinting.None, Subpixel = true };

    public void Dispose()
    {
        Shaper.Dispose();
        typeface.Dispose();
    }
}
