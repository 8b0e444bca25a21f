using Microsoft.Playwright;
using Pbms.Bot.Conversation;
using Pbms.Tests.World;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Pbms.Tests.Browser;

/// <summary>The simulator as an officer sees it, on a phone and at a desk.</summary>
public sealed class SimulatorPageTests(SimulatorInBrowser browser) : IClassFixture<SimulatorInBrowser>
{
    [Fact]
    public async Task On_a_phone_the_report_of_a_unit_is_tapped_and_typed_to_25_00_and_92_23()
    {
        var window = await SimulatorWindow.OpenAsync(browser, "rep-4.1");
        await window.PictureAsync("phone-empty");
        await window.ChooseAsync(Phrases.Report, "1/3");
        await window.PictureAsync("phone-question");
        await window.SayAsync("ยังไม่ได้", Phrases.WhyShortHint);
        await window.PictureAsync("phone-reason");
        await window.SayAsync(NovemberReport.FirstPlan, "3 ธ.ค. 67");
        await window.PictureAsync("phone-promise");
        await window.TapAsync(Phrases.RightNext, "2/3");
        await window.TapAsync(NovemberReport.OnTarget, "3/3");
        await window.PictureAsync("phone-question-3");
        await window.TapAsync(Phrases.NothingDone, Phrases.WhyShortHint);
        await window.TapAsync(NovemberReport.PutOffMeeting, "กำหนดแล้วเสร็จ");
        await window.SayAsync(NovemberReport.LastPlan, Phrases.ReviewTitle);
        await window.PictureAsync("phone-review");
        await window.Answer.GetByTestId("card-button").ClickAsync();

        await Expect(window.Answer).ToContainTextAsync(Phrases.SentTitle);
        await Expect(window.Answer).ToContainTextAsync("25.00");
        await Expect(window.Answer).ToContainTextAsync("92.23");
        await window.PictureAsync("phone-receipt");
        await window.ChooseAsync(Phrases.Status, Phrases.StatusTitle);
        await window.PictureAsync("phone-status");
        window.AssertNoErrors();
    }

    [Fact]
    public async Task On_a_phone_long_names_and_long_lists_stay_on_the_screen()
    {
        foreach (var person in (string[])["rep-5.1", "rep-TH-50", "sup-4", "sup-12", "eva-1"])
        {
            var window = await SimulatorWindow.OpenAsync(browser, person);
            await window.ChooseAsync(Phrases.Status, Phrases.StatusTitle);
            await window.PictureAsync($"phone-{person}-status");
            if (person.StartsWith("rep", StringComparison.Ordinal))
            {
                await window.ChooseAsync(Phrases.Report, Phrases.ReviewSentTitle);
                await window.PictureAsync($"phone-{person}-report");
                await window.WholePictureAsync($"phone-{person}-whole");
            }

            window.AssertNoErrors();
            await window.CloseAsync();
        }
    }

    [Fact]
    public async Task At_a_desk_people_phone_and_JSON_stand_side_by_side()
    {
        var window = await SimulatorWindow.OpenAsync(browser, "rep-6.1", 1280, 900);
        await window.ChooseAsync(Phrases.Status, Phrases.StatusTitle);

        var columns = new List<LocatorBoundingBoxResult>();
        foreach (var id in (string[])["#people", "#phone", "#json"])
        {
            await Expect(window.Page.Locator(id)).ToBeVisibleAsync();
            columns.Add((await window.Page.Locator(id).BoundingBoxAsync())!);
        }

        Assert.All(columns, column => Assert.True(column.Width >= 250));
        Assert.True(columns[0].X + columns[0].Width <= columns[1].X && columns[1].X + columns[1].Width <= columns[2].X);
        await Expect(window.Page.Locator("#json-text")).ToContainTextAsync("\"type\": \"flex\"");
        await window.PictureAsync("desk");
        window.AssertNoErrors();
    }
}
