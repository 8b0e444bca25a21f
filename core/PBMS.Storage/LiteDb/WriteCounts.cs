using System.Collections.Concurrent;

namespace Pbms.Storage.LiteDb;

/// <summary>
/// How often the rows of a table and year were written since the database was opened. Only this process writes the file, so who finds a number as it was has
/// nothing new to read: asking the engine costs as much as a whole step of a conversation.
/// </summary>
internal sealed class WriteCounts
{
    // For rows of no year, and for rows taken away.
    private const string NoYear = "";

    private readonly ConcurrentDictionary<(string Table, string Year), long> counts = new();

    /// <summary>Read it before the rows: what is written in between is then read once more.</summary>
    public long Of(string table, string year = NoYear) =>
        counts.GetValueOrDefault((table, year)) + (year == NoYear ? 0 : counts.GetValueOrDefault((table, NoYear)));

    /// <summary>Counts what a transaction has written, once it is on disk and before anybody is told.</summary>
    public void Add(IEnumerable<(string Table, string? Year)> written)
    {
        foreach (var (table, year) in written) counts.AddOrUpdate((table, year ?? NoYear), 1, (_, before) => before + 1);
    }
}
