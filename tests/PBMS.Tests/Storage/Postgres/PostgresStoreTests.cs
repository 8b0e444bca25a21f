using Pbms.Storage.Postgres;
using Xunit;

namespace Pbms.Tests.Storage.Postgres;

[Collection(PostgresTests.Name)]
public sealed class PostgresStoreTests : StoreContract, IAsyncLifetime
{
    // Emptied for each test, which is faster than a new one.
    private static string? connection;

    private PostgresDatabase? database;
    private StoreSet? store;

    protected override StoreSet Store => store ??= PostgresStores.Of(Database);

    private PostgresDatabase Database => database ??= PostgresDatabase.At(connection!);

    public async ValueTask InitializeAsync()
    {
        connection ??= await PostgresForTests.NewDatabaseAsync();
        await new PostgresEraser(Database).EraseAsync(TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync()
    {
        Reopen();
        return ValueTask.CompletedTask;
    }

    protected override void Reopen()
    {
        database?.Dispose();
        (database, store) = (null, null);
    }
}
