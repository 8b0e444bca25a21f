using Pbms.Bot.Channels.Line.Menus;
using Pbms.Bot.Menus;
using SkiaSharp;
using Xunit;

namespace Pbms.Tests.Channels.Line.Menus;

/// <summary>The picture of a menu is one LINE takes, with something drawn in every cell. PBMS_PICTURES names a folder to look at them in.</summary>
public sealed class LineMenuPictureTests
{
    public static TheoryData<string> Names => [.. RoleMenus.All.Select(menu => menu.Name)];

    [Theory, MemberData(nameof(Names))]
    public void It_is_a_PNG_of_LINEs_size_below_a_megabyte_with_words_in_every_cell(string name)
    {
        var menu = RoleMenus.All.Single(menu => menu.Name == name);
        var png = LineMenuPicture.Draw(menu);

        if (Environment.GetEnvironmentVariable("PBMS_PICTURES") is { } folder) File.WriteAllBytes(Path.Combine(folder, $"menu-{name}.png"), png);
        Assert.InRange(png.Length, 1, 1_000_000);
        using var picture = SKBitmap.Decode(png);
        Assert.Equal((2500, 843), (picture.Width, picture.Height));
        for (var index = 0; index < menu.Items.Length; index++) AssertDrawn(picture, LineMenuPicture.CellOf(index, menu.Items.Length));
        Assert.Equal(png, LineMenuPicture.Draw(menu));
    }

    // Words stand in the lower half, the sign in the upper.
    private static void AssertDrawn(SKBitmap picture, SKRectI cell)
    {
        foreach (var half in (SKRectI[])[new(cell.Left + 20, 60, cell.Right - 20, 420), new(cell.Left + 20, 440, cell.Right - 20, 780)])
        {
            var colors = Enumerable.Range(half.Top, half.Height).Select(y => Enumerable.Range(half.Left, half.Width).Select(x => picture.GetPixel(x, y)).Distinct().Count()).Max();
            Assert.True(colors > 2, $"Nothing is drawn in {half}");
        }

        foreach (var x in (int[])[cell.Left + 30, cell.Right - 30])
            Assert.Single(Enumerable.Range(0, cell.Height).Select(y => picture.GetPixel(x, y)).Distinct());
    }
}
