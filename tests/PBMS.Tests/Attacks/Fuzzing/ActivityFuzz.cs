using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Pbms.Bot.Channels.Teams;
using Pbms.Core.Organisation;
using Pbms.Core.Storage;
using Pbms.Tests.Storage;
using Pbms.Tests.World;
using Xunit;
using static Pbms.Tests.Channels.Teams.TeamsActivities;

namespace Pbms.Tests.Attacks.Fuzzing;

/// <summary>Activities of anything with a token that holds, to the whole program.</summary>
[Collection(Alone.Name)]
public sealed class ActivityFuzz(ITestOutputHelper output) : IAsyncLifetime
{
    private const int Lanes = 4;

    // 501 is what Teams' protocol wants to hear of a request the bot does not know.
    private static readonly int[] Fine = [200, 400, 401, 403, 413, 501];

    private TeamsServer teams = null!;
    private Ministry ministry = null!;
    private string token = "";

    public async ValueTask InitializeAsync()
    {
        teams = await TeamsServer.StartAsync();
        ministry = await Ministry.OpenAsync(teams: teams);
        token = teams.Fake.Token(ministry.Clock.GetUtcNow());
    }

    public async ValueTask DisposeAsync()
    {
        await ministry.DisposeAsync();
        await teams.DisposeAsync();
    }

    [Fact]
    public Task No_activity_makes_a_5xx_or_leaves_anything_when_it_is_refused() =>
        new FuzzRun("Teams activities", 8, output).FeedAsync(FeedAsync, TidyAsync, Lanes);

    private async Task FeedAsync(int number, Dice dice)
    {
        var entra = new Guid(number, 1, 2, [3, 4, 5, 6, 7, 8, 9, 10]).ToString("D");
        var phone = new TeamsPhone(ministry, teams, entra);
        var activity = phone.Of(Next(string.Create(CultureInfo.InvariantCulture, $"f{number}"), dice));
        using var request = new HttpRequestMessage(HttpMethod.Post, TeamsWebhookEndpoint.Path) { Content = new ByteArrayContent(JsonMutation.Bytes(activity, dice)) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);

        using var response = await ministry.Bot.Public.SendAsync(request);

        Assert.True(Fine.Contains((int)response.StatusCode), $"{response.StatusCode} {PiledUp.Errors(ministry.Bot)}");
        if (!response.IsSuccessStatusCode) Assert.Equal(0, (await ministry.Bot.Get<IChatStore>().LoadAsync(new ChatAccount(ChatAccount.Teams, entra), CancellationToken.None)).Version);
    }

    private static JsonObject Next(string id, Dice dice) => dice.Below(12) switch
    {
        < 4 => Said(NastyText.Next(dice), id),
        4 or 5 => Pressed(Button(LineEvents.Action(dice), dice.Of<string>(["tap", "date", "form", "pick", "x"]), "c1", ("day", "2024-12-03"), (NastyText.Next(dice, 20), NastyText.Next(dice, 200))), id),
        6 or 7 => Submitted(Button("form:values", "form", "c1", ("v0", NastyText.Next(dice, 50)), ("v1", "1"), ("r0", NastyText.Next(dice))), id),
        8 => Installed(dice.Of<string>(["add", "remove", "add-upgrade", "x"]), id),
        9 => InGroup(Said(NastyText.Next(dice, 200), id), dice.Of<string>(["groupChat", "channel", "x"]), "19:abc@thread.tacv2;messageid=1"),
        10 => With(Said(NastyText.Next(dice, 100), id), ("attachments", Attachments(dice)), ("entities", new JsonArray(new JsonObject { ["type"] = "mention", ["text"] = "<at>x</at>" }))),
        _ => With(Base(dice.Of<string>(["conversationUpdate", "typing", "messageReaction", "messageUpdate", "messageDelete", "event", "endOfConversation", "invoke"]), id), ("name", dice.Of<string>(["fileConsent/invoke", "adaptiveCard/action", "task/fetch"]))),
    };

    private static JsonArray Attachments(Dice dice) => new([.. Enumerable.Range(0, dice.Below(12)).Select(_ => (JsonNode)new JsonObject
    {
        ["contentType"] = dice.Of<string>(["application/vnd.microsoft.teams.file.download.info", "image/png", "text/html", "image/*", "x"]),
        ["contentUrl"] = dice.Of<string>(["https://smba.trafficmanager.net/apac/v3/attachments/1/views/original", "http://169.254.169.254/latest", "file:///etc/passwd", "x"]),
        ["name"] = NastyText.Next(dice, 60),
        ["content"] = new JsonObject { ["downloadUrl"] = dice.Of<string>(["https://contoso.sharepoint.com/a", "http://127.0.0.1:22/", ""]), ["fileType"] = "pdf" },
    })]);

    private Task TidyAsync()
    {
        PiledUp.LookThrough(ministry.Bot);
        teams.Calls.Clear();
        teams.Standing.Clear();
        teams.Fake.Fetched.Clear();
        return Task.CompletedTask;
    }
}
