using Pbms.Core.Storage;
using Pbms.Storage.Rows;

namespace Pbms.Storage.LiteDb;

public sealed class LiteDbEraser(LiteDbDatabase database) : IStoreEraser
{
    private static readonly string[] Kept = [Tables.Meta, Tables.Counters];

    public async Task EraseAsync(CancellationToken cancellationToken)
    {
        var rows = await database.ReadAsync(
            stored => Tables.All.Except(Kept).SelectMany(table => stored.All(table).Select(row => (Table: table, Id: row.Id))).ToList(),
            cancellationToken);
        await database.WriteAsync(
            staged =>
            {
                foreach (var (table, id) in rows) staged.Remove(table, id);
                return CommitOutcome.Committed;
            },
            cancellationToken);
    }
}
