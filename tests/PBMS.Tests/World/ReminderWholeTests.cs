using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Pbms.Bot.Channels.Simulator;
using Pbms.Bot.Conversation;
using Pbms.Bot.Jobs;
using Pbms.Bot.Reminders;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Storage;
using Pbms.Tests.Reminders;
using Pbms.Tests.Storage;
using Xunit;

namespace Pbms.Tests.World;

/// <summary>Reminders from the job to the phone, and from the phone back into the conversation.</summary>
public sealed class ReminderWholeTests
{
    private static readonly PersonId Kanda = new("rep-4.1");

    [Fact]
    public async Task A_reminder_is_pushed_once_under_its_own_id_and_its_button_opens_the_report()
    {
        await using var ministry = await Ministry.OpenAsync();
        var phone = ministry.Phone(Kanda.Value);

        await RemindAsync(ministry);
        await RemindAsync(ministry);

        var push = Assert.Single(ministry.Line.Delivered, call => call.To == phone.Account.UserId);
        Assert.Equal(("push", TellingMail.IdOf(Kanda, new(2024, 12, 2)).ToString()), (push.Kind, push.RetryKey));
        Assert.Contains("อีก 3 วันทำการ", push.Screen.Words, StringComparison.Ordinal);
        var tapped = phone.Event("postback", "postback", new JsonObject { ["data"] = push.Screen.ActionOf(Phrases.Report) });
        await phone.SendAsync(tapped);
        for (var news = await ministry.Bot.Outbox.NextAsync(); news.Message != phone.AnswerTo(tapped); news = await ministry.Bot.Outbox.NextAsync())
        {
            // The pushes before it.
        }

        Assert.Contains(ministry.Line.Delivered, call => call.ReplyToken is not null && call.Screen.Words.Contains("1/3", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_a_person_types_about_reminders_is_kept()
    {
        await using var ministry = await Ministry.OpenAsync();
        var phone = ministry.Phone(Kanda.Value);

        await phone.SayAsync("หยุดเตือนถึง 9 ธ.ค.");
        await RemindAsync(ministry);

        Assert.DoesNotContain(ministry.Line.Delivered, call => call.Kind == "push" && call.To == phone.Account.UserId);
        var record = Assert.Single(await ministry.Bot.Get<IReminderStore>().OfAsync([Kanda], CancellationToken.None));
        Assert.Equal(new DateOnly(2024, 12, 9), record.Preference.PausedUntil);
    }

    [Fact]
    public async Task Admins_hear_once_a_month_that_holiday_data_runs_out()
    {
        await using var ministry = await Ministry.OpenAsync();
        var admin = SimulatedLineUserId.Of(new("adm-1"));
        var year = (await ministry.Bot.Get<IYearStore>().LoadAsync(new(2568), CancellationToken.None))!;
        var known = year.Calendar.Holidays.Days.Where(day => day.Key.Year < 2025);
        var short2024 = year with { Calendar = new(year.Calendar.Days, new(known)) };
        var check = ministry.Bot.Get<HolidayCheck>();

        await check.RunAsync(CancellationToken.None);
        await ministry.Bot.Get<ICommitStore>().CommitAsync(Sample.Of(new Change.YearReplaced(short2024)), CancellationToken.None);
        await check.RunAsync(CancellationToken.None);
        ministry.Clock.Advance(TimeSpan.FromDays(1));
        await check.RunAsync(CancellationToken.None);
        await ministry.SweepAsync();

        var told = Assert.Single(ministry.Line.Delivered);
        Assert.Equal(admin, told.To);
        Assert.Contains("วันหยุดราชการ", told.Screen.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_the_demonstration_turning_the_clock_makes_the_days_between_happen()
    {
        using var data = new TemporaryFolder();
        await using var bot = await RunningBot.StartAsync(
            data.File("pbms.db"), ["--environment=Development"], allowedPort: null, builder => builder.Services.StopHangfire());
        var chat = bot.Get<SimulatorTranscript>();
        var kanda = SimulatedLineUserId.Of(Kanda);
        Assert.Empty(chat.Since(kanda, 0).Entries);

        using var turned = await bot.Public.PostAsJsonAsync(new Uri("/simulator/api/clock", UriKind.Relative), new { set = Office.At(12, 12) });

        Assert.Equal(HttpStatusCode.OK, turned.StatusCode);
        // 2, 6, 9, 11 and 12 December, each at its own day.
        Assert.Equal([2, 6, 9, 11, 12], chat.Since(kanda, 0).Entries.Select(entry => BangkokClock.ToBangkok(entry.At).Day));
        Assert.Equal(2, Assert.Single(await bot.Get<IRoundStore>().OfYearAsync(new(2568), CancellationToken.None)).Round.Months);
        Assert.Equal(new DateOnly(2024, 12, 12), BangkokClock.DayOf(bot.Get<SimulatedClock>().GetUtcNow()));
    }

    private static async Task RemindAsync(Ministry ministry)
    {
        await ministry.Bot.Get<Reminding>().RunAsync(null, CancellationToken.None);
        await ministry.SweepAsync();
    }
}
