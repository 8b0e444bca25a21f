using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Pbms.Bot.Delivery;

namespace Pbms.Bot.Channels.Line;

/// <summary>One call to api.line.me; whatever comes of it is a value.</summary>
public sealed class LineApi(IHttpClientFactory clients)
{
    public Task<LineResult> GetAsync(string path, CancellationToken cancellationToken) => CallAsync(HttpMethod.Get, path, null, cancellationToken);

    public Task<LineResult> PostAsync(string path, JsonObject? body, CancellationToken cancellationToken) =>
        CallAsync(HttpMethod.Post, path, body, cancellationToken);

    public async Task<LineResult> CallAsync(HttpMethod method, string path, JsonObject? body, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : Json(body) };
        return await CallAsync(request, cancellationToken);
    }

    /// <exception cref="OperationCanceledException">Only when it was called off.</exception>
    public async Task<LineResult> CallAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            using var http = clients.CreateClient(LineOptions.HttpClientName);
            using var response = await http.SendAsync(request, cancellationToken);
            var requestId = response.Headers.TryGetValues("x-line-request-id", out var ids) ? string.Join(',', ids) : null;
            return new LineResult.Answered((int)response.StatusCode, Read(await response.Content.ReadAsByteArrayAsync(cancellationToken)), requestId);
        }
        catch (HttpRequestException exception)
        {
            var error = exception.HttpRequestError;
            return new LineResult.NotAnswered(error is HttpRequestError.Unknown ? "connection lost" : error.ToString(), Unsent.Is(error));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new LineResult.NotAnswered("timeout", NeverLeft: false);
        }
    }

    public static ReadOnlyMemoryContent Json(JsonObject body)
    {
        var content = new ReadOnlyMemoryContent(LineJson.Utf8(body));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        return content;
    }

    private static JsonElement Read(byte[] body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            // A proxy's page instead of LINE's JSON: the status alone decides.
            return default;
        }
    }
}
