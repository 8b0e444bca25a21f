using System.Globalization;
using System.IO.Compression;
using System.Text;
using Pbms.Tests.AdminApi;
using Pbms.Tests.Storage;
using Xunit;

namespace Pbms.Tests.Attacks.Fuzzing;

/// <summary>Files of a year as no spreadsheet would write them: never a 5xx, and nothing changed by what is refused.</summary>
[Collection(Alone.Name)]
public sealed class ImportFuzz(AdminDoor door, ITestOutputHelper output) : IClassFixture<AdminDoor>
{
    private static readonly string[] Cells =
    [
        "", "=1+1", "+cmd|' /C calc'!A0", "@SUM(A1)", "-2+3", "\"", "\"\"\"", "a\"b", ",", "\r", "\n", "\0", "\uFEFF", "\u202E", ";", "\t", "#REF!", "1,000", "๑๒", "1e400", "2024-11-31", "9999-12-31", "99999999999999999999999999999", "-1", "𝟙", "ก็็็็",
    ];

    private readonly IReadOnlyList<(string Name, byte[] Content)> tables = Uploads.DemonstrationYear();
    private readonly SortedDictionary<int, int> answers = [];
    private byte[] workbook = [];

    [Fact]
    public async Task No_file_makes_a_5xx_or_changes_anything_when_it_is_refused()
    {
        workbook = await door.Admin.GetByteArrayAsync("years/2568/export?format=xlsx", TestContext.Current.CancellationToken);
        await new FuzzRun("imports", 2, output).FeedAsync(FeedAsync, TidyAsync);
        output.WriteLine(string.Join(", ", answers.Select(answer => $"{answer.Key}: {answer.Value}")));
    }

    private async Task FeedAsync(int number, Dice dice)
    {
        var before = await StoreMark.OfAsync(door.Bot);
        using var response = await Uploads.PostAsync(door.Planner, $"years/2568/imports?dryRun={dice.Of<string>(["true", "false"])}&reason=x", Files(dice));
        var status = (int)response.StatusCode;
        answers[status] = answers.GetValueOrDefault(status) + 1;
        Assert.True(status < 500, $"{status}: {PiledUp.Errors(door.Bot)}");
        if (status >= 400) Assert.Equal(before, await StoreMark.OfAsync(door.Bot));
    }

    private List<(string Name, byte[] Content)> Files(Dice dice) => dice.Below(10) switch
    {
        0 => [("year.xlsx", Damaged([.. workbook], dice))],
        1 => [(dice.Of<string>(["year.zip", "x.xlsx", "x.csv"]), Damaged(Zip(dice), dice))],
        2 => [("year.zip", Zip(dice))],
        _ => [.. Enumerable.Range(0, 1 + dice.Below(2)).Select(_ => Csv(dice))],
    };

    private (string Name, byte[] Content) Csv(Dice dice)
    {
        var (name, content) = dice.Of(tables);
        var lines = Encoding.UTF8.GetString(content).Split('\n').Take(40).ToList();
        for (var change = 1 + dice.Below(4); change > 0; change--) Change(lines, dice);
        var text = string.Join(dice.Of<string>(["\n", "\r\n", "\r"]), lines);
        var bytes = dice.Of<Encoding>([new UTF8Encoding(false), new UTF8Encoding(false), new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.Latin1]).GetBytes(text);
        return (dice.Below(10) == 0 ? NastyName(dice) : name, dice.Below(10) == 0 ? Damaged(bytes, dice) : bytes);
    }

    private static void Change(List<string> lines, Dice dice)
    {
        var at = dice.Below(3) == 0 ? 0 : dice.Below(lines.Count);
        var cells = lines[at].Split(',');
        switch (dice.Below(7))
        {
            case 0:
                lines.Insert(at, lines[at]);
                break;
            case 1:
                lines.RemoveAt(at);
                if (lines.Count == 0) lines.Add("");
                break;
            case 2:
                lines[at] += "," + dice.Of(Cells);
                break;
            case 3:
                lines[at] = string.Join(',', cells.Skip(1));
                break;
            case 4:
                lines[at] = string.Join(',', cells.Select((cell, place) => place == 0 ? new string('ก', dice.Below(200_000)) : cell));
                break;
            default:
                cells[dice.Below(cells.Length)] = dice.Below(2) == 0 ? dice.Of(Cells) : NastyText.Next(dice, 200);
                lines[at] = string.Join(',', cells);
                break;
        }
    }

    private byte[] Zip(Dice dice)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var entry = dice.Below(4); entry >= 0; entry--)
            {
                var (name, content) = Csv(dice);
                using var file = zip.CreateEntry(name.Length == 0 ? "x" : name).Open();
                file.Write(content);
                // What packs a thousandfold.
                if (dice.Below(8) == 0) for (var megabyte = 0; megabyte < 8; megabyte++) file.Write(new byte[1024 * 1024]);
            }
        }

        return packed.ToArray();
    }

    private static string NastyName(Dice dice) => dice.Of<string>(["../../people.csv", "/etc/people.csv", "people.CSV", "people.csv.csv", "people", ".csv", "คน.csv", "people.xlsx", "people.zip", "CON.csv", "a/b/people.csv", string.Create(CultureInfo.InvariantCulture, $"{dice.Below(9)}.csv")]);

    private static byte[] Damaged(byte[] bytes, Dice dice)
    {
        if (bytes.Length == 0) return bytes;
        for (var change = 1 + dice.Below(8); change > 0; change--) bytes[dice.Below(bytes.Length)] = (byte)dice.Below(256);
        return dice.Below(3) == 0 ? bytes[..dice.Below(bytes.Length)] : bytes;
    }

    private Task TidyAsync()
    {
        PiledUp.LookThrough(door.Bot);
        return Task.CompletedTask;
    }
}
