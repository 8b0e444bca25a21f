using Pbms.Tests.Storage;
using Pbms.Tests.World;
using Xunit;

namespace Pbms.Tests.Publishing;

/// <summary>The report command of the real program: which files it leaves, and what it refuses in a sentence.</summary>
public sealed class ReportCommandTests : IDisposable
{
    private readonly TemporaryFolder data = new();

    private string Out => data.File("out");

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task The_demonstration_year_becomes_files()
    {
        var report = await RunAsync("--year", "2568", "--months", "2", "--out", Out);

        Assert.Equal((0, ""), (report.ExitCode, report.Error));
        Assert.Contains("data as of 2024-12-02", report.Output, StringComparison.Ordinal);
        Assert.Equal(14, Directory.GetFiles(Out, "*", SearchOption.AllDirectories).Length);
        using var docx = new DocxReader(await File.ReadAllBytesAsync(Path.Combine(Out, "report-2568-02.docx")));
        Assert.Contains("รายงานผลการดำเนินงาน สำนักงานปลัดกระทรวงแรงงาน", docx.Paragraphs);
    }

    [Theory]
    [InlineData("--months is a number from 1 to 12", "2568", "13")]
    [InlineData("--months is a number from 1 to 12", "2568", "0")]
    [InlineData("--year is a fiscal year of the Buddhist era", "0", "2")]
    [InlineData("Fiscal year 2600 is not in the store /", "2600", "2")]
    public async Task A_round_there_is_not_is_refused(string sentence, string year, string months)
    {
        var report = await RunAsync("--year", year, "--months", months, "--out", Out);

        Assert.NotEqual(0, report.ExitCode);
        Assert.Contains(sentence, report.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", report.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Out));
    }

    [Fact]
    public async Task A_store_that_is_not_there_is_named_and_none_is_made()
    {
        var store = data.File("elsewhere.db");

        var report = await BotProcess.RunAsync("Production", store, ["report", "--year", "2568", "--months", "2", "--out", Out]);

        Assert.NotEqual(0, report.ExitCode);
        Assert.Equal($"There is no store {store}.", report.Error.TrimEnd());
        Assert.False(File.Exists(store));
    }

    [Fact]
    public async Task A_slip_in_the_sentences_is_refused_before_anything_is_written()
    {
        var sentences = data.File("sentences.json");
        await File.WriteAllTextAsync(sentences, """{ "footer": "{day}" }""");

        var report = await RunAsync("--year", "2568", "--months", "2", "--out", Out, "--sentences", sentences);

        Assert.NotEqual(0, report.ExitCode);
        Assert.Contains("Sentence \"footer\" cannot say {day}", report.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Out));
    }

    private Task<BotProcess> RunAsync(params string[] arguments) => BotProcess.RunAsync("Development", data.File("pbms.db"), ["report", .. arguments]);
}
