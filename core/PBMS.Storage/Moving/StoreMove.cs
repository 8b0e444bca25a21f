using Pbms.Storage.Rows;

namespace Pbms.Storage.Moving;

/// <summary>Copies a store into another, and tells whether two hold the same.</summary>
internal static class StoreMove
{
    /// <param name="moved">Told after each part of a table.</param>
    public static async Task CopyAsync(IStoreContents from, IStoreContents into, Action<string, int> moved, CancellationToken cancellationToken)
    {
        await into.BeginAsync(cancellationToken);
        foreach (var table in MovedTables.All)
        {
            await foreach (var rows in from.ReadAsync(table, cancellationToken))
            {
                await into.WriteAsync(table, rows, cancellationToken);
                moved(table, rows.Count);
            }
        }

        await into.FinishAsync(cancellationToken);
    }

    /// <summary>What the store holds, a digest for each table.</summary>
    public static async Task<IReadOnlyDictionary<string, TableDigest>> DigestAsync(IStoreContents store, CancellationToken cancellationToken)
    {
        var digests = new Dictionary<string, TableDigest>();
        foreach (var table in MovedTables.All)
        {
            var digest = default(TableDigest);
            await foreach (var rows in store.ReadAsync(table, cancellationToken)) digest = rows.Aggregate(digest, (sum, row) => sum.With(Comparable(table, row)));
            digests[table] = digest;
        }

        return digests;
    }

    private static Row Comparable(string table, Row row)
    {
        if (table != Tables.Audit) return row;
        var entry = Row.Body<Core.Storage.AuditEntry>(row);
        return Row.Of(row.Id, entry with { At = OutboxBody.Coarse(entry.At) });
    }
}
