using System.Collections.Immutable;
using Pbms.Bot.Conversation;
using Pbms.Core.Storage;
using Pbms.Tests.Storage;
using Xunit;

namespace Pbms.Tests.World;

/// <summary>A crowd reports while LINE fails in every way it knows.</summary>
public sealed class FaultyLineTests : IAsyncLifetime
{
    private const int Reporters = 12;

    // What LINE does to replies and pushes alike.
    private static readonly ImmutableArray<LineTrouble> Troubles =
    [
        LineTrouble.Broken, LineTrouble.BrokenButDelivers, LineTrouble.HangsUp, LineTrouble.AnswerIsLost, LineTrouble.TooManyCalls,
        LineTrouble.Garbage, LineTrouble.Garbage with { Delivers = true },
    ];

    private Ministry ministry = null!;

    public async ValueTask InitializeAsync()
    {
        ministry = await Ministry.OpenAsync();
        var crowd = new Commit(null, Crowd.Changes(Reporters, ministry.Clock.GetUtcNow()), [], []);
        Assert.Equal(CommitOutcome.Committed, await ministry.Bot.Get<ICommitStore>().CommitAsync(crowd, CancellationToken.None));
    }

    public ValueTask DisposeAsync() => ministry.DisposeAsync();

    [Theory]
    [InlineData(1UL)]
    [InlineData(2UL)]
    public async Task Everybody_completes_the_report_and_gets_every_answer_once(ulong seed)
    {
        var dice = new Dice(seed);
        var phones = Enumerable.Range(1, Reporters).Select(number => new PatientPhone(ministry, Crowd.Name(number), () => Trouble(dice))).ToList();

        foreach (var phone in phones)
        {
            var receipt = await Crowd.ReportAsync(phone);
            Assert.Contains(Phrases.SentTitle, receipt.Words, StringComparison.Ordinal);
        }

        Assert.Contains(ministry.Line.Calls, call => call.Status is not 200);
        Assert.Empty(await ministry.Bot.Outbox.DueAsync(DateTimeOffset.MaxValue, 10, CancellationToken.None));
        Assert.Empty(await ministry.Bot.Outbox.GivenUpAsync(10, CancellationToken.None));
        Assert.Equal(phones.SelectMany(phone => phone.Answers).Order(), ministry.Line.Delivered.Select(call => AnswerOf(phones, call)).Order());
    }

    private void Trouble(Dice dice)
    {
        if (dice.Below(3) > 0) return;
        // A token that is dead is so from the start: after a try whose answer was lost it would mean that the try arrived.
        if (dice.Below(4) == 0) ministry.Line.Fails(LineTrouble.ReplyTokenIsDead);
        ministry.Line.Fails([.. Enumerable.Range(0, 1 + dice.Below(3)).Select(_ => Troubles[dice.Below(Troubles.Length)])]);
    }

    /// <summary>A push carries the answer's id as its key, and a reply the token of the event it answers.</summary>
    private static Guid AnswerOf(IEnumerable<PatientPhone> phones, LineCall call) =>
        call.RetryKey is { } key ? Guid.Parse(key) : phones.Select(phone => phone.AnswerWith(call.ReplyToken!)).OfType<Guid>().Single();
}
