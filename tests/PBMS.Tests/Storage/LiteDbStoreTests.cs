using Microsoft.Extensions.Logging.Abstractions;
using Pbms.Storage.LiteDb;
using Xunit;

namespace Pbms.Tests.Storage;

public class LiteDbStoreTests : StoreContract, IDisposable
{
    private readonly TemporaryFolder folder = new();
    private LiteDbDatabase? database;
    private StoreSet? store;

    protected override StoreSet Store => store ??= LiteDbStores.Of(database = Open(), folder.File("evidence"));

    public void Dispose()
    {
        database?.Dispose();
        folder.Dispose();
        GC.SuppressFinalize(this);
    }

    protected override void Reopen()
    {
        database?.Dispose();
        store = null;
    }

    private LiteDbDatabase Open() =>
        LiteDbDatabase.Open(folder.File("pbms.db"), NullLogger.Instance, exception => Assert.Fail(exception.ToString()));
}
