using System.Text.Json.Nodes;
using Pbms.Bot.Channels.Simulator;
using Pbms.Bot.Conversation;
using Pbms.Bot.Delivery;
using Pbms.Bot.Jobs;
using Pbms.Core.Organisation;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;
using Pbms.Core.Storage;
using Pbms.Tests.Storage;
using Xunit;
using static Pbms.Tests.Channels.Teams.TeamsActivities;

namespace Pbms.Tests.World;

/// <summary>The whole program with a Teams beyond it: from the signed activity to what stands in the chat.</summary>
public sealed class TeamsWholeTests : IAsyncLifetime
{
    private const string First = "v:C/4.1/1.1.1";
    private const string Second = "v:C/4.1/1.1.2";
    private const string Third = "v:C/4.1/1.2";

    private static readonly string[] Lines = ["C/4.1/1.1.1", "C/4.1/1.1.2", "C/4.1/1.2"];

    private static readonly ChatAccount OnLine = new(ChatAccount.Line, SimulatedLineUserId.Of(new("rep-4.1")));

    private TeamsServer teams = null!;
    private Ministry ministry = null!;
    private TeamsPhone phone = null!;

    public async ValueTask InitializeAsync()
    {
        teams = await TeamsServer.StartAsync();
        ministry = await Ministry.OpenAsync(teams: teams);
        var kanda = (await ministry.Bot.Get<IPeopleStore>().FindAsync(new("rep-4.1"), CancellationToken.None))!;
        await CommitAsync(new Change.PersonSaved(kanda with { EntraObjectId = Entra }));
        phone = new TeamsPhone(ministry, teams, Entra);
    }

    public async ValueTask DisposeAsync()
    {
        await ministry.DisposeAsync();
        await teams.DisposeAsync();
    }

    [Fact]
    public async Task A_month_is_two_forms_and_each_answered_card_turns_into_what_follows()
    {
        await JoinAsync();

        var receipt = await ReportAsync();

        Assert.Contains(Phrases.SentTitle, receipt.Words, StringComparison.Ordinal);
        Assert.Contains("25.00", receipt.Words, StringComparison.Ordinal);
        Assert.Equal(["send", "update", "reply", "update", "update", "update"], teams.Calls.Select(call => call.Kind));
        // The form is gone with its buttons: in its place stands the receipt.
        Assert.Equal(2, teams.Standing.Count);
        Assert.DoesNotContain(Phrases.FormNext, teams.Standing.Values.SelectMany(activity => TeamsCard.Of("", activity).Buttons.Keys));
        Assert.Equal([0, 1, 0], await ValuesAsync());
    }

    [Fact]
    public async Task What_Teams_sends_again_acts_once_under_the_same_id_and_under_new_ones()
    {
        await JoinAsync();
        await ReportAsync(upTo: Phrases.Send);
        var send = phone.Press(Phrases.Send, phone.NewId("f:"));
        var again = phone.Press(Phrases.Send, phone.NewId("f:"));
        var byHand = phone.Of(Submitted(again["value"]!["action"]!["data"]!.AsObject(), phone.NewId("f:"), phone.Screen.Message));

        foreach (var activity in (JsonObject[])[send, send, again, byHand, send]) await phone.PostAsync(activity);
        await phone.LookAsync();

        Assert.Contains(Phrases.SentTitle, phone.Screen.Words, StringComparison.Ordinal);
        Assert.Single(teams.Calls, call => TeamsCard.Of("", call.Activity).Words.Contains(Phrases.SentTitle, StringComparison.Ordinal));
        Assert.Equal([1, 1, 1], (await SentAsync()).Select(submission => submission.Revisions.Length));
        await AssertNothingWaitsAsync();
    }

    [Theory]
    [InlineData(1UL)]
    [InlineData(2UL)]
    [InlineData(3UL)]
    public async Task Whatever_Teams_does_nothing_is_lost_and_only_what_it_took_without_saying_so_stands_twice(ulong seed)
    {
        TeamsTrouble[] kinds =
        [
            TeamsTrouble.Throttled, TeamsTrouble.Precondition, TeamsTrouble.Broken, TeamsTrouble.Unavailable, TeamsTrouble.HangsUp, TeamsTrouble.BrokenButDelivers, TeamsTrouble.AnswerIsLost,
        ];
        var dice = new Dice(seed);
        phone.WhileWaiting = async () =>
        {
            ministry.Clock.Advance(RetrySchedule.Backoff(attempts: 3, Guid.Empty));
            await ministry.SweepAsync();
        };
        await JoinAsync();

        var receipt = await ReportAsync(() => teams.Fails([.. Enumerable.Range(0, dice.Below(4)).Select(_ => kinds[dice.Below(kinds.Length)])]));

        Assert.Contains(Phrases.SentTitle, receipt.Words, StringComparison.Ordinal);
        Assert.Equal([0, 1, 0], await ValuesAsync());
        Assert.Equal([1, 1, 1], (await SentAsync()).Select(submission => submission.Revisions.Length));
        await AssertNothingWaitsAsync();
        Assert.Contains(teams.Calls, call => call.Status is not 200);
        var taken = teams.Calls.Count(call => call.Kind is "send" or "reply" && call.Message is not null && call.Status is not 200);
        Assert.Equal(2 + taken, teams.Standing.Count);
    }

