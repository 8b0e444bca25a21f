using Pbms.Core.Periods;
using Pbms.Core.Planning;
using Pbms.Core.Storage;
using Pbms.Storage.Rows;

namespace Pbms.Storage.LiteDb;

public sealed class LiteDbYearStore(LiteDbDatabase database) : IYearStore
{
    private readonly YearFollower follower = new(database.Writes);

    public Task<YearNews> ReadSinceAsync(FiscalYear year, StorePosition position, CancellationToken cancellationToken) =>
        database.ReadAsync(rows => follower.Since(rows, year, position), cancellationToken);

    public Task<long> VersionAsync(FiscalYear year, CancellationToken cancellationToken) =>
        database.ReadAsync(rows => YearRows.Version(rows, year), cancellationToken);

    public Task<IReadOnlyList<YearVersion>> AllAsync(CancellationToken cancellationToken) => database.ReadAsync<IReadOnlyList<YearVersion>>(rows => [.. rows.All(Tables.YearVersions).Select(YearRows.VersionOf)], cancellationToken);

    public async Task<PlanYear?> LoadAsync(FiscalYear year, CancellationToken cancellationToken)
    {
        var snapshot = await database.ReadAsync(rows => Take(rows, year), cancellationToken);
        return snapshot?.Read();
    }

    /// <summary>Null when the year has no configuration.</summary>
    private static YearSnapshot? Take(RowReader stored, FiscalYear year)
    {
        // Each table is read at its own moment: a replacement in between shows in the version, and all is read again.
        while (YearRows.Version(stored, year) is > 0 and var version)
        {
            var rows = Tables.OfYear
                .SelectMany(table => stored.Where(table, Columns.Year, year.ToString()), (table, row) => (table, row))
                .ToLookup(entry => entry.table, entry => entry.row);
            if (YearRows.Version(stored, year) == version) return new(year, rows);
        }

        return null;
    }
}
