using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Sockets;
using System.Text;

namespace Pbms.Benchmarks.Peers;

/// <summary>A process that lives as long as a measurement.</summary>
internal sealed class ChildProcess : IDisposable
{
    private const int LastLines = 20;

    private static readonly TimeSpan StartTime = TimeSpan.FromSeconds(60);

    private readonly Process process;
    private readonly ConcurrentQueue<string> last = new();

    private ChildProcess(Process process) => this.process = process;

    /// <summary>A line it wrote to stdout or stderr.</summary>
    public event Action<string>? Said;

    public int Id => process.Id;

    /// <summary>Bytes it wrote to stdout and stderr.</summary>
    public long BytesSaid { get; private set; }

    /// <param name="environment">Added to this process's own.</param>
    public static ChildProcess Start(string program, IEnumerable<string> arguments, params ReadOnlySpan<(string Name, string Value)> environment)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        var child = new ChildProcess(new Process { StartInfo = start });
        child.process.OutputDataReceived += child.Hear;
        child.process.ErrorDataReceived += child.Hear;
        child.process.Start();
        child.process.BeginOutputReadLine();
        child.process.BeginErrorReadLine();
        return child;
    }

    /// <summary>Waits until it takes connections.</summary>
    /// <exception cref="InvalidOperationException">It ended, or took none in a minute; with what it said last.</exception>
    public async Task ListeningAsync(int port)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        for (var began = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(began) < StartTime && !process.HasExited; await timer.WaitForNextTickAsync())
        {
            using var socket = new TcpClient();
            try
            {
                await socket.ConnectAsync("127.0.0.1", port);
                return;
            }
            catch (SocketException)
            {
                // Not yet.
            }
        }

        throw new InvalidOperationException($"{process.StartInfo.FileName} does not listen:\n{string.Join('\n', last)}");
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }

    private void Hear(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is not { } text) return;
        BytesSaid += Encoding.UTF8.GetByteCount(text) + 1;
        Said?.Invoke(text);
        last.Enqueue(text);
        if (last.Count > LastLines) last.TryDequeue(out _);
    }
}