    [Fact]
    public async Task A_reminder_goes_to_the_chat_and_opens_one_anew_when_its_history_was_removed()
    {
        await JoinAsync();
        await CommitAsync(new Change.AccountUnreachable(OnLine));

        await RemindAsync();
        Assert.Equal(("send", $"a:{Entra}"), teams.Calls.Where(call => call.Message is not null).Select(call => (call.Kind, call.Conversation)).Last());
        ministry.Clock.Advance(TimeSpan.FromDays(4));
        teams.Fails(TeamsTrouble.HistoryRemoved);
        await RemindAsync();

        Assert.Equal([("send", 404), ("create", 200), ("send", 200)], teams.Calls.TakeLast(3).Select(call => (call.Kind, call.Status)));
        var (create, reminder) = (teams.Calls.ElementAt(teams.Calls.Count - 2), teams.Calls.Last());
        Assert.Equal(Entra, create.Activity["members"]![0]!["id"]!.GetValue<string>());
        Assert.Equal("a:created", reminder.Conversation);
        Assert.Contains(Phrases.Report, TeamsCard.Of("", reminder.Activity).Buttons.Keys);
    }

    [Fact]
    public async Task What_Teams_may_not_deliver_is_told_over_LINE_until_the_person_is_back()
    {
        await JoinAsync();
        teams.Fails(TeamsTrouble.Blocked);
        await phone.PostAsync(phone.Of(Said(Phrases.Status, phone.NewId())));
        Assert.Equal("given up", (await ministry.Bot.Outbox.NextAsync()).What);
        await ministry.SweepAsync();

        Assert.Equal(OnLine.UserId, Assert.Single(ministry.Line.Delivered).To);
        Assert.Equal([OnLine], await AccountsAsync());
        await phone.SayAsync(Phrases.Status);
        Assert.Equal([OnLine, phone.Account], await AccountsAsync());
    }

    [Fact]
    public async Task What_was_begun_on_LINE_goes_on_in_Teams_and_what_Teams_sent_is_done_on_LINE()
    {
        await JoinAsync();
        var onLine = ministry.Phone("rep-4.1");
        foreach (var step in NovemberReport.ToTheSecondQuestion) await step(onLine);

        var form = await phone.SayAsync(Phrases.Report);
        Assert.Contains(PhrasesForChannels.TakenFromElsewhere([1], ChatAccount.Teams), form.Words, StringComparison.Ordinal);
        // The first line's value and reason are there; the third has a reason to give.
        await phone.PressAsync(Phrases.FormNext, (First, "0"), (Second, "1"), (Third, "0"));
        await phone.PressAsync(Phrases.FormNext, ("w:C/4.1/1.2", NovemberReport.LastPlan));
        await phone.PressAsync(Phrases.Send);

        Assert.Equal([0, 1, 0], await ValuesAsync());
        Assert.Equal(NovemberReport.FirstPlan, (await SentAsync())[0].Current.Reason?.Words);
        var seen = await onLine.SayAsync(Phrases.Report);
        Assert.DoesNotContain("1/3", seen.Words, StringComparison.Ordinal);
        Assert.Contains(Phrases.NothingToSend, (await onLine.SayAsync(Phrases.Send)).Words, StringComparison.Ordinal);
    }

    private async Task JoinAsync()
    {
        await phone.PostAsync(phone.Of(Installed("add", phone.NewId("f:"))));
        await phone.LookAsync();
        await phone.PressAsync(Phrases.Agree);
    }

    /// <param name="before">Done before each act.</param>
    /// <param name="upTo">The button that is not pressed any more.</param>
    private async Task<TeamsCard> ReportAsync(Action? before = null, string? upTo = null)
    {
        before?.Invoke();
        await phone.SayAsync(Phrases.Report);
        before?.Invoke();
        await phone.PressAsync(Phrases.FormNext, (First, "0"), (Second, "1"), (Third, "0"));
        before?.Invoke();
        await phone.PressAsync(Phrases.FormNext, ("w:C/4.1/1.1.1", NovemberReport.FirstPlan), ("w:C/4.1/1.2", NovemberReport.LastPlan));
        if (upTo == Phrases.Send) return phone.Screen;
        before?.Invoke();
        return await phone.PressAsync(Phrases.Send);
    }

    private async Task RemindAsync()
    {
        await ministry.Bot.Get<Reminding>().RunAsync(null, CancellationToken.None);
        await ministry.SweepAsync();
    }

    private async Task<IReadOnlyList<Submission>> SentAsync()
    {
        var year = (await ministry.Bot.Get<YearCache>().AtAsync(new(2024, 12, 2), CancellationToken.None))!;
        return [.. Lines.Select(line => year.Results.Find(new ObligationKey(new LineCode(line), new OrgUnitCode("4.1"), new(2024, 11)))!)];
    }

    private async Task<IEnumerable<decimal>> ValuesAsync() => (await SentAsync()).Select(submission => submission.Current.Value);

    private async Task<IReadOnlyList<ChatAccount>> AccountsAsync() => await ministry.Bot.Get<IChatStore>().AccountsOfAsync(new("rep-4.1"), CancellationToken.None);

    private async Task AssertNothingWaitsAsync()
    {
        Assert.Empty(await ministry.Bot.Outbox.DueAsync(DateTimeOffset.MaxValue, 10, CancellationToken.None));
        Assert.Empty(await ministry.Bot.Outbox.GivenUpAsync(10, CancellationToken.None));
    }

    private async Task CommitAsync(Change change) =>
        Assert.Equal(CommitOutcome.Committed, await ministry.Bot.Get<ICommitStore>().CommitAsync(Sample.Of(change), CancellationToken.None));
}
