using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Npgsql;
using Pbms.Core.Storage;

namespace Pbms.Storage.Postgres;

/// <summary>
/// How far a reader has come. A row's position is the transaction that wrote it, and transactions end in another order than they begin: what a reader
/// keeps is the server's list of those whose writing it has seen, so that it is given everything once and is never past a row unseen.
/// </summary>
internal static class PostgresPosition
{
    // First in the batch: all that it lists as ended is seen by the statements after it.
    private const string Seen = "select pg_current_snapshot()::text";

    private const string NothingSeen = "1:1:";

    // The first half is what the index finds.
    private const string IsNew = "position >= $1 and not pg_visible_in_snapshot(position::text::xid8, $2::pg_snapshot)";

    /// <summary>A batch whose first answer is the position reached.</summary>
    /// <param name="position">From the start on everything is read, and that may be a million rows.</param>
    public static NpgsqlBatch Batch(NpgsqlConnection connection, StorePosition position)
    {
        var batch = new NpgsqlBatch(connection);
        if (position.IsStart)
        {
            batch.Timeout = PostgresConnection.PatientSeconds;
            batch.BatchCommands.Add(new("begin read only"));
            batch.BatchCommands.Add(new(PostgresConnection.Patiently));
        }

        batch.BatchCommands.Add(new(Seen));
        return batch;
    }

    /// <summary>Ends what <see cref="Batch"/> began.</summary>
    public static void End(NpgsqlBatch batch, StorePosition position)
    {
        if (position.IsStart) batch.BatchCommands.Add(new("commit"));
    }

    /// <summary>Rows written after a position.</summary>
    /// <param name="select">Which columns of which table.</param>
    /// <param name="also">A further condition, with $3 and on for the values.</param>
    [SuppressMessage("Security", "CA2100", Justification = "Made of names of tables and columns only.")]
    public static NpgsqlBatchCommand After(StorePosition position, string select, string? also = null, params object[] values)
    {
        var command = new NpgsqlBatchCommand($"{select} where {(also is null ? IsNew : $"{also} and {IsNew}")}");
        command.Parameters.Add(PostgresValue.Of(Oldest(position)));
        command.Parameters.Add(PostgresValue.Of(position.Mark ?? NothingSeen));
        foreach (var value in values) command.Parameters.Add(PostgresValue.Of(value));
        return command;
    }

    public static async Task<StorePosition> ReadAsync(NpgsqlDataReader reader, CancellationToken cancellationToken)
    {
        await reader.ReadAsync(cancellationToken);
        var position = new StorePosition(reader.GetString(0));
        await reader.NextResultAsync(cancellationToken);
        return position;
    }

    // "xmin:xmax:those at work between".
    private static long Oldest(StorePosition position) =>
        position.Mark is { } mark ? long.Parse(mark.AsSpan(0, mark.IndexOf(':', StringComparison.Ordinal)), NumberStyles.None, CultureInfo.InvariantCulture) : 0;
}
