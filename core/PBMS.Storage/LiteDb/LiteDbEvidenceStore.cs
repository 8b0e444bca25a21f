using Pbms.Core.Organisation;
using Pbms.Core.Storage;
using Pbms.Storage.Rows;

namespace Pbms.Storage.LiteDb;

/// <summary>What is known of a file lies in the database; its content beside it, a file each, for a page-wise log is no place for megabytes.</summary>
public sealed class LiteDbEvidenceStore(LiteDbDatabase database, EvidenceFolder folder) : IEvidenceStore
{
    public Task<EvidenceFile?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        database.ReadAsync(rows => EvidenceRows.Find(rows, id), cancellationToken);

    public Task<IReadOnlyList<EvidenceFile>> AwaitedAsync(DateTimeOffset now, int atMost, CancellationToken cancellationToken) =>
        database.ReadAsync(rows => Awaited(rows, now, atMost), cancellationToken);

    public async Task KeepAsync(Guid id, string mediaType, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        await folder.WriteAsync(id, content, cancellationToken);
        await WriteAsync(
            rows => EvidenceRows.Change(rows, id, file => file with { State = EvidenceState.Kept, MediaType = mediaType, Bytes = content.Length }),
            cancellationToken);
        // Removed while it was being fetched: it is not brought back.
        if (await FindAsync(id, CancellationToken.None) is null) folder.Delete(id);
    }

    public Task PostponeAsync(Guid id, DateTimeOffset notBefore, CancellationToken cancellationToken) =>
        WriteAsync(rows => EvidenceRows.Change(rows, id, file => file with { Attempts = file.Attempts + 1, NotBefore = notBefore }), cancellationToken);

    public Task RefuseAsync(Guid id, CancellationToken cancellationToken) =>
        WriteAsync(rows => EvidenceRows.Change(rows, id, file => file with { State = EvidenceState.Refused }), cancellationToken);

    public async Task<Stream?> OpenAsync(Guid id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) is { State: EvidenceState.Kept } ? folder.Open(id) : null;

    public Task<IReadOnlyList<EvidenceFile>> OfAsync(PersonId person, CancellationToken cancellationToken) =>
        database.ReadAsync(rows => EvidenceRows.Of(rows, person), cancellationToken);

    public async Task<int> RemoveOfAsync(PersonId person, CancellationToken cancellationToken) =>
        await RemoveAsync(await OfAsync(person, cancellationToken), cancellationToken);

    public async Task<int> RemoveUnclaimedAsync(DateTimeOffset instant, CancellationToken cancellationToken)
    {
        var files = await database.ReadAsync(rows => rows.All(Tables.Evidence).Select(Row.Body<EvidenceFile>).ToList(), cancellationToken);
        return await RemoveAsync([.. files.Where(file => !file.IsClaimed && file.At < instant)], cancellationToken);
    }

    private static IReadOnlyList<EvidenceFile> Awaited(RowReader rows, DateTimeOffset now, int atMost) =>
        [.. rows.First(Tables.Evidence, atMost, Columns.NotBefore, $"{Columns.NotBefore} > 0 AND {Columns.NotBefore} <= @0", now.UtcTicks).Select(Row.Body<EvidenceFile>)];

    // The content first: a row without content says so, content without a row would never be found again.
    private async Task<int> RemoveAsync(IReadOnlyList<EvidenceFile> files, CancellationToken cancellationToken)
    {
        foreach (var file in files) folder.Delete(file.Id);
        await WriteAsync(
            rows =>
            {
                foreach (var file in files) EvidenceRows.Remove(rows, file.Id);
            },
            cancellationToken);
        // What was fetched in between.
        foreach (var file in files) folder.Delete(file.Id);
        return files.Count;
    }

    private Task<CommitOutcome> WriteAsync(Action<StagedRows> write, CancellationToken cancellationToken) => database.WriteAsync(
        rows =>
        {
            write(rows);
            return CommitOutcome.Committed;
        },
        cancellationToken);
}
