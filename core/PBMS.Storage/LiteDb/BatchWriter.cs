using LiteDB.Engine;

namespace Pbms.Storage.LiteDb;

/// <summary>Writes a batch of units of work as one LiteDB transaction and completes them once it is on disk.</summary>
internal sealed class BatchWriter(ILiteEngine engine, BatchRows rows, DurableLogStream log, WriteCounts writes)
{
    // LiteDB writes its log on a pool thread; a starved pool may take its time.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <exception cref="StoreBrokenException">The disk or the file failed; nobody in the batch has been completed with success.</exception>
    public void Write(IReadOnlyList<Work> batch)
    {
        try
        {
            WriteTogether(batch);
        }
        catch (Exception exception) when (!StoreFailure.IsFatal(exception))
        {
            // One bad unit must not take the others with it; alone, only its own caller hears of it.
            if (batch is [var alone]) alone.Fail(exception);
            else foreach (var work in batch) Write([work]);
        }
    }

    private void WriteTogether(IReadOnlyList<Work> batch)
    {
        if (Apply(batch)) Commit();
        else engine.Rollback();
        writes.Add(batch.SelectMany(work => work.Written));
        foreach (var work in batch) work.Complete();
    }

    private bool Apply(IReadOnlyList<Work> batch)
    {
        engine.BeginTrans();
        try
        {
            var anything = false;
            foreach (var work in batch)
            {
                if (work.Run(rows, engine) is not { } written) continue;
                rows.Add(written);
                anything = true;
            }

            rows.WriteCounters(engine);
            return anything;
        }
        catch (Exception exception) when (!StoreFailure.IsFatal(exception))
        {
            rows.Forget();
            // LiteDB has rolled back already when the exception was its own, and then this does nothing.
            engine.Rollback();
            throw;
        }
    }

    private void Commit()
    {
        try
        {
            var before = log.Confirmed;
            engine.Commit();
            log.WaitForConfirm(before, Patience);
            rows.Settle();
        }
        catch (Exception exception)
        {
            // From here on it may be on disk or not: running it again could write it twice.
            throw new StoreBrokenException("A commit could not be finished.", exception);
        }
    }
}
