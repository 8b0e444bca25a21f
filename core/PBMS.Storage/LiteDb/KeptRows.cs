using System.Collections.Concurrent;
using Pbms.Storage.Rows;

namespace Pbms.Storage.LiteDb;

/// <summary>
/// Rows that every turn asks for by their id, as they are on disk. Only this process writes the file, so what was written is what is there; asking the
/// engine costs more than the step of a conversation it is for. Only the writer puts something in: a reader would bring what it saw before the last write.
/// </summary>
internal sealed class KeptRows
{
    /// <summary>Beyond this all are forgotten, and the next ones kept anew: whoever is at work now is asked for again at once.</summary>
    private const int Most = 5_000;

    // None of these has a column that reads otherwise than it was put.
    private static readonly HashSet<string> Tables = [Rows.Tables.Chats, Rows.Tables.Counters, Rows.Tables.Outbox];

    private readonly ConcurrentDictionary<(string Table, string Id), Row> rows = new();

    public static bool IsOf(string table) => Tables.Contains(table);

    /// <returns>Null when it is not kept; it may still be on disk.</returns>
    public Row? Find(string table, string id) => Tables.Contains(table) ? rows.GetValueOrDefault((table, id)) : null;

    /// <summary>Takes over what a transaction has written, once it is on disk and before anybody is told.</summary>
    /// <param name="written">A null row is one that was taken away.</param>
    public void Take(IReadOnlyDictionary<(string Table, string Id), Row?> written)
    {
        if (rows.Count > Most) rows.Clear();
        foreach (var (key, row) in written)
        {
            if (row is null) rows.TryRemove(key, out _);
            else rows[key] = row;
        }
    }
}
