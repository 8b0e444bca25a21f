using System.Net;
using System.Text.Json;
using Microsoft.Extensions.Options;

namespace Pbms.Bot.Channels.Line;

/// <summary>The channel access token: the long-lived one of the settings, else a stateless one issued from id and secret and renewed in time.</summary>
public sealed class LineTokens(IHttpClientFactory clients, IOptions<LineOptions> options, TimeProvider clock) : IDisposable
{
    /// <summary>A stateless token lives a quarter of an hour.</summary>
    private static readonly TimeSpan RenewedBefore = TimeSpan.FromMinutes(2);

    private readonly SemaphoreSlim issuing = new(1, 1);
    private (string Token, DateTimeOffset Until)? issued;

    /// <summary>False with a long-lived token: there is no other to be had.</summary>
    public bool CanRenew => string.IsNullOrWhiteSpace(options.Value.ChannelAccessToken);

    /// <returns>Null when LINE refuses to issue one.</returns>
    /// <exception cref="HttpRequestException">LINE did not answer.</exception>
    public async Task<string?> CurrentAsync(CancellationToken cancellationToken)
    {
        if (!CanRenew) return options.Value.ChannelAccessToken;
        await issuing.WaitAsync(cancellationToken);
        try
        {
            if (issued is { } there && clock.GetUtcNow() < there.Until) return there.Token;
            issued = await IssueAsync(cancellationToken);
            return issued?.Token;
        }
        finally
        {
            issuing.Release();
        }
    }

    /// <summary>LINE does not take this token any more; the next is a new one.</summary>
    public async Task RenounceAsync(string token, CancellationToken cancellationToken)
    {
        await issuing.WaitAsync(cancellationToken);
        if (issued?.Token == token) issued = null;
        issuing.Release();
    }

    public void Dispose() => issuing.Dispose();

    private async Task<(string Token, DateTimeOffset Until)?> IssueAsync(CancellationToken cancellationToken)
    {
        using var http = clients.CreateClient(LineOptions.TokenHttpClientName);
        using var form = new FormUrlEncodedContent(
        [
            new("grant_type", "client_credentials"),
            new("client_id", options.Value.ChannelId),
            new("client_secret", options.Value.ChannelSecret),
        ]);
        using var response = await http.PostAsync("oauth2/v3/token", form, cancellationToken);
        if (response.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.Unauthorized) return null;
        response.EnsureSuccessStatusCode();
        using var body = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(cancellationToken));
        return body.RootElement.Text("access_token") is { Length: > 0 } token && body.RootElement.Number("expires_in") is { } seconds
            ? (token, clock.GetUtcNow() + TimeSpan.FromSeconds(seconds) - RenewedBefore)
            : null;
    }
}
