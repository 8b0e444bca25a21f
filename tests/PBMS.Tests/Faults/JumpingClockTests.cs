using System.Text.Json.Nodes;
using Pbms.Bot.Conversation;
using Pbms.Bot.Jobs;
using Pbms.Core.Periods;
using Pbms.Core.Storage;
using Pbms.Tests.World;
using Xunit;

namespace Pbms.Tests.Faults;

/// <summary>The machine's clock set by an hour and by a day, forwards and back, while the world's goes on.</summary>
public sealed class JumpingClockTests : IAsyncLifetime
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    private Ministry ministry = null!;

    public async ValueTask InitializeAsync() => ministry = await Ministry.OpenAsync();

    public ValueTask DisposeAsync() => ministry.DisposeAsync();

    [Fact]
    public async Task Nobody_is_reminded_twice_of_a_day_whichever_way_the_clock_is_set()
    {
        await RemindAsync();
        var first = Told();
        Assert.NotEmpty(first);
        foreach (var jump in (TimeSpan[])[Hour, -Hour, -Day, Day, -2 * Hour, 2 * Hour])
        {
            Jump(jump);
            await RemindAsync();
        }

        // A Sunday and the night before the office opens tell nobody anything; the Monday has been told.
        Assert.Equal(first, Told());

        Jump(Day);
        await RemindAsync();
        await RemindAsync();
        Jump(-Day);
        await RemindAsync();
        Jump(Day);
        await RemindAsync();
        Assert.All(Told().CountBy(told => told), told => Assert.InRange(told.Value, 1, 2));
        Assert.Equal(ministry.Line.Delivered.Count, ministry.Line.Delivered.Select(call => call.RetryKey).Distinct().Count());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    [InlineData(24)]
    [InlineData(-24)]
    public async Task A_report_goes_on_and_is_sent_once_though_the_clock_jumps_in_the_middle(int hours)
    {
        var phone = ministry.Phone("rep-4.1");
        var world = ministry.Clock.GetUtcNow();
        foreach (var (step, words) in ((string[])[Phrases.Report, "ยังไม่ได้", NovemberReport.FirstPlan, "ใช่", "1", "1", Phrases.Send]).Index())
        {
            if (step == 3) Jump(TimeSpan.FromHours(hours));
            // What people say is dated by LINE, whose clock is right.
            await phone.SendAsync(At(phone.Said(words), world.AddMinutes(step)));
            await phone.LookAsync();
        }

        var sent = (await ministry.Bot.Get<IYearStore>().ReadSinceAsync(new FiscalYear(2568), default, CancellationToken.None)).Submissions.Where(each => each.Key.OrgUnit.Value == "4.1").ToList();
        Assert.Equal(3, sent.Count);
        Assert.All(sent, each => Assert.Equal(ministry.Clock.GetUtcNow(), Assert.Single(each.Revisions).At));
        Assert.Equal(7, ministry.Line.Delivered.Count);
        await ministry.SweepAsync();
        Assert.Equal(7, ministry.Line.Delivered.Count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    [InlineData(-24)]
    public async Task What_waits_to_be_sent_is_sent_once_when_the_clock_is_right_again(int hours)
    {
        var phone = ministry.Phone("rep-4.1");
        ministry.Line.IsDown = true;
        await phone.SendAsync(phone.Said(Phrases.Report));
        Assert.Equal("postponed", (await ministry.Bot.Outbox.NextAsync()).What);

        Jump(TimeSpan.FromHours(hours));
        ministry.Line.IsDown = false;
        await ministry.SweepAsync();
        Jump(-TimeSpan.FromHours(hours));
        ministry.Clock.Advance(TimeSpan.FromMinutes(1));
        await ministry.SweepAsync();
        await ministry.SweepAsync();

        Assert.Single(ministry.Line.Delivered);
    }

    private void Jump(TimeSpan by) => ministry.Clock.AdjustTime(ministry.Clock.GetUtcNow() + by);

    private async Task RemindAsync()
    {
        await ministry.Bot.Get<Reminding>().RunAsync(null, CancellationToken.None);
        await ministry.SweepAsync();
    }

    private List<string> Told() => [.. ministry.Line.Delivered.SelectMany(call => call.To is { } one ? [one] : call.ToAll).Order(StringComparer.Ordinal)];

    private static JsonObject At(JsonObject lineEvent, DateTimeOffset time)
    {
        lineEvent["timestamp"] = time.ToUnixTimeMilliseconds();
        return lineEvent;
    }
}
