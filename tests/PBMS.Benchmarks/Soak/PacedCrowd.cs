using Pbms.Benchmarks.Turns;

namespace Pbms.Benchmarks.Soak;

/// <summary>All reporters of the demonstration, each with a chat of their own, on LINE's connections at a steady pace.</summary>
internal sealed class PacedCrowd(Uri webhook, LineStub line, DemonstrationTime time, int turnsASecond)
{
    private const int Connections = 16;

    /// <summary>One of so many turns is delivered a second time.</summary>
    private const int Redelivered = 50;

    private readonly IReadOnlyList<(LineConnection Connection, IReadOnlyList<IChat> Chats)> people =
    [
        .. Enumerable.Range(0, Connections).Select(number => (
            new LineConnection(webhook, line, time, $"{number}"),
            (IReadOnlyList<IChat>)[.. Reporters.LineUserIds().Index().Where(user => user.Index % Connections == number).Select(user => new MixedChat(user.Item, user.Index))])),
    ];

    private int turns;
    private int errors;

    public int Turns => turns;

    public int Errors => errors;

    /// <summary>Goes on from where the chats stand; back when nothing is in flight any more.</summary>
    public async Task ChatAsync(TimeSpan span)
    {
        using var stop = new CancellationTokenSource(span);
        await ChatAsync(stop.Token);
    }

    public Task ChatAsync(CancellationToken stop) => Task.WhenAll(people.Select(one => Task.Run(() => ChatAsync(one.Connection, one.Chats, stop), CancellationToken.None)));

    private async Task ChatAsync(LineConnection connection, IReadOnlyList<IChat> chats, CancellationToken stop)
    {
        using var pace = new PeriodicTimer(TimeSpan.FromSeconds((double)Connections / turnsASecond));
        while (!stop.IsCancellationRequested)
        {
            var number = Interlocked.Increment(ref turns);
            Note((await connection.TakeTurnAsync(chats[connection.Sent % chats.Count])).Error);
            if (number % Redelivered == 0) Note(await connection.RedeliverAsync());
            await pace.WaitForNextTickAsync(CancellationToken.None);
        }
    }

    private void Note(string? error)
    {
        if (error is null) return;
        if (Interlocked.Increment(ref errors) <= 5) Console.Error.WriteLine($"Error: {error}");
    }
}
