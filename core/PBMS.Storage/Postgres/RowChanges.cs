using Pbms.Core.Storage;
using Pbms.Storage.Rows;

namespace Pbms.Storage.Postgres;

/// <summary>Changes of a single row that are nobody's decision: read it, write what became of it.</summary>
internal sealed class RowChanges(PostgresDatabase database)
{
    private readonly CommitWriter writer = new(database);

    public Task WriteAsync(string table, string id, Action<StagedRows> change, CancellationToken cancellationToken) => writer.WriteAsync(
        new RowsWanted().Row(table, id),
        rows =>
        {
            change(rows);
            return CommitOutcome.Committed;
        },
        [],
        cancellationToken);
}
