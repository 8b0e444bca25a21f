using Pbms.Core.Storage;

namespace Pbms.Storage.Postgres;

public sealed class PostgresAuditStore(PostgresDatabase database) : IAuditStore
{
    public Task<IReadOnlyList<AuditEntry>> LatestAsync(int atMost, CancellationToken cancellationToken) => database.QueryAsync(
        $"select {AuditSql.Columns} from audit order by position desc limit $1", reader => AuditSql.Read(reader, 0), cancellationToken, atMost);

    public Task<IReadOnlyList<AuditRecord>> PageAsync(long? before, int atMost, CancellationToken cancellationToken) => database.QueryAsync(
        $"select position, {AuditSql.Columns} from audit where position < $1 order by position desc limit $2",
        reader => new AuditRecord(reader.GetInt64(0), AuditSql.Read(reader, 1)),
        cancellationToken,
        before ?? long.MaxValue,
        atMost);
}
