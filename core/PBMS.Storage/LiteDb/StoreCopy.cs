namespace Pbms.Storage.LiteDb;

/// <summary>A copy of the data file, to be made by the writer when nobody else is at it and the log is empty.</summary>
/// <param name="path">Must not be there yet.</param>
internal sealed class StoreCopy(string path)
{
    private const int BlockBytes = 1 << 20;

    private readonly TaskCompletionSource done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Done => done.Task;

    /// <summary>A full disk is the copier's trouble, not the store's.</summary>
    public void Make(IStoreFile data)
    {
        try
        {
            Write(data);
            done.TrySetResult();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            done.TrySetException(exception);
        }
    }

    public void Fail(Exception exception) => done.TrySetException(exception);

    private void Write(IStoreFile data)
    {
        if (File.Exists(path)) throw new IOException($"{path} is there already.");
        var unfinished = path + ".new";
        File.Delete(unfinished);
        using (var file = new DiskFile(unfinished))
        {
            var block = new byte[BlockBytes];
            for (var at = 0L; data.Read(at, block) is > 0 and var read; at += read) file.Write(at, block.AsSpan(0, read));
            file.Sync();
        }

        File.Move(unfinished, path);
    }
}
