using System.Diagnostics;
using Pbms.Bot.Menus;
using SkiaSharp;

namespace Pbms.Bot.Channels.Line.Menus;

/// <summary>Draws the signs of menu items in one weight of line.</summary>
internal static class LineMenuSigns
{
    private const float Half = 120;
    private const float Stroke = 26;

    public static void Draw(SKCanvas canvas, ChatMenuSign sign, SKPoint at, SKColor color, SKTypeface face)
    {
        using var pen = new SKPaint
        {
            Color = color,
            IsAntialias = true,
            Style = SKPaintStyle.Stroke,
            StrokeWidth = Stroke,
            StrokeCap = SKStrokeCap.Round,
            StrokeJoin = SKStrokeJoin.Round,
        };
        canvas.Save();
        canvas.Translate(at);
        switch (sign)
        {
            case ChatMenuSign.Pencil:
                DrawPencil(canvas, pen);
                break;
            case ChatMenuSign.Bars:
                DrawBars(canvas, pen);
                break;
            case ChatMenuSign.Grid:
                DrawGrid(canvas, pen);
                break;
            case ChatMenuSign.QuestionMark:
                DrawQuestionMark(canvas, pen, face);
                break;
            default:
                throw new UnreachableException($"menu sign {sign}");
        }

        canvas.Restore();
    }

    private static void DrawPencil(SKCanvas canvas, SKPaint pen)
    {
        using var sheet = new SKPath();
        sheet.MoveTo(20, -Half);
        sheet.LineTo(-Half, -Half);
        sheet.LineTo(-Half, Half);
        sheet.LineTo(Half, Half);
        sheet.LineTo(Half, -20);
        canvas.DrawPath(sheet, pen);
        using var pencil = new SKPath();
        pencil.MoveTo(-45, 45);
        pencil.LineTo(-30, -30);
        pencil.LineTo(95, -155);
        pencil.LineTo(155, -95);
        pencil.LineTo(30, 30);
        pencil.Close();
        canvas.DrawPath(pencil, pen);
    }

    private static void DrawBars(SKCanvas canvas, SKPaint pen)
    {
        canvas.DrawLine(-Half - 20, Half, Half + 20, Half, pen);
        foreach (var (x, top) in (ReadOnlySpan<(float, float)>)[(-80, 10), (0, -110), (80, -50)]) canvas.DrawRect(x - 22, top, 44, Half - top, pen);
    }

    private static void DrawGrid(SKCanvas canvas, SKPaint pen)
    {
        foreach (var x in (ReadOnlySpan<float>)[-Half, 25])
        {
            foreach (var y in (ReadOnlySpan<float>)[-Half, 25]) canvas.DrawRoundRect(x, y, 95, 95, 16, 16, pen);
        }
    }

    private static void DrawQuestionMark(SKCanvas canvas, SKPaint pen, SKTypeface face)
    {
        canvas.DrawCircle(0, 0, Half + 10, pen);
        using var font = new SKFont(face, 190) { Edging = SKFontEdging.Antialias };
        using var fill = new SKPaint { Color = pen.Color, IsAntialias = true };
        canvas.DrawText("?", 0, 66, SKTextAlign.Center, font, fill);
    }
}
