using Npgsql;

namespace Pbms.Storage.Postgres;

/// <summary>
/// How far a reader has come. A row's position is the transaction that wrote it, and transactions end in another order than they begin: the
/// reader goes on from the oldest one that was still at work when it began to read. It may be given a row twice, and is never past one unseen.
/// </summary>
internal static class PostgresPosition
{
    // First in the batch: all that ended before it is seen by the statements after it.
    private const string Oldest = "select pg_snapshot_xmin(pg_current_snapshot())::text::bigint";

    /// <summary>A batch whose first answer is the position reached; what was written from a position on is to be asked with "&gt;=".</summary>
    /// <param name="position">From 0 on everything is read, and that may be a million rows.</param>
    public static NpgsqlBatch Batch(NpgsqlConnection connection, long position)
    {
        var batch = new NpgsqlBatch(connection);
        if (position == 0)
        {
            batch.Timeout = PostgresConnection.PatientSeconds;
            batch.BatchCommands.Add(new("begin read only"));
            batch.BatchCommands.Add(new(PostgresConnection.Patiently));
        }

        batch.BatchCommands.Add(new(Oldest));
        return batch;
    }

    /// <summary>Ends what <see cref="Batch"/> began.</summary>
    public static void End(NpgsqlBatch batch, long position)
    {
        if (position == 0) batch.BatchCommands.Add(new("commit"));
    }

    public static async Task<long> ReadAsync(NpgsqlDataReader reader, CancellationToken cancellationToken)
    {
        await reader.ReadAsync(cancellationToken);
        var position = reader.GetInt64(0);
        await reader.NextResultAsync(cancellationToken);
        return position;
    }
}
