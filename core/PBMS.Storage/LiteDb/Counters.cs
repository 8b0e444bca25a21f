using Pbms.Storage.Rows;

namespace Pbms.Storage.LiteDb;

/// <summary>Numbers that rise by one; the counter moves only if the unit of work is written.</summary>
internal static class Counters
{
    private const string AllCounters = "all";

    // Submissions and questions share theirs: one of its own would begin again below what older databases hold.
    private static readonly Dictionary<string, string> OfTables = new()
    {
        [Tables.People] = CounterNames.People,
        [Tables.Submissions] = CounterNames.Submissions,
        [Tables.Questions] = CounterNames.Submissions,
    };

    /// <summary>The next number of a counter, from 1.</summary>
    public static long Next(StagedRows rows, string counter)
    {
        // One row for all of them: most commits move three.
        var before = rows.Find(Tables.Counters, AllCounters);
        var next = (before?[counter] is long last ? last : 0) + 1;
        Set(rows, before, counter, next);
        return next;
    }

    /// <summary>The next number of the counter comes after this one.</summary>
    public static void Raise(StagedRows rows, string counter, long number) => Set(rows, rows.Find(Tables.Counters, AllCounters), counter, number);

    /// <summary>Gives each row that readers follow its position.</summary>
    public static void Stamp(StagedRows rows)
    {
        foreach (var (table, row) in rows.Puts.ToList())
        {
            if (OfTables.TryGetValue(table, out var counter)) row[Columns.Position] = Next(rows, counter);
        }
    }

    private static void Set(StagedRows rows, Row? before, string counter, long number)
    {
        var row = Row.Of(AllCounters);
        foreach (var (name, value) in before?.Columns ?? new Dictionary<string, object>()) row[name] = value;
        row[counter] = number;
        rows.Put(Tables.Counters, row);
    }
}
