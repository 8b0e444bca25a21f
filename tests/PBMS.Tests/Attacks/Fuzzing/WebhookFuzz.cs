using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Pbms.Core.Storage;
using Pbms.Tests.Storage;
using Pbms.Tests.World;
using Xunit;

namespace Pbms.Tests.Attacks.Fuzzing;

/// <summary>Signed webhook bodies of anything, to the whole program: never a 5xx, nothing logged as an error, nothing kept of what is refused.</summary>
[Collection(Alone.Name)]
public sealed class WebhookFuzz(ITestOutputHelper output) : IAsyncLifetime
{
    private const int Lanes = 4;

    private static readonly string[] People = ["rep-4.1", "rep-5.1", "pla-4.1", "sup-4", "eva-1", "rep-TH-50", "fuzz-a", "fuzz-b"];

    private Ministry ministry = null!;

    public async ValueTask InitializeAsync() => ministry = await Ministry.OpenAsync();

    public ValueTask DisposeAsync() => ministry.DisposeAsync();

    [Fact]
    public async Task No_webhook_body_makes_a_5xx_or_leaves_anything_when_it_is_refused()
    {
        await new FuzzRun("LINE webhooks", 18, output).FeedAsync(FeedAsync, TidyAsync, Lanes);
        await ministry.RestartAsync();
        PiledUp.LookThrough(ministry.Bot);
    }

    private async Task FeedAsync(int number, Dice dice)
    {
        // A person of this input's own beside those many inputs share: what is refused must have left nothing with them.
        var own = ministry.Phone(string.Create(CultureInfo.InvariantCulture, $"fuzz-{number}"));
        var events = Enumerable.Range(0, 1 + dice.Below(4)).Select(place => LineEvents.Next(place == 0 ? own : ministry.Phone(dice.Of(People)), number, dice)).ToList();
        if (dice.Below(6) == 0) events.Add((JsonObject)events[0].DeepClone());
        var body = new JsonObject { ["destination"] = "U1", ["events"] = new JsonArray([.. events]) };

        var status = await own.PostAsync(JsonMutation.Bytes(body, dice));

        Assert.True(status is HttpStatusCode.OK or HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge, $"{status} {PiledUp.Errors(ministry.Bot)}");
        if (status is not HttpStatusCode.OK) Assert.Equal(0, (await ministry.Bot.Get<IChatStore>().LoadAsync(own.Account, CancellationToken.None)).Version);
    }

    private Task TidyAsync()
    {
        PiledUp.LookThrough(ministry.Bot);
        ministry.Line.Calls.Clear();
        ministry.Line.Delivered.Clear();
        ministry.Line.Errands.Clear();
        return Task.CompletedTask;
    }
}
