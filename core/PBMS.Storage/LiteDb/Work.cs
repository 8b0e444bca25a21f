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

    /// <summary>Decides and writes it into the open transaction; false when there was nothing to write.</summary>
    public bool Run(IRows stored, ILiteEngine engine)
    {
        var rows = new StagedRows(stored);
        outcome = decide(rows);
        if (outcome is not CommitOutcome.Committed || rows.IsEmpty) return false;
        BsonRow.Write(rows, engine);
        return true;
    }

    public void Complete() => done.TrySetResult(outcome);

    public void Fail(Exception exception) => done.TrySetException(exception);
}
