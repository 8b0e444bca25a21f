using LiteDB.Engine;
using Pbms.Storage.Rows;

namespace Pbms.Storage.LiteDb;

/// <summary>The rows as the writer's open transaction sees them: as stored, under what the units before have written.</summary>
internal sealed class BatchRows(RowReader stored, KeptRows kept, WaitingMail mail) : IRows
{
    // A null row was taken away.
    private readonly Dictionary<(string Table, string Id), Row?> written = [];

    public Row? Find(string table, string id) =>
        written.TryGetValue((table, id), out var row) ? row
        : table == Tables.Outbox && !mail.Has(id) ? null
        : stored.Find(table, id);

    public IReadOnlyList<Row> Find(string table, IReadOnlyCollection<string> ids) => stored.Find(table, ids);

    public IReadOnlyList<Row> Where(string table, string column, string value) => stored.Where(table, column, value);

    public IReadOnlyList<Row> All(string table) => stored.All(table);

    /// <summary>A unit has been written into the transaction.</summary>
    public void Add(StagedRows staged)
    {
        foreach (var (key, row) in staged.Written.Where(entry => KeptRows.IsOf(entry.Key.Table))) written[key] = row;
    }

    /// <summary>Before the transaction is committed: the counters as the last unit left them.</summary>
    public void WriteCounters(ILiteEngine engine)
    {
        foreach (var ((table, _), row) in written)
        {
            if (table == Tables.Counters && row is not null) BsonRow.Write(table, row, engine);
        }
    }

    /// <summary>The transaction is on disk.</summary>
    public void Settle()
    {
        kept.Take(written);
        mail.Take(written);
        written.Clear();
    }

    /// <summary>The transaction was rolled back.</summary>
    public void Forget() => written.Clear();
}
