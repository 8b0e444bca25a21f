using System.Collections.Immutable;
using Pbms.Bot.Conversation;
using Pbms.Bot.Messages;
using Pbms.Core.Periods;
using Pbms.Core.Storage;
using Xunit;

namespace Pbms.Tests.World;

/// <summary>Nobody is disturbed at night, on weekends and on holidays: also not by what was decided in time and did not go out then.</summary>
public sealed class QuietHoursWholeTests : IAsyncLifetime
{
    private Ministry ministry = null!;
    private LinePhone phone = null!;

    public async ValueTask InitializeAsync()
    {
        ministry = await Ministry.OpenAsync();
        phone = ministry.Phone("rep-4.1");
    }

    public ValueTask DisposeAsync() => ministry.DisposeAsync();

    [Theory]
    [InlineData(MessageUrgency.Reminder)]
    [InlineData(MessageUrgency.Summary)]
    public async Task What_an_outage_kept_back_until_evening_waits_for_the_next_working_morning(MessageUrgency urgency)
    {
        // Wednesday; Thursday, 5 December, is a holiday.
        MoveTo(4, 17, 55);
        ministry.Line.IsDown = true;
        await PostAsync(urgency, [phone]);
        await ministry.SweepAsync();
        ministry.Line.IsDown = false;

        foreach (var (day, hour, minute) in ((int, int, int)[])[(4, 18, 5), (5, 9, 0), (6, 8, 29)])
        {
            MoveTo(day, hour, minute);
            await ministry.SweepAsync();
            Assert.Empty(ministry.Line.Delivered);
        }

        MoveTo(6, 8, 30);
        await ministry.SweepAsync();
        Assert.Single(ministry.Line.Delivered);
    }

    [Fact]
    public async Task A_call_to_many_waits_as_well_and_is_the_very_same_call_in_the_morning()
    {
        MoveTo(2, 17, 59);
        ministry.Line.Fails(LineTrouble.Broken);
        await PostAsync(MessageUrgency.Reminder, [phone, ministry.Phone("rep-5.1")]);
        await ministry.SweepAsync();

        MoveTo(2, 18, 30);
        await ministry.SweepAsync();
        Assert.Single(ministry.Line.Calls);
        MoveTo(3, 8, 30);
        await ministry.SweepAsync();

        Assert.Equal([("multicast", 500), ("multicast", 200)], ministry.Line.Calls.Select(call => (call.Kind, call.Status)));
        Assert.Single(ministry.Line.Calls.Select(call => call.RetryKey).Distinct());
    }

    [Fact]
    public async Task Whoever_writes_at_night_is_answered_at_once_and_what_may_have_arrived_still_waits()
    {
        MoveTo(2, 17, 59);
        ministry.Line.Fails(LineTrouble.AnswerIsLost);
        await PostAsync(MessageUrgency.Reminder, [phone]);
        await ministry.SweepAsync();

        MoveTo(2, 20, 0);
        await ministry.SweepAsync();
        await AskAsync(Phrases.Help);

        Assert.Equal(["push", "reply"], ministry.Line.Calls.Select(call => call.Kind));
        MoveTo(3, 8, 30);
        await ministry.SweepAsync();
        Assert.Equal([("push", 0), ("reply", 200), ("push", 409)], ministry.Line.Calls.Select(call => (call.Kind, call.Status)));
    }

    [Fact]
    public async Task What_somebody_does_at_night_is_told_to_others_in_the_morning()
    {
        MoveTo(2, 19, 0);
        await PostAsync(MessageUrgency.Reminder, [phone]);
        await ministry.SweepAsync();
        Assert.Empty(ministry.Line.Calls);

        // Unless they write themselves: it is in the same free answer.
        await AskAsync(Phrases.Help);

        Assert.Contains("ครบกำหนดวันนี้", Assert.Single(ministry.Line.Calls).Screen.Words, StringComparison.Ordinal);
    }

    /// <summary>Says something and waits for the answer to it.</summary>
    private async Task AskAsync(string text)
    {
        var said = phone.Said(text);
        await phone.SendAsync(said);
        for (var news = await ministry.Bot.Outbox.NextAsync(); news.Message != phone.AnswerTo(said); news = await ministry.Bot.Outbox.NextAsync())
        {
            // What was put aside before it.
        }
    }

    private void MoveTo(int day, int hour, int minute) => ministry.Clock.SetUtcNow(BangkokClock.At(new DateOnly(2024, 12, day), new TimeOnly(hour, minute)));

    private Task<CommitOutcome> PostAsync(MessageUrgency urgency, ImmutableArray<LinePhone> to)
    {
        var now = ministry.Clock.GetUtcNow();
        var payload = ReplyJson.Write([new Reply.Words("ครบกำหนดวันนี้")]);
        return ministry.Bot.Get<ICommitStore>().CommitAsync(
            new Commit(null, [], [.. to.Select(each => new OutboxMessage(DeterministicId.From("quiet", each.Account.UserId), each.Account, payload, null, null, now, now, Urgency: urgency))], []),
            CancellationToken.None);
    }
}
