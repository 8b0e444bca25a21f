using Pbms.Core.Organisation;
using Pbms.Core.Storage;
using Pbms.Storage.Rows;

namespace Pbms.Storage.LiteDb;

public sealed class LiteDbPeopleStore(LiteDbDatabase database) : IPeopleStore
{
    // How often people had been written when a reader was last told that there is nothing new, and where it stood.
    private volatile Standing? upToDate;

    public Task<Person?> FindAsync(PersonId person, CancellationToken cancellationToken) =>
        database.ReadAsync(rows => PeopleRows.Find(rows, person), cancellationToken);

    public Task<IReadOnlyList<Person>> AllAsync(CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<Person>>(rows => [.. rows.All(Tables.People).Select(Row.Body<Person>)], cancellationToken);

    public Task<PeoplePage> ReadSinceAsync(StorePosition position, CancellationToken cancellationToken) =>
        database.ReadAsync(rows => Since(rows, position), cancellationToken);

    public Task<LinkCode?> FindCodeAsync(string code, CancellationToken cancellationToken) =>
        database.ReadAsync(rows => PeopleRows.FindCode(rows, code), cancellationToken);

    private PeoplePage Since(RowReader rows, StorePosition position)
    {
        var now = new Standing(database.Writes.Of(Tables.People), position);
        if (upToDate == now) return new(position, []);
        var found = rows.Since(Tables.People, position);
        if (found.Count == 0) upToDate = now;
        return new(RowReader.Reached(position, found), [.. found.Select(PeopleRows.ContactOf)]);
    }

    // One reference: readers at the same time must not see half of each.
    private sealed record Standing(long Writes, StorePosition Position);
}
