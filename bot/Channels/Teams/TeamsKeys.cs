using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Pbms.Bot.Channels.Teams;

/// <summary>
/// Keeps the keys that Teams signs with. A key nobody has heard of is asked for before the answer, once for all who wait, so that no request
/// fails when Teams changes its keys. (ConfigurationManager refreshes in the background, and the first request would be refused.)
/// </summary>
public sealed partial class TeamsKeys(
    IHttpClientFactory clients, IOptions<TeamsOptions> options, [FromKeyedServices(TeamsRegistration.RealClock)] TimeProvider clock, ILogger<TeamsKeys> logger) : IDisposable
{
    private static readonly TimeSpan StaleAfter = TimeSpan.FromHours(24);

    /// <summary>Whoever sends tokens with invented keys cannot make the bot ask more often; a request with a new key waits that long at most.</summary>
    private static readonly TimeSpan LeastInterval = TimeSpan.FromSeconds(5);

    /// <summary>Far more than Teams sends while its keys change; whoever comes after is to come again, for who waits holds a connection.</summary>
    private const int MostWaiting = 50;

    private readonly SemaphoreSlim refreshing = new(1, 1);
    private TeamsKeySet? known;
    private DateTimeOffset triedAt = DateTimeOffset.MinValue;
    private int waiting;

    /// <returns>Null when they were never told and cannot be had.</returns>
    public async Task<TeamsKeySet?> CurrentAsync(CancellationToken cancellationToken) =>
        known is { } fresh && clock.GetUtcNow() - fresh.FetchedAt < StaleAfter ? fresh : await NewerAsync(known, cancellationToken) ?? known;

    /// <param name="stale">What the caller has looked at in vain.</param>
    /// <param name="cancellationToken">Ends the waiting; a fetch begun is for all who wait, and goes on.</param>
    /// <returns>Keys fetched after those; null when they cannot be had now, or too many wait for them.</returns>
    public async Task<TeamsKeySet?> NewerAsync(TeamsKeySet? stale, CancellationToken cancellationToken)
    {
        try
        {
            return Interlocked.Increment(ref waiting) > MostWaiting ? null : await WaitForNewerAsync(stale, cancellationToken);
        }
        finally
        {
            Interlocked.Decrement(ref waiting);
        }
    }

    public void Dispose() => refreshing.Dispose();

    private async Task<TeamsKeySet?> WaitForNewerAsync(TeamsKeySet? stale, CancellationToken cancellationToken)
    {
        await refreshing.WaitAsync(cancellationToken);
        try
        {
            if (known is { } newer && newer != stale) return newer;
            var wait = triedAt == DateTimeOffset.MinValue ? TimeSpan.Zero : triedAt + LeastInterval - clock.GetUtcNow();
            if (wait > TimeSpan.Zero) await Task.Delay(wait, clock, cancellationToken);
            triedAt = clock.GetUtcNow();
            return known = await FetchAsync(CancellationToken.None);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            Log.NotTold(logger, exception);
            return null;
        }
        finally
        {
            refreshing.Release();
        }
    }

    private async Task<TeamsKeySet> FetchAsync(CancellationToken cancellationToken)
    {
        using var http = clients.CreateClient(TeamsOptions.KeysClient);
        var address = options.Value.OpenIdMetadata;
        var documents = new HttpDocumentRetriever(http) { RequireHttps = !address.IsLoopback };
        var told = await OpenIdConnectConfigurationRetriever.GetAsync(address.AbsoluteUri, documents, cancellationToken);
        return TeamsKeySet.Of(told.JsonWebKeySet?.Keys ?? [], clock.GetUtcNow());
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 3501, Level = LogLevel.Error, Message = "The keys that Teams signs with could not be fetched (Teams:OpenIdMetadata)")]
        public static partial void NotTold(ILogger logger, Exception exception);
    }
}
