using System.Collections.Concurrent;
using Pbms.Storage.Rows;

namespace Pbms.Storage.LiteDb;

/// <summary>
/// Rows that every turn asks for by their id, as they are on disk. Only this process writes the file, so what was written is what is there; asking the
/// engine costs more than the step of a conversation it is for. Only the writer puts something in: a reader would bring what it saw before the last write.
/// </summary>
internal sealed class KeptRows
{
    /// <summary>Characters of JSON. Beyond this all are forgotten, and the next ones kept anew: whoever is at work now is asked for again at once.</summary>
    private const long Most = 8_000_000;

    private readonly ConcurrentDictionary<(string Table, string Id), Row> rows = new();
    private long size;

    // A column of these must read as it was put: text or a number, no moment.
    public static bool IsOf(string table) => table is Tables.Chats or Tables.Counters or Tables.Outbox;

    /// <returns>Null when it is not kept; it may still be on disk.</returns>
    public Row? Find(string table, string id) => IsOf(table) ? rows.GetValueOrDefault((table, id)) : null;

    /// <summary>Takes over what a transaction has written, once it is on disk and before anybody is told.</summary>
    /// <param name="written">A null row is one that was taken away.</param>
    public void Take(IReadOnlyDictionary<(string Table, string Id), Row?> written)
    {
        foreach (var (key, row) in written)
        {
            if (rows.TryRemove(key, out var before)) size -= SizeOf(before);
            if (row is null) continue;
            rows[key] = row;
            size += SizeOf(row);
        }

        if (size <= Most) return;
        rows.Clear();
        size = 0;
    }

    private static int SizeOf(Row row) => row.Json?.Length ?? 0;
}
