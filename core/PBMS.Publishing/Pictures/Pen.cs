using SkiaSharp;

namespace Pbms.Publishing.Pictures;

/// <param name="Size">Of the letters, in pixels.</param>
internal sealed record Pen(float Size, SKColor Ink, bool IsBold = false)
{
    public static readonly SKColor Black = new(0x1A, 0x1A, 0x1A);
    public static readonly SKColor Grey = new(0x59, 0x59, 0x59);
}
