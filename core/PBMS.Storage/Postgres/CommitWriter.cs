using System.Diagnostics.CodeAnalysis;
using Npgsql;
using Pbms.Core.Storage;
using Pbms.Storage.Rows;

namespace Pbms.Storage.Postgres;

/// <summary>
/// Decides and writes one unit of work in one transaction. Usually two questions to the server: the rows it builds on, held until the end; then
/// everything it writes together with the commit.
/// </summary>
internal sealed class CommitWriter(PostgresDatabase database)
{
    /// <summary>Each lost race means that somebody else's commit went through.</summary>
    private const int MaxAttempts = 20;

    /// <param name="first">What the decision is sure to ask for.</param>
    /// <param name="decide">Pure; runs until it lacks nothing, and again when another process was faster.</param>
    /// <param name="also">Statements that go with it if it is committed, before the rows.</param>
    public async Task<CommitOutcome> WriteAsync(
        RowsWanted first, Func<StagedRows, CommitOutcome> decide, IReadOnlyList<NpgsqlBatchCommand> also, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            await using var connection = await database.OpenAsync(cancellationToken);
            try
            {
                return await TryAsync(connection, first, decide, also, cancellationToken);
            }
            catch (PostgresException lost) when (IsLostRace(lost) && attempt < MaxAttempts)
            {
                // Somebody wrote the same row first, or each waited for the other: the decision is made again on what they wrote.
            }
        }
    }

    private static async Task<CommitOutcome> TryAsync(
        NpgsqlConnection connection, RowsWanted first, Func<StagedRows, CommitOutcome> decide, IReadOnlyList<NpgsqlBatchCommand> also, CancellationToken cancellationToken)
    {
        var loaded = new LoadedRows();
        var isBegun = false;
        for (var wanted = first; ; wanted = loaded.TakeMissing())
        {
            if (!wanted.IsEmpty)
            {
                await RowsFetch.RunAsync(connection, wanted, loaded, begin: !isBegun, cancellationToken);
                isBegun = true;
            }

            var staged = new StagedRows(loaded);
            var outcome = decide(staged);
            loaded.Expect(staged);
            if (!loaded.Missing.IsEmpty) continue;
            return outcome is CommitOutcome.Committed
                ? await CommitAsync(connection, [.. also.Select(Copy), .. RowsWrite.Of(staged, loaded)], begin: !isBegun, cancellationToken)
                : await RollBackAsync(connection, outcome, isBegun, cancellationToken);
        }
    }

    private static async Task<CommitOutcome> CommitAsync(NpgsqlConnection connection, List<NpgsqlBatchCommand> writes, bool begin, CancellationToken cancellationToken)
    {
        if (writes.Count == 0 && begin) return CommitOutcome.Committed;
        await using var batch = new NpgsqlBatch(connection);
        if (begin) batch.BatchCommands.Add(new("begin"));
        foreach (var write in writes) batch.BatchCommands.Add(write);
        batch.BatchCommands.Add(new("commit"));
        await batch.ExecuteNonQueryAsync(cancellationToken);
        return CommitOutcome.Committed;
    }

    private static async Task<CommitOutcome> RollBackAsync(NpgsqlConnection connection, CommitOutcome outcome, bool isBegun, CancellationToken cancellationToken)
    {
        if (!isBegun) return outcome;
        await using var command = new NpgsqlCommand("rollback", connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
        return outcome;
    }

    // A command belongs to the batch that ran it.
    [SuppressMessage("Security", "CA2100", Justification = "A copy of a constant statement.")]
    private static NpgsqlBatchCommand Copy(NpgsqlBatchCommand command)
    {
        var copy = new NpgsqlBatchCommand(command.CommandText);
        foreach (NpgsqlParameter parameter in command.Parameters) copy.Parameters.Add(parameter.Clone());
        return copy;
    }

    private static bool IsLostRace(PostgresException exception) => exception.SqlState
        is PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure;
}
