using LiteDB.Engine;
using Pbms.Core.Storage;
using Pbms.Storage.Rows;

namespace Pbms.Storage.LiteDb;

/// <summary>One unit of work waiting for the writer.</summary>
/// <param name="decide">Judges it against the rows as they stand and stages what it writes; may run more than once.</param>
internal sealed class Work(Func<StagedRows, CommitOutcome> decide)
{
    // The writer thread must never run what comes after the await.
    private readonly TaskCompletionSource<CommitOutcome> done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private CommitOutcome outcome;

    public Task<CommitOutcome> Done => done.Task;

    /// <summary>Which tables it has written to, of which years; nothing when it was refused.</summary>
    public IReadOnlyCollection<(string Table, string? Year)> Written { get; private set; } = [];

    /// <summary>Decides and writes it into the open transaction, all but the counters it moved.</summary>
    /// <returns>What was written; null when there was nothing to write.</returns>
    public StagedRows? Run(IRows stored, ILiteEngine engine)
    {
        var rows = new StagedRows(stored);
        outcome = decide(rows);
        Written = [];
        if (outcome is not CommitOutcome.Committed || rows.IsEmpty) return null;
        BsonRow.Write(rows, engine);
        Written = [.. rows.Puts.Select(put => (put.Table, put.Row[Columns.Year] as string)).Concat(rows.Removals.Select(gone => (gone.Table, (string?)null))).Distinct()];
        return rows;
    }

    public void Complete() => done.TrySetResult(outcome);

    public void Fail(Exception exception) => done.TrySetException(exception);
}
