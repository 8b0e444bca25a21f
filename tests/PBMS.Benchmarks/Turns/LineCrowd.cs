namespace Pbms.Benchmarks.Turns;

/// <summary>All reporters of the demonstration, on a number of LINE's connections; each person keeps to one of them.</summary>
internal sealed class LineCrowd(Uri webhook, LineStub line, DemonstrationTime time, int connections)
{
    private readonly IReadOnlyList<(LineConnection Connection, IReadOnlyList<IChat> Chats)> people =
    [
        .. Enumerable.Range(0, connections).Select(number => (
            new LineConnection(webhook, line, time, $"{number}"),
            (IReadOnlyList<IChat>)[.. Reporters.LineUserIds().Where((_, at) => at % connections == number).Select(user => new ReporterChat(user))])),
    ];

    /// <summary>Goes on from where the chats stand, for about this many turns.</summary>
    /// <returns>How many of them went wrong.</returns>
    public async Task<int> ChatAsync(int turns)
    {
        using var stop = new CancellationTokenSource();
        var (taken, errors) = (0, 0);
        await Task.WhenAll(people.Select(one => Task.Run(() => one.Connection.ChatAsync(one.Chats, Took, stop.Token))));
        return errors;

        void Took(Turn turn)
        {
            if (turn.Error is { } error && Interlocked.Increment(ref errors) == 1) Console.Error.WriteLine($"First error: {error}");
            if (Interlocked.Increment(ref taken) == turns) stop.Cancel();
        }
    }
}
