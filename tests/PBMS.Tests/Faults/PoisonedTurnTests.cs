using System.Net;
using Pbms.Bot.Conversation;
using Pbms.Core.Storage;
using Pbms.Tests.AdminApi;
using Pbms.Tests.World;
using Xunit;

namespace Pbms.Tests.Faults;

/// <summary>A conversation that makes its step throw: an entry asked about that the draft does not have.</summary>
public sealed class PoisonedTurnTests : IAsyncLifetime
{
    private Ministry ministry = null!;
    private LinePhone poisoned = null!;

    public async ValueTask InitializeAsync()
    {
        ministry = await Ministry.OpenAsync();
        poisoned = ministry.Phone("rep-4.1");
        await poisoned.SayAsync(Phrases.Report);
        await PoisonAsync();
    }

    public ValueTask DisposeAsync() => ministry.DisposeAsync();

    [Fact]
    public async Task The_person_hears_a_number_by_which_an_admin_finds_the_event_in_the_audit_trail()
    {
        var said = poisoned.Said("1");
        await poisoned.SendAsync(said);
        var number = NumberIn(await poisoned.LookAsync());

        using var admin = await AdminDoor.CallerAsync(ministry.Bot, ApiScope.Read);
        var found = Assert.Single((await admin.JsonAsync($"audit?subject={number}")).GetProperty("items").EnumerateArray());
        Assert.Equal(("turn.failed", "rep-4.1", (string?)said["webhookEventId"]), (found.GetProperty("action").GetString(), found.GetProperty("actor").GetString(), found.GetProperty("after").GetString()));
    }

    [Fact]
    public async Task Others_in_the_same_webhook_are_served_and_the_person_can_go_on_afterwards()
    {
        var other = ministry.Phone("rep-5.1");

        Assert.Equal(HttpStatusCode.OK, await poisoned.PostAsync(LinePhone.Body(poisoned.Said("1"), other.Said(Phrases.Report))));
        foreach (var _ in (int[])[1, 2]) Assert.Equal("sent", (await ministry.Bot.Outbox.NextAsync()).What);

        var screens = ministry.Line.Delivered.TakeLast(2).Select(call => call.Screen).ToList();
        Assert.Single(screens, screen => screen.Words.Contains("ขออภัย", StringComparison.Ordinal));
        Assert.Single(screens, screen => screen.Words.Contains("พ.ย. 67", StringComparison.Ordinal));
        Assert.Contains("1/3", (await poisoned.SayAsync(Phrases.Report)).Words, StringComparison.Ordinal);
    }

    private static string NumberIn(Screen screen)
    {
        var number = screen.Words.Split(' ')[^2];
        Assert.Equal(Phrases.Failed(number), screen.Words);
        return number;
    }

    private async Task PoisonAsync()
    {
        var chat = await ministry.Bot.Get<IChatStore>().LoadAsync(poisoned.Account, CancellationToken.None);
        var draft = Dialogue.DraftOf(DialogueJson.Read(chat.Dialogue)!)!;
        var turn = new TurnMark(poisoned.Account, "poison", chat.Version, DialogueJson.Write(new Dialogue.AskingValue(draft, 99)), ministry.Clock.GetUtcNow());
        Assert.Equal(CommitOutcome.Committed, await ministry.Bot.Get<ICommitStore>().CommitAsync(new Commit(turn, [], [], []), CancellationToken.None));
    }
}
