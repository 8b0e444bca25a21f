using System.Globalization;
using Pbms.Core.Scoring;
using Pbms.Publishing.Pictures;
using Pbms.Publishing.Sentences;
using SkiaSharp;
using Xunit;

namespace Pbms.Tests.Publishing;

/// <summary>Pictures that are read in grey too, and Thai that is broken where it may be.</summary>
public sealed class PictureTests
{
    // Of the only bar of a chart without a title, a little off its middle: there the strokes of a crossed pattern lie apart.
    private const int BarLine = 24 + 40 + 24 + 5;

    [Fact]
    public void The_summary_is_one_upright_page()
    {
        var picture = SummaryPicture.Draw(PublishedYear.Printed, SentenceBook.Default);
        using var bitmap = SKBitmap.Decode(picture.Png);

        Assert.Equal((1080, 1350), (bitmap.Width, bitmap.Height));
    }

    [Fact]
    public void Lights_differ_without_colour_by_their_pattern()
    {
        var (green, yellow, red) = (Edges(TrafficLight.Green), Edges(TrafficLight.Yellow), Edges(TrafficLight.Red));

        Assert.InRange(green, 0, 10);
        Assert.True(yellow > 40, $"yellow {yellow}");
        Assert.True(red > yellow + 20, $"yellow {yellow}, red {red}");
    }

    [Fact]
    public void A_chart_grows_with_its_names_and_none_is_too_long()
    {
        var (one, long300) = (Draw("กองกลาง", TrafficLight.Green), Draw(string.Concat(Enumerable.Repeat("ก่ำ", 100)), TrafficLight.Green));

        Assert.Equal(one.Width, long300.Width);
        Assert.True(long300.Height > one.Height + 100);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(12)]
    [InlineData(30)]
    public void Lines_fit_lose_no_letter_and_never_part_a_letter_from_its_marks(int width)
    {
        foreach (var name in PublishedYear.Printed.ByProject.Projects.SelectMany(project => project.Lines.Select(line => line.Name).Append(project.Name)))
        {
            var lines = ThaiWrap.Lines(name, width, Columns);

            Assert.Equal(Solid(name), Solid(string.Concat(lines)));
            Assert.All(lines, line => Assert.False(line[0] is 'ะ' or 'า' or 'ำ' or 'ๆ' or 'ฯ' || char.GetUnicodeCategory(line[0]) is UnicodeCategory.NonSpacingMark, line));
            Assert.All(lines, line => Assert.False(line[^1] is 'เ' or 'แ' or 'โ' or 'ใ' or 'ไ', line));
            if (width > 12) Assert.All(lines, line => Assert.InRange(Columns(line), 1, width));
        }
    }

    [Theory]
    [InlineData("โครงการแก้ไขปัญหายาเสพติดในกลุ่มแรงงาน", 26, "โครงการแก้ไขปัญหายาเสพติดใน", "กลุ่มแรงงาน")]
    [InlineData("ยุทธศาสตร์ชาติ และการสร้าง", 18, "ยุทธศาสตร์ชาติ", "และการสร้าง")]
    public void Lines_break_between_words_where_they_can(string text, int width, params string[] lines) =>
        Assert.Equal(lines, ThaiWrap.Lines(text, width, Columns));

    private static int Edges(TrafficLight light)
    {
        using var bitmap = SKBitmap.Decode(Draw("ก", light).Png);
        var greys = Enumerable.Range(700, 550).Select(x => Grey(bitmap.GetPixel(x, BarLine))).ToList();
        return greys.Zip(greys.Skip(1)).Count(pair => Math.Abs(pair.First - pair.Second) > 12);
    }

    private static int Grey(SKColor colour) => ((colour.Red * 299) + (colour.Green * 587) + (colour.Blue * 114)) / 1000;

    private static Picture Draw(string name, TrafficLight light) => BarPicture.Draw(new BarChart("", "", [new(name, 100, "100", light, "")], ""));

    // As many columns as letters that take room of their own.
    private static float Columns(string text) => text.Count(letter => char.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark);

    private static string Solid(string text) => text.Replace(" ", "", StringComparison.Ordinal);
}
