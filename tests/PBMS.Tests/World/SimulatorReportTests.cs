using Pbms.Bot.Conversation;
using Pbms.Core.Periods;
using Pbms.Core.Scoring;
using Pbms.Core.Storage;
using Pbms.Tests.Storage;
using Xunit;

namespace Pbms.Tests.World;

/// <summary>A unit's report through the simulator, over the whole program.</summary>
public sealed class SimulatorReportTests : IDisposable
{
    private static readonly FiscalYear Year = new(2568);

    private readonly TemporaryFolder data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task The_report_of_a_unit_ends_at_the_printed_25_00_and_92_23_and_the_store_agrees()
    {
        await using var bot = await StartAsync();

        var receipt = await NovemberReport.WholeAsync(new SimulatorPhone(bot, "rep-4.1"));

        Assert.Contains(receipt.Texts, text => text.Contains("25.00", StringComparison.Ordinal));
        Assert.Contains(receipt.Texts, text => text.Contains("92.23", StringComparison.Ordinal));
        Assert.Contains("2 ธ.ค. 67 เวลา 08.3", receipt.Words, StringComparison.Ordinal);
        var (year, results, _) = (await bot.Get<YearCache>().OfAsync(Year, CancellationToken.None))!;
        var cards = new Scorecards(year, results, new Round(Year, 2));
        Assert.Equal("92.23", PercentText.Of(cards.Central().Percent!.Value, year.Scheme));
        Assert.Equal("25.00", PercentText.Of(cards.CentralUnits().Single(unit => unit.Code == "4.1").Percent!.Value, year.Scheme));
        Assert.Equal(
            ["0", "1", "0"],
            (await AuditAsync(bot, 3)).Select(entry => entry.After));
    }

    [Fact]
    public async Task The_audit_trail_tells_what_was_before_and_after_every_change()
    {
        await using var bot = await StartAsync();
        var phone = new SimulatorPhone(bot, "rep-4.1");
        await NovemberReport.WholeAsync(phone);

        await phone.SayAsync(Phrases.Report);
        await phone.TapAsync(Phrases.EditNumber(1));
        await phone.SayAsync("1");
        await phone.TapAsync(Phrases.Send);

        var audit = await AuditAsync(bot, 4);
        Assert.All(audit, entry => Assert.Equal("rep-4.1", entry.Actor));
        Assert.All(audit[..3], entry => Assert.Null(entry.Before));
        Assert.Equal(["C/4.1/1.1.1", "C/4.1/1.1.2", "C/4.1/1.2", "C/4.1/1.1.1"], audit.Select(entry => entry.Subject.Split('|')[^1]));
        Assert.Equal(("submission.revised", "0", "1"), (audit[3].Action, audit[3].Before, audit[3].After));
    }

    [Fact]
    public async Task A_restart_in_the_middle_of_a_report_loses_nothing_and_asks_the_same_question()
    {
        string asked;
        string answer;
        await using (var bot = await StartAsync())
        {
            var phone = new SimulatorPhone(bot, "rep-4.1");
            foreach (var step in NovemberReport.ToTheSecondQuestion) await step(phone);
            (asked, answer) = (phone.Screen.Texts.Single(text => text.Contains("2/3", StringComparison.Ordinal)), phone.Screen.ActionOf(NovemberReport.OnTarget));
        }

        await using var again = await StartAsync();
        var resumed = new SimulatorPhone(again, "rep-4.1");
        var screen = await resumed.SayAsync(Phrases.Report);

        Assert.Contains(asked, screen.Texts);
        Assert.Equal(answer, screen.ActionOf(NovemberReport.OnTarget));
        foreach (var step in NovemberReport.ToTheSummary) await step(resumed);
        var receipt = await resumed.TapAsync(Phrases.Send);
        Assert.Contains(receipt.Texts, text => text.Contains("25.00", StringComparison.Ordinal));
    }

    private Task<RunningBot> StartAsync() => RunningBot.DemonstrationAsync(data.File("pbms.db"));

    /// <summary>The latest entries, oldest first.</summary>
    private static async Task<List<AuditEntry>> AuditAsync(RunningBot bot, int count) =>
        [.. (await bot.Get<IAuditStore>().LatestAsync(count, CancellationToken.None)).Reverse()];
}
