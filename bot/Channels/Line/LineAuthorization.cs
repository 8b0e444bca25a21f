using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace Pbms.Bot.Channels.Line;

/// <summary>Puts the access token on every call, and takes a new one once when LINE has dropped the old.</summary>
public sealed class LineAuthorization(LineTokens tokens) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (await TokenAsync(cancellationToken) is not { } token) return NoToken(request);
        var response = await SendAsync(request, token, cancellationToken);
        if (response.StatusCode is not HttpStatusCode.Unauthorized || !tokens.CanRenew) return response;
        // Refused at the door, so it was not carried out: trying it again is safe.
        await tokens.RenounceAsync(token, cancellationToken);
        if (await TokenAsync(cancellationToken) is not { } renewed) return response;
        response.Dispose();
        return await SendAsync(request, renewed, cancellationToken);
    }

    private Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, string token, CancellationToken cancellationToken)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return base.SendAsync(request, cancellationToken);
    }

    private async Task<string?> TokenAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await tokens.CurrentAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is HttpRequestException or JsonException
            || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            // The message itself has not left: nobody need fear that it arrived.
            throw new HttpRequestException(HttpRequestError.ConnectionError, "LINE issued no access token.", exception);
        }
    }

    private static HttpResponseMessage NoToken(HttpRequestMessage request) => new(HttpStatusCode.Unauthorized)
    {
        RequestMessage = request,
        Content = JsonContent.Create(new { message = "LINE issues no access token for Line:ChannelId and Line:ChannelSecret" }),
    };
}
