using System.Collections.Immutable;
using Pbms.Publishing.Report;
using Pbms.Publishing.Sentences;
using SkiaSharp;

namespace Pbms.Publishing.Pictures;

/// <summary>The round on one upright page, 1080 × 1350, for forwarding in LINE groups.</summary>
public static class SummaryPicture
{
    private const int Width = 1080;
    private const int Height = 1350;
    private const float Margin = 48;
    private const float PanelHeight = 236;
    private const float PanelGap = 20;

    private static readonly Pen TitlePen = new(40, Pen.Black, IsBold: true);
    private static readonly Pen RoundPen = new(30, Pen.Grey);
    private static readonly Pen ListHead = new(32, Pen.Black, IsBold: true);
    private static readonly Pen ListPen = new(28, Pen.Black);
    private static readonly Pen NotePen = new(23, Pen.Grey);

    public static Picture Draw(RoundReport report, SentenceBook sentences)
    {
        var speaker = new Speaker(report, sentences);
        using var sheet = new Sheet(Width, Height);
        var y = sheet.Lines(Wrapped(sheet, speaker.Say(Wording.Title), TitlePen), Margin, 84, 52, TitlePen);
        string[] round = [speaker.Say(Wording.TitleOfYear), speaker.Say(Wording.TitleOfRound)];
        y = sheet.Lines(round.SelectMany(line => Wrapped(sheet, line, RoundPen)), Margin, y - 4, 42, RoundPen);
        foreach (var part in SummaryPart.Of(report))
        {
            Panel(sheet, report, part, y - 14);
            y += PanelHeight + PanelGap;
        }

        OffTarget(sheet, report, y + 24);
        Foot(sheet, report, speaker);
        return sheet.Finish();
    }

    private static void Panel(Sheet sheet, RoundReport report, SummaryPart part, float top)
    {
        var area = new SKRect(Margin, top, Width - Margin, top + PanelHeight);
        using var ground = new SKPaint { Color = new SKColor(0xF2, 0xF5, 0xFA), IsAntialias = true };
        sheet.Canvas.DrawRoundRect(area, 18, 18, ground);
        sheet.Text(part.Name, area.Left + 28, top + 52, new Pen(32, Pen.Black, IsBold: true));
        sheet.Text(part.Annual, area.Right - 28, top + 52, new Pen(26, Pen.Grey), SKTextAlign.Right);
        if (part.Score is { Round: { } percent, Light: { } light })
        {
            var ink = LightPaint.Ink(light);
            var big = new Pen(84, ink, IsBold: true);
            sheet.Text(percent.Starred, area.Left + 28, top + 142, big);
            var x = area.Left + 28 + sheet.WidthOf(percent.Starred, big) + 58;
            LightPaint.Sign(sheet.Canvas, x, top + 114, 50, light);
            sheet.Text(report.WordOf(light), x + 40, top + 128, new Pen(40, ink, IsBold: true));
            LightPaint.Bar(sheet.Canvas, new SKRect(area.Left + 28, top + 162, area.Left + 28 + ((area.Width - 56) * part.Share), top + 182), light);
        }
        else
        {
            sheet.Text("ยังไม่ถึงกำหนดรายงานผล", area.Left + 28, top + 130, new Pen(44, Pen.Grey, IsBold: true));
        }

        sheet.Text(part.Counts, area.Left + 28, top + 218, new Pen(26, Pen.Black));
    }

    /// <summary>As many as there is room for; how many more there are is said.</summary>
    private static void OffTarget(Sheet sheet, RoundReport report, float y)
    {
        const float Step = 40;
        ImmutableArray<UnitRow> off = [.. report.Central.Units.Where(unit => unit.Score.Light is not (null or Core.Scoring.TrafficLight.Green)).OrderBy(unit => SummaryPart.ShareOf(unit.Score))];
        if (off.IsEmpty) return;
        sheet.Text($"หน่วยงานส่วนกลางที่ไม่เป็นไปตามเป้าหมาย {off.Length} หน่วยงาน", Margin, y, ListHead);
        var room = (int)((Height - 100 - y) / Step);
        var shown = off.Length <= room ? off.Length : room - 1;
        foreach (var unit in off.Take(shown))
        {
            y += Step;
            LightPaint.Sign(sheet.Canvas, Margin + 14, y - 9, 26, unit.Score.Light!.Value);
            sheet.Text(unit.Score.Round!.Starred, Margin + 150, y, ListPen with { IsBold = true }, SKTextAlign.Right);
            sheet.Text(FirstLine(sheet, unit.Name), Margin + 170, y, ListPen);
        }

        if (off.Length > shown) sheet.Text($"และอีก {off.Length - shown} หน่วยงาน", Margin + 170, y + Step, ListPen);
    }

    private static void Foot(Sheet sheet, RoundReport report, Speaker speaker)
    {
        sheet.Text(speaker.Say(Wording.Footer), Margin, Height - 66, NotePen with { Size = 26 });
        if (report.RestsOnAssumed) sheet.Text(speaker.Say(Wording.AssumedNote), Margin, Height - 28, NotePen);
    }

    private static string FirstLine(Sheet sheet, string name)
    {
        var lines = ThaiWrap.Lines(name, Width - (2 * Margin) - 200, text => sheet.WidthOf(text, ListPen));
        return lines.Count > 1 ? $"{lines[0]}…" : lines[0];
    }

    private static IReadOnlyList<string> Wrapped(Sheet sheet, string text, Pen pen) =>
        ThaiWrap.Lines(text, Width - (2 * Margin), part => sheet.WidthOf(part, pen));
}
