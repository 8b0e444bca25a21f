using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Pbms.Tests.Channels.Line;

/// <summary>Everything that was logged, down to Trace, as one would read it.</summary>
internal sealed class CapturedLogs : ILoggerProvider
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _awaited = [];

    public ConcurrentQueue<string> Lines { get; } = [];

    public ILogger CreateLogger(string categoryName) => new Entry(this, categoryName);

    /// <summary>Waits until a line with these words is logged.</summary>
    public Task HasAsync(string words)
    {
        var seen = _awaited.GetOrAdd(words, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        if (Lines.Any(line => line.Contains(words, StringComparison.Ordinal))) seen.TrySetResult();
        return seen.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    private void Add(string line)
    {
        Lines.Enqueue(line);
        foreach (var (words, seen) in _awaited)
        {
            if (line.Contains(words, StringComparison.Ordinal)) seen.TrySetResult();
        }
    }

    public void Dispose()
    {
    }

    private sealed class Entry(CapturedLogs logs, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            logs.Add($"{logLevel} {category} {eventId.Id} {formatter(state, exception)} {exception}");
    }
}
