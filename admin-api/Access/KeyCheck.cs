using Pbms.Core.Storage;

namespace Pbms.AdminApi.Access;

/// <summary>Tells whether a key is one of ours and still good.</summary>
public sealed class KeyCheck(IApiKeyStore keys, TimeProvider clock)
{
    /// <summary>Last used is kept to the hour: a write for every read would make reading slow.</summary>
    private static readonly TimeSpan UsedAgain = TimeSpan.FromHours(1);

    /// <param name="given">As shown when it was issued.</param>
    /// <returns>Null when it is wrong, expired or revoked.</returns>
    public async Task<ApiKey?> ProveAsync(string given, CancellationToken cancellationToken)
    {
        if (KeyText.Parse(given) is not { } text || await UsableAsync(text.Id, cancellationToken) is not { } key || !text.Proves(key)) return null;
        var now = clock.GetUtcNow();
        if (!(now - key.LastUsedAt < UsedAgain)) await keys.UsedAsync(key.Id, now, cancellationToken);
        return key;
    }

    /// <returns>The key with this id, while it is neither expired nor revoked.</returns>
    public async Task<ApiKey?> UsableAsync(string id, CancellationToken cancellationToken) =>
        await keys.FindAsync(id, cancellationToken) is { } key && key.IsUsableAt(clock.GetUtcNow()) ? key : null;
}
