namespace Pbms.Core.Storage;

public interface IApiKeyStore
{
    /// <param name="id">As in the key's text; the caller compares the hash.</param>
    Task<ApiKey?> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>Oldest first, revoked and expired ones too.</summary>
    Task<IReadOnlyList<ApiKey>> AllAsync(CancellationToken cancellationToken);

    Task UsedAsync(string id, DateTimeOffset at, CancellationToken cancellationToken);
}
