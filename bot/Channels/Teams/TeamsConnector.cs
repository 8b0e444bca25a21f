using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using Pbms.Core.Organisation;
using Pbms.Core.Storage;

namespace Pbms.Bot.Channels.Teams;

/// <summary>The calls of the Bot Connector that the bot makes.</summary>
public sealed class TeamsConnector(IHttpClientFactory clients, TeamsTokens tokens, TeamsServices services, IOptions<TeamsOptions> options)
{
    public Task<ConnectorAnswer> SendAsync(ChatAddress to, JsonObject activity, CancellationToken cancellationToken) =>
        CallAsync(HttpMethod.Post, to.Service, $"v3/conversations/{Escape(to.Conversation)}/activities", activity, cancellationToken);

    public Task<ConnectorAnswer> ReplyAsync(ChatAddress to, string replyTo, JsonObject activity, CancellationToken cancellationToken) =>
        CallAsync(HttpMethod.Post, to.Service, $"v3/conversations/{Escape(to.Conversation)}/activities/{Escape(replyTo)}", activity, cancellationToken);

    /// <summary>Safe to repeat: the same message stands there afterwards.</summary>
    public Task<ConnectorAnswer> UpdateAsync(ChatAddress to, string message, JsonObject activity, CancellationToken cancellationToken) =>
        CallAsync(HttpMethod.Put, to.Service, $"v3/conversations/{Escape(to.Conversation)}/activities/{Escape(message)}", activity, cancellationToken);

    /// <summary>Opens the chat with one person, who must have the app. The object id goes in as "id": Teams takes it in no other place.</summary>
    public Task<ConnectorAnswer> CreateAsync(ChatAccount with, Uri service, string tenant, CancellationToken cancellationToken)
    {
        var conversation = new JsonObject
        {
            ["bot"] = new JsonObject { ["id"] = options.Value.BotId },
            ["isGroup"] = false,
            ["tenantId"] = tenant,
            ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = tenant } },
            ["members"] = new JsonArray(new JsonObject { ["id"] = with.UserId }),
        };
        return CallAsync(HttpMethod.Post, service, "v3/conversations", conversation, cancellationToken);
    }

    private static string Escape(string id) => Uri.EscapeDataString(id);

    private async Task<ConnectorAnswer> CallAsync(HttpMethod method, Uri service, string path, JsonObject body, CancellationToken cancellationToken)
    {
        // Kept addresses are held to the list too, which may have grown shorter: the token goes with the call.
        if (services.Read(service.AbsoluteUri) is null) return new ConnectorAnswer(403, "ServiceNotAllowed");
        var answer = await CallOnceAsync(method, service, path, body, anew: false, cancellationToken);
        return answer.Status is 401 && !services.NeedsNoToken(service) ? await CallOnceAsync(method, service, path, body, anew: true, cancellationToken) : answer;
    }

    private async Task<ConnectorAnswer> CallOnceAsync(HttpMethod method, Uri service, string path, JsonObject body, bool anew, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, new Uri($"{service.AbsoluteUri.TrimEnd('/')}/{path}"));
        request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(TeamsJson.Write(body)));
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        if (!services.NeedsNoToken(service))
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await tokens.GetAsync(anew, cancellationToken));
        using var http = clients.CreateClient(TeamsOptions.ConnectorClient);
        using var response = await http.SendAsync(request, cancellationToken);
        var (id, code) = Read(await response.Content.ReadAsByteArrayAsync(cancellationToken));
        return new ConnectorAnswer((int)response.StatusCode, code, response.Headers.RetryAfter?.Delta, id);
    }

    private static (string? Id, string? Code) Read(byte[] body)
    {
        if (body.Length == 0) return (null, null);
        try
        {
            using var document = JsonDocument.Parse(body);
            return (document.RootElement.Text("id"), document.RootElement.Property("error")?.Text("code"));
        }
        catch (JsonException)
        {
            // A proxy's page: the status alone decides.
            return (null, null);
        }
    }
}
