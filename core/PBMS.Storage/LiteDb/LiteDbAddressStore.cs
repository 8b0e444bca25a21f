using Pbms.Core.Organisation;
using Pbms.Core.Storage;
using Pbms.Storage.Rows;

namespace Pbms.Storage.LiteDb;

public sealed class LiteDbAddressStore(LiteDbDatabase database) : IAddressStore
{
    public Task<ChatAddress?> FindAsync(ChatAccount account, CancellationToken cancellationToken) =>
        database.ReadAsync(rows => AddressRows.Find(rows, account), cancellationToken);
}
