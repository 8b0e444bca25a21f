using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;
using Pbms.Bot.Channels.Line;

namespace Pbms.Bot.Channels.Simulator;

/// <summary>
/// Stands where api.line.me is: takes reply, push and multicast as LINE does, refuses what LINE refuses, and shows the messages in
/// the transcript. Nothing leaves the process.
/// </summary>
public sealed partial class SimulatedLinePlatform(
    SimulatedLine line,
    SimulatorTranscript transcript,
    IOptions<LineOptions> options) : HttpMessageHandler
{
    private const string RetryKeyHeader = "X-Line-Retry-Key";

    /// <summary>LINE's limit for a multicast.</summary>
    private const int MostAtOnce = 500;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await AnswerAsync(request, cancellationToken);
        response.RequestMessage = request;
        response.Headers.Add("x-line-request-id", Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)));
        return response;
    }

    private async Task<HttpResponseMessage> AnswerAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Headers.Authorization is not { Scheme: "Bearer", Parameter: var token } || token != options.Value.ChannelAccessToken)
        {
            return Refuse(
                HttpStatusCode.Unauthorized, "Authentication failed. Confirm that the access token in the authorization header is valid.");
        }

        var path = request.RequestUri?.AbsolutePath;
        if (request.Method != HttpMethod.Post || path is not ("/v2/bot/message/reply" or "/v2/bot/message/push" or "/v2/bot/message/multicast"))
        {
            return Refuse(HttpStatusCode.NotFound, "Not found");
        }

        if (await ReadAsync(request, cancellationToken) is not { } body)
        {
            return Refuse(HttpStatusCode.BadRequest, "The request body could not be parsed as JSON (line: -, column: -)");
        }

        var retryKey = request.Headers.TryGetValues(RetryKeyHeader, out var keys) ? string.Join(",", keys) : null;
        return path switch
        {
            "/v2/bot/message/reply" => Reply(body, retryKey),
            "/v2/bot/message/push" => Push(body, retryKey),
            _ => Multicast(body, retryKey),
        };
    }

    private HttpResponseMessage Reply(JsonElement body, string? retryKey)
    {
        if (retryKey is not null) return Refuse(HttpStatusCode.BadRequest, "The retry key is not supported by this API");
        if (Faults(body) is { } refusal) return refusal;
        if (Property(body, "replyToken") is not { } replyToken || line.UseReplyToken(replyToken) is not { } lineUserId)
        {
            return Refuse(HttpStatusCode.BadRequest, "Invalid reply token");
        }

        return Show(lineUserId, "reply", body);
    }

    private HttpResponseMessage Push(JsonElement body, string? retryKey)
    {
        if (Property(body, "to") is not { } lineUserId || !UserId().IsMatch(lineUserId))
        {
            return Refuse(HttpStatusCode.BadRequest, "The property, 'to', in the request body is invalid (line: -, column: -)");
        }

        return Faults(body) ?? Repeated(retryKey) ?? Show(lineUserId, "push", body);
    }

    private HttpResponseMessage Multicast(JsonElement body, string? retryKey)
    {
        if (!body.TryGetProperty("to", out var to) || to.ValueKind != JsonValueKind.Array || to.GetArrayLength() is < 1 or > MostAtOnce)
        {
            return Refuse(HttpStatusCode.BadRequest, "The property, 'to', in the request body is invalid (line: -, column: -)");
        }

        if ((Faults(body) ?? Repeated(retryKey)) is { } refusal) return refusal;
        foreach (var lineUserId in to.EnumerateArray().Select(user => user.GetString()!)) Show(lineUserId, "push", body).Dispose();
        return Json(HttpStatusCode.OK, new { });
    }

    private HttpResponseMessage? Repeated(string? retryKey)
    {
        if (retryKey is null) return null;
        if (!Guid.TryParse(retryKey, out _)) return Refuse(HttpStatusCode.BadRequest, "Invalid retry key");
        return line.TakeRetryKey(retryKey) ? null : Refuse(HttpStatusCode.Conflict, "The retry key is already accepted");
    }

    private HttpResponseMessage Show(string lineUserId, string kind, JsonElement body)
    {
        var messages = body.GetProperty("messages").EnumerateArray().Select(message => message.Clone()).ToImmutableArray();

        // LINE answers 200 for somebody who blocked the bot, too, and delivers nothing.
        if (!line.HasBlocked(lineUserId)) transcript.AddBot(lineUserId, kind, messages);
        return Json(HttpStatusCode.OK, new { sentMessages = messages.Select(_ => new { id = MessageId() }).ToArray() });
    }

    private static HttpResponseMessage? Faults(JsonElement body)
    {
        var faults = LineMessageRules.Faults(body);
        return faults.IsEmpty
            ? null
            : Json(HttpStatusCode.BadRequest, new
            {
                message = string.Create(CultureInfo.InvariantCulture, $"The request body has {faults.Length} error(s)"),
                details = faults.Select(fault => new { message = fault.Message, property = fault.Property }).ToArray(),
            });
    }

    private static async Task<JsonElement?> ReadAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is null) return null;
        try
        {
            var body = await request.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
            return body.ValueKind == JsonValueKind.Object ? body : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Property(JsonElement body, string name) =>
        body.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string MessageId() =>
        (600_000_000_000_000_000L + RandomNumberGenerator.GetInt32(int.MaxValue)).ToString(CultureInfo.InvariantCulture);

    private static HttpResponseMessage Refuse(HttpStatusCode status, string message) => Json(status, new { message });

    private static HttpResponseMessage Json<T>(HttpStatusCode status, T body) => new(status) { Content = JsonContent.Create(body) };

    [GeneratedRegex("^U[0-9a-f]{32}$", RegexOptions.CultureInvariant)]
    private static partial Regex UserId();
}
