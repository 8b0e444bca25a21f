using Npgsql;
using Pbms.Core.Organisation;
using Pbms.Core.Storage;
using Pbms.Storage.Rows;

namespace Pbms.Storage.Postgres;

/// <summary>Files lie in the database too: every process must be able to open what another has fetched.</summary>
public sealed class PostgresEvidenceStore(PostgresDatabase database) : IEvidenceStore
{
    private readonly RowChanges changes = new(database);

    public Task<EvidenceFile?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        database.FindAsync("select body from evidence where id = $1", PostgresBody.Read<EvidenceFile>, cancellationToken, EvidenceRows.Key(id));

    public Task<IReadOnlyList<EvidenceFile>> AwaitedAsync(DateTimeOffset now, int atMost, CancellationToken cancellationToken) => database.QueryAsync(
        "select body from evidence where not_before <= $1 order by not_before limit $2", PostgresBody.Read<EvidenceFile>, cancellationToken, now, atMost);

    public async Task KeepAsync(Guid id, string mediaType, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        // A file removed meanwhile is not brought back.
        await database.ExecuteAsync(
            """
            insert into evidence_contents (id, content) select id, $2 from evidence where id = $1
            on conflict (id) do update set content = excluded.content
            """,
            cancellationToken,
            EvidenceRows.Key(id),
            content);
        await ChangeAsync(id, file => file with { State = EvidenceState.Kept, MediaType = mediaType, Bytes = content.Length }, cancellationToken);
    }

    public Task PostponeAsync(Guid id, DateTimeOffset notBefore, CancellationToken cancellationToken) =>
        ChangeAsync(id, file => file with { Attempts = file.Attempts + 1, NotBefore = notBefore }, cancellationToken);

    public Task RefuseAsync(Guid id, CancellationToken cancellationToken) =>
        ChangeAsync(id, file => file with { State = EvidenceState.Refused }, cancellationToken);

    public async Task<Stream?> OpenAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { State: EvidenceState.Kept }) return null;
        // Ten megabytes at most, and read at once: a connection is not held while somebody downloads.
        var content = await database.FindAsync("select content from evidence_contents where id = $1", Content, cancellationToken, EvidenceRows.Key(id));
        return content is null ? null : new MemoryStream(content, writable: false);
    }

    public Task<IReadOnlyList<EvidenceFile>> OfAsync(PersonId person, CancellationToken cancellationToken) => database.QueryAsync(
        "select body from evidence where person = $1 order by (body ->> 'at')::timestamptz, id", PostgresBody.Read<EvidenceFile>, cancellationToken, person.Value);

    public Task<int> RemoveOfAsync(PersonId person, CancellationToken cancellationToken) =>
        database.ExecuteAsync("delete from evidence where person = $1", cancellationToken, person.Value);

    public Task<int> RemoveUnclaimedAsync(DateTimeOffset instant, CancellationToken cancellationToken) => database.ExecuteAsync(
        "delete from evidence where not (body -> 'isClaimed')::boolean and (body ->> 'at')::timestamptz < $1", cancellationToken, PostgresValue.Up(instant));

    private Task ChangeAsync(Guid id, Func<EvidenceFile, EvidenceFile> change, CancellationToken cancellationToken) =>
        changes.WriteAsync(Tables.Evidence, EvidenceRows.Key(id), rows => EvidenceRows.Change(rows, id, change), cancellationToken);

    private static byte[] Content(NpgsqlDataReader reader) => reader.GetFieldValue<byte[]>(0);
}
