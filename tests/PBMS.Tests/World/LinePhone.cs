using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Pbms.Bot.Channels.Line;
using Pbms.Bot.Channels.Simulator;
using Pbms.Core.Organisation;
using Pbms.Core.Storage;
using Xunit;

namespace Pbms.Tests.World;

/// <summary>A person's LINE: signed webhooks in, what the bot sent to LINE on the screen.</summary>
internal sealed class LinePhone(Ministry ministry, string person) : IPhone
{
    public ChatAccount Account { get; } = new(ChatAccount.Line, SimulatedLineUserId.Of(new PersonId(person)));

    public Screen Screen { get; private set; } = Screen.Empty;

    /// <summary>The id the answer to the last event has in the outbox.</summary>
    public Guid LastAnswer { get; private set; }

    public async Task<Screen> SayAsync(string text)
    {
        await SendAsync(Said(text));
        return await LookAsync();
    }

    public async Task<Screen> TapAsync(string label)
    {
        await SendAsync(Tapped(label));
        return await LookAsync();
    }

    public JsonObject Said(string text) =>
        Event("message", "message", new JsonObject { ["type"] = "text", ["id"] = "1", ["text"] = text });

    public JsonObject Tapped(string label) =>
        Event("postback", "postback", new JsonObject { ["data"] = Screen.ActionOf(label) });

    /// <summary>An event as LINE words it, with an id and a reply token of its own.</summary>
    public JsonObject Event(string type, string? name = null, JsonNode? content = null)
    {
        var number = (++ministry.Events).ToString("D26", CultureInfo.InvariantCulture);
        var lineEvent = new JsonObject
        {
            ["type"] = type,
            ["mode"] = "active",
            ["timestamp"] = ministry.Clock.GetUtcNow().ToUnixTimeMilliseconds(),
            ["source"] = new JsonObject { ["type"] = "user", ["userId"] = Account.UserId },
            ["webhookEventId"] = number,
            ["deliveryContext"] = new JsonObject { ["isRedelivery"] = false },
            ["replyToken"] = $"token-{number}",
        };
        if (name is not null) lineEvent[name] = content;
        LastAnswer = AnswerTo(lineEvent);
        return lineEvent;
    }

    /// <summary>The id the answer to an event has in the outbox, which is LINE's retry key.</summary>
    public Guid AnswerTo(JsonObject lineEvent) =>
        DeterministicId.From("answer", Account.ToString(), lineEvent["webhookEventId"]!.GetValue<string>());

    /// <summary>Webhook events in one call, signed; LINE must hear 200.</summary>
    public async Task SendAsync(params IEnumerable<JsonObject> events) =>
        Assert.Equal(HttpStatusCode.OK, await PostAsync(Body(events)));

    public static byte[] Body(params IEnumerable<JsonObject> events) => JsonSerializer.SerializeToUtf8Bytes(
        new JsonObject { ["destination"] = "U1", ["events"] = new JsonArray([.. events.Select(lineEvent => lineEvent.DeepClone())]) });

    /// <param name="signature">LINE's own when null.</param>
    public async Task<HttpStatusCode> PostAsync(byte[] body, string? signature = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, LineWebhookEndpoint.Path) { Content = new ByteArrayContent(body) };
        request.Headers.Add(LineWebhookEndpoint.SignatureHeader, signature ?? LineSignature.Compute(Ministry.Secret, body));
        using var response = await ministry.Bot.Public.SendAsync(request);
        return response.StatusCode;
    }

    /// <summary>Waits until the answer is out and reads it.</summary>
    public async Task<Screen> LookAsync()
    {
        Assert.Equal("sent", (await ministry.Bot.Outbox.NextAsync()).What);
        return Screen = ministry.Line.Delivered.Last().Screen;
    }
}
