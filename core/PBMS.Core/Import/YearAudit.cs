using System.Collections.Immutable;
using Pbms.Core.Planning;
using Pbms.Core.Storage;

namespace Pbms.Core.Import;

/// <summary>What an edit of a year leaves in the audit trail: an entry for each row that is new, changed or gone; targets have entries of their own.</summary>
public static class YearAudit
{
    public static ImmutableArray<AuditEntry> Of(PlanYear before, PlanYear after, DateTimeOffset at, string actor)
    {
        var (were, are) = (YearTables.Of(before, []), YearTables.Of(after, []));
        return
        [
            .. TableDifference.Of(were, are)
                .Where(difference => difference.Table != "targets")
                .SelectMany(difference => Entries(difference, Table(were, difference.Table), Table(are, difference.Table)))
                .Select(entry => new AuditEntry(at, actor, entry.Action, $"{after.Year}|{entry.Key}", entry.Before, entry.After)),
        ];
    }

    private static IEnumerable<(string Action, string Key, string? Before, string? After)> Entries(TableDifference difference, ImportTable before, ImportTable after) =>
    [
        .. difference.Added.Select(key => ($"{difference.Table}.added", key, (string?)null, Text(after, key))),
        .. difference.Changed.Select(key => ($"{difference.Table}.changed", key, Text(before, key), Text(after, key))),
        .. difference.Removed.Select(key => ($"{difference.Table}.removed", key, Text(before, key), (string?)null)),
    ];

    private static ImportTable Table(ImmutableArray<ImportTable> tables, string name) => tables.First(table => table.Name == name);

    /// <summary>"name โครงการหนึ่ง, regional_number 1".</summary>
    private static string Text(ImportTable table, string key)
    {
        var keys = TableShape.Of(table.Name)!.Keys;
        var row = table.Rows.First(cells => string.Join('|', cells.Take(keys)) == key);
        return string.Join(", ", table.Header.Zip(row).Skip(keys).Where(cell => cell.Second.Length > 0).Select(cell => $"{cell.First} {cell.Second}"));
    }
}
