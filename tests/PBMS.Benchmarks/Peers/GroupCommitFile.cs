using System.Runtime.InteropServices;
using System.Threading.Channels;
using Microsoft.Win32.SafeHandles;

namespace Pbms.Benchmarks.Peers;

/// <summary>A file that is only appended to; whoever appends at the same time shares one fdatasync.</summary>
internal sealed class GroupCommitFile
{
    private const int MostAtOnce = 64;

    private readonly Channel<(ReadOnlyMemory<byte> Bytes, TaskCompletionSource OnDisk)> waiting = Channel.CreateUnbounded<(ReadOnlyMemory<byte>, TaskCompletionSource)>();

    public GroupCommitFile(string path)
    {
        var file = File.OpenHandle(path, FileMode.Create, FileAccess.Write);
        _ = Task.Run(() => WriteAsync(file));
    }

    /// <summary>Done when the bytes are on the disk.</summary>
    public Task AppendAsync(ReadOnlyMemory<byte> bytes)
    {
        var onDisk = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        waiting.Writer.TryWrite((bytes, onDisk));
        return onDisk.Task;
    }

    private async Task WriteAsync(SafeFileHandle file)
    {
        var batch = new List<(ReadOnlyMemory<byte> Bytes, TaskCompletionSource OnDisk)>();
        for (long at = 0; await waiting.Reader.WaitToReadAsync(); batch.Clear())
        {
            while (batch.Count < MostAtOnce && waiting.Reader.TryRead(out var next)) batch.Add(next);
            RandomAccess.Write(file, [.. batch.Select(entry => entry.Bytes)], at);
            if (FlushData(file) != 0) Environment.FailFast($"fdatasync: {Marshal.GetLastPInvokeErrorMessage()}");
            at += batch.Sum(entry => entry.Bytes.Length);
            foreach (var (_, onDisk) in batch) onDisk.SetResult();
        }
    }

    // .NET itself offers fsync only.
    [DllImport("libc", EntryPoint = "fdatasync", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int FlushData(SafeFileHandle file);
}
