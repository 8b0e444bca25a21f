using Pbms.Core.Periods;
using Pbms.Core.Storage;
using Pbms.Storage.Rows;

namespace Pbms.Storage.Postgres;

public sealed class PostgresRoundStore(PostgresDatabase database) : IRoundStore
{
    private static readonly PostgresTable Marks = PostgresTable.Of(Tables.FrozenRounds);
    private static readonly PostgresTable Parts = PostgresTable.Of(Tables.FrozenParts);

    public async Task<FrozenRound?> FindAsync(Round round, CancellationToken cancellationToken)
    {
        // What is frozen never changes: mark and parts need not be read at one moment.
        var marks = await database.QueryAsync(Marks.SelectById, reader => RowsRead.One(reader, Marks), cancellationToken, (object)new[] { RoundRows.Key(round) });
        if (marks is not [var mark]) return null;
        var keys = RoundRows.PartKeys(round, mark).ToArray();
        var parts = await database.QueryAsync(Parts.SelectById, reader => RowsRead.One(reader, Parts), cancellationToken, (object)keys);
        return RoundRows.Read(round, mark, parts.ToDictionary(part => part.Id));
    }

    public async Task<IReadOnlyList<FrozenMark>> OfYearAsync(FiscalYear year, CancellationToken cancellationToken)
    {
        string[] keys = [.. Enumerable.Range(1, FiscalYear.Months).Select(months => RoundRows.Key(new Round(year, months)))];
        var marks = await database.QueryAsync(Marks.SelectById, reader => RowsRead.One(reader, Marks), cancellationToken, (object)keys);
        return [.. marks.Select(RoundRows.MarkOf).OrderBy(mark => mark.Round.Months)];
    }
}
