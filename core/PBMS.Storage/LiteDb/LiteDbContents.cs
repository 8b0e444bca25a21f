using System.Globalization;
using System.Runtime.CompilerServices;
using Pbms.Core.Storage;
using Pbms.Storage.Moving;
using Pbms.Storage.Rows;

namespace Pbms.Storage.LiteDb;

/// <summary>The contents of an embedded store. Filled anew only when it is a new file: nothing is emptied here.</summary>
internal sealed class LiteDbContents(LiteDbDatabase database, EvidenceFolder evidence, string name) : IStoreContents
{
    private const int RowsAtOnce = 1000;
    private const int FilesAtOnce = 4;

    private readonly Dictionary<string, long> last = [];

    public string Name => name;

    public async IAsyncEnumerable<IReadOnlyList<Row>> ReadAsync(string table, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var source = table == MovedTables.EvidenceContents ? Tables.Evidence : table;
        // Waiting messages by their place: where they come to, they are given places in the order they come.
        var key = table == MovedTables.Outbox ? Columns.Order : Columns.Id;
        var after = "";
        while (true)
        {
            var rows = await database.ReadAsync(reader => reader.First(source, RowsAtOnce, key, $"{key} > @0", after), cancellationToken);
            if (rows.Count == 0) break;
            after = key == Columns.Id ? rows[^1].Id : rows[^1].Text(key);
            if (table == MovedTables.EvidenceContents)
            {
                foreach (var chunk in rows.Chunk(FilesAtOnce)) yield return await ContentsAsync(chunk, cancellationToken);
            }
            else
            {
                yield return table == MovedTables.Outbox ? [.. rows.Select(Waiting)] : rows;
            }
        }

        if (table != MovedTables.Outbox) yield break;
        await foreach (var closed in ReadAsync(Tables.OutboxClosed, cancellationToken)) yield return [.. closed.Select(Closed)];
    }

    public Task BeginAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task WriteAsync(string table, IReadOnlyList<Row> rows, CancellationToken cancellationToken)
    {
        if (table == MovedTables.EvidenceContents)
        {
            foreach (var row in rows) await evidence.WriteAsync(Guid.ParseExact(row.Id, "N"), Row.Body<byte[]>(row), cancellationToken);
            return;
        }

        await PutAsync(staged =>
        {
            foreach (var row in rows) Put(staged, table, row);
        });
    }

    /// <summary>What is written from now on is numbered after what came.</summary>
    public Task FinishAsync(CancellationToken cancellationToken) => PutAsync(staged =>
    {
        foreach (var (counter, number) in last) Counters.Raise(staged, counter, number);
    });

    public ValueTask DisposeAsync()
    {
        database.Dispose();
        return ValueTask.CompletedTask;
    }

    private void Put(StagedRows staged, string table, Row row)
    {
        if (table == MovedTables.Outbox) OutboxRows.Restore(staged, Guid.ParseExact(row.Id, "N"), Row.Body<OutboxBody>(row));
        else staged.Put(table, row);
        if (table is Tables.Audit or Tables.TargetHistory) last[table] = Math.Max(last.GetValueOrDefault(table), long.Parse(row.Id, NumberStyles.None, CultureInfo.InvariantCulture));
    }

    private Task<CommitOutcome> PutAsync(Action<StagedRows> put) => database.WriteAsync(
        staged =>
        {
            put(staged);
            return CommitOutcome.Committed;
        },
        CancellationToken.None);

    private static Row Waiting(Row row) => Row.Of(row.Id, new OutboxBody(Row.Body<OutboxMessage>(row), null, null, row[Columns.Reason] as string).Coarse());

    private static Row Closed(Row row) => Row.Of(row.Id, new OutboxBody(
        row.Json is null ? null : Row.Body<OutboxMessage>(row), Moment(row, Columns.SentAt), Moment(row, Columns.GivenUpAt), row[Columns.Reason] as string).Coarse());

    private static DateTimeOffset? Moment(Row row, string column) => row[column] is long ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;

    private async Task<IReadOnlyList<Row>> ContentsAsync(IEnumerable<Row> rows, CancellationToken cancellationToken)
    {
        var contents = new List<Row>();
        foreach (var file in rows.Select(Row.Body<EvidenceFile>).Where(file => file.State is EvidenceState.Kept))
        {
            await using var stream = evidence.Open(file.Id);
            if (stream is null) continue;
            using var memory = new MemoryStream();
            await stream.CopyToAsync(memory, cancellationToken);
            contents.Add(Row.Of(EvidenceRows.Key(file.Id), memory.ToArray()));
        }

        return contents;
    }
}
