using Pbms.Core.Organisation;

namespace Pbms.Core.Storage;

public interface IAddressStore
{
    /// <summary>Where the account was last seen; null when it never was.</summary>
    Task<ChatAddress?> FindAsync(ChatAccount account, CancellationToken cancellationToken);
}
