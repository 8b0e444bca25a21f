using Pbms.Core.Storage;

namespace Pbms.Storage.Postgres;

public sealed class PostgresEraser(PostgresDatabase database) : IStoreEraser
{
    // Positions are transactions, which go on rising whatever is emptied.
    internal static string Everything { get; } =
        string.Join("; ", PostgresTable.All.Select(table => table.Name).Order(StringComparer.Ordinal).Concat(["outbox", "audit"]).Select(name => $"delete from {name}"));

    public Task EraseAsync(CancellationToken cancellationToken) => database.ExecuteAsync(Everything, cancellationToken);
}
