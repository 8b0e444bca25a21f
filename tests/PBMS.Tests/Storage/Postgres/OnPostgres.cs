using Pbms.Storage.Postgres;
using Xunit;

namespace Pbms.Tests.Storage.Postgres;

/// <summary>A test with a new database of its own, the schema in it.</summary>
public abstract class OnPostgres : IAsyncLifetime
{
    private PostgresDatabase? database;

    protected static CancellationToken Now => TestContext.Current.CancellationToken;

    protected string Connection { get; private set; } = "";

    protected PostgresDatabase Database => database!;

    protected StoreSet Store => field ??= PostgresStores.Of(Database);

    public virtual async ValueTask InitializeAsync()
    {
        Connection = await PostgresForTests.NewDatabaseAsync();
        database = PostgresDatabase.At(Connection);
    }

    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (database is not null) await database.DisposeAsync();
    }
}
