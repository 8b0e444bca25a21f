using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Pbms.Bot.Channels.Teams;
using Pbms.Core.Organisation;
using Xunit;
using static Pbms.Tests.Channels.Teams.TeamsActivities;

namespace Pbms.Tests.World;

/// <summary>A person's Teams: signed activities in, what stands last in the chat on the screen.</summary>
/// <param name="entra">The person's Entra object id.</param>
internal sealed class TeamsPhone(Ministry ministry, TeamsServer teams, string entra)
{
    public ChatAccount Account { get; } = new(ChatAccount.Teams, entra);

    public TeamsCard Screen { get; private set; } = new("", [], new Dictionary<string, JsonObject>(), []);

    /// <summary>Before every look, for a world in trouble; nothing otherwise.</summary>
    public Func<Task> WhileWaiting { get; set; } = () => throw new InvalidOperationException("The answer was not sent at the first try.");

    public async Task<TeamsCard> SayAsync(string text)
    {
        await PostAsync(Of(Said(text, NewId())));
        return await LookAsync();
    }

    /// <summary>Presses the button with this title, with what is filled in.</summary>
    public async Task<TeamsCard> PressAsync(string title, params (string Input, string Value)[] filled)
    {
        await PostAsync(Press(title, NewId("f:"), filled));
        return await LookAsync();
    }

    public JsonObject Press(string title, string id, params (string Input, string Value)[] filled)
    {
        var data = Screen.Buttons.TryGetValue(title, out var button) ? button.DeepClone().AsObject() : throw new InvalidOperationException($"There is no [{title}] on:\n{Screen}");
        foreach (var (input, value) in filled)
        {
            Assert.Contains(input, Screen.Inputs);
            data[input] = value;
        }

        return Of(Pressed(data, id, Screen.Message));
    }

    /// <summary>An activity of somebody else's, made this person's and of now.</summary>
    public JsonObject Of(JsonObject activity)
    {
        activity["from"]!["aadObjectId"] = entra;
        activity["conversation"]!["id"] = $"a:{entra}";
        return With(activity, ("timestamp", ministry.Clock.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture)));
    }

    public string NewId(string prefix = "17331") => string.Create(CultureInfo.InvariantCulture, $"{prefix}{++ministry.Events:00000000}");

    /// <summary>Signed, two seconds after the one before, for Teams takes eight messages in that time; Teams must hear 200.</summary>
    public async Task PostAsync(JsonObject activity)
    {
        ministry.Clock.Advance(TimeSpan.FromSeconds(2));
        using var request = new HttpRequestMessage(HttpMethod.Post, TeamsWebhookEndpoint.Path) { Content = new StringContent(activity.ToJsonString()) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", teams.Fake.Token(ministry.Clock.GetUtcNow()));
        using var response = await ministry.Bot.Public.SendAsync(request);
        Assert.Equal(200, (int)response.StatusCode);
    }

    /// <summary>Waits until the answer is out and reads it.</summary>
    public async Task<TeamsCard> LookAsync()
    {
        while ((await ministry.Bot.Outbox.NextAsync()).What != "sent") await WhileWaiting();
        var last = teams.Calls.Last(call => call.Message is not null && call.Kind is not "create");
        return Screen = TeamsCard.Of(last.Message!, teams.Standing[last.Message!]);
    }
}
