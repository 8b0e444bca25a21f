using Pbms.Core.Scoring;
using SkiaSharp;

namespace Pbms.Publishing.Pictures;

/// <summary>The lights in pictures: colour, and without colour by pattern (plain, slanted, crossed) and by the shape of the sign.</summary>
internal static class LightPaint
{
    private const float HatchStep = 11;

    public static SKColor Ground(TrafficLight light) => light switch
    {
        TrafficLight.Green => new SKColor(0x3B, 0x9C, 0x62),
        TrafficLight.Yellow => new SKColor(0xF5, 0xD5, 0x6B),
        _ => new SKColor(0xE0, 0x70, 0x66),
    };

    public static SKColor Ink(TrafficLight light) => SKColor.Parse(Report.Lights.InkOf(light));

    public static void Bar(SKCanvas canvas, SKRect area, TrafficLight light)
    {
        using var ground = new SKPaint { Color = Ground(light), IsAntialias = true };
        using var line = new SKPaint { Color = Ink(light), IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = 2 };
        canvas.Save();
        canvas.ClipRect(area);
        canvas.DrawRect(area, ground);
        if (light is not TrafficLight.Green) Hatch(canvas, area, line, slant: 1);
        if (light is TrafficLight.Red) Hatch(canvas, area, line, slant: -1);
        canvas.Restore();
        canvas.DrawRect(area, line);
    }

    /// <summary>A disc with a tick, a triangle with a stroke, a square with a cross.</summary>
    public static void Sign(SKCanvas canvas, float x, float y, float size, TrafficLight light)
    {
        using var fill = new SKPaint { Color = Ink(light), IsAntialias = true };
        using var stroke = new SKPaint
        {
            Color = SKColors.White, IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = size / 8, StrokeCap = SKStrokeCap.Round, StrokeJoin = SKStrokeJoin.Round,
        };
        using var shape = Shape(x, y, size, light);
        using var mark = Mark(x, y, size, light);
        canvas.DrawPath(shape, fill);
        canvas.DrawPath(mark, stroke);
    }

    private static void Hatch(SKCanvas canvas, SKRect area, SKPaint line, int slant)
    {
        for (var x = area.Left - area.Height; x < area.Right + area.Height; x += HatchStep)
        {
            canvas.DrawLine(x, area.Bottom, x + (slant * area.Height), area.Top, line);
        }
    }

    private static SKPath Shape(float x, float y, float size, TrafficLight light)
    {
        var path = new SKPath();
        if (light is TrafficLight.Green) path.AddCircle(x, y, size / 2);
        else if (light is TrafficLight.Red) path.AddRect(Around(x, y, size * 0.45f));
        else path.AddPoly([new(x, y - (size * 0.55f)), new(x + (size * 0.6f), y + (size * 0.45f)), new(x - (size * 0.6f), y + (size * 0.45f))], true);
        return path;
    }

    private static SKPath Mark(float x, float y, float size, TrafficLight light)
    {
        var path = new SKPath();
        var part = size / 5;
        SKPoint[][] strokes = light switch
        {
            TrafficLight.Green => [[new(x - part, y), new(x - (part * 0.2f), y + (part * 0.8f)), new(x + (part * 1.1f), y - (part * 0.8f))]],
            TrafficLight.Yellow => [[new(x, y - (part * 0.9f)), new(x, y + (part * 0.5f))], [new(x, y + (part * 1.5f)), new(x, y + (part * 1.5f))]],
            _ => [[new(x - part, y - part), new(x + part, y + part)], [new(x - part, y + part), new(x + part, y - part)]],
        };
        foreach (var points in strokes) path.AddPoly(points, false);
        return path;
    }

    private static SKRect Around(float x, float y, float half) => new(x - half, y - half, x + half, y + half);
}
