using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Pbms.Core.Storage;
using Pbms.Storage.LiteDb;

namespace Pbms.Tests.Victim;

/// <summary>Writers at work at once, each on its own account. A line "ack" is printed only after the store has said so.</summary>
internal static class Writers
{
    public static async Task<int> RunAsync(string path, int writers)
    {
        using var database = LiteDbDatabase.Open(path, NullLogger.Instance, exception => Console.Error.WriteLine(exception));
        await Console.Out.WriteLineAsync($"open {CultureInfo.CurrentCulture.Name}");
        await Task.WhenAll(Enumerable.Range(0, writers).Select(writer => Task.Run(() => WriteAsync(database, writer))));
        return 0;
    }

    private static async Task WriteAsync(LiteDbDatabase database, int writer)
    {
        var (commits, chats) = (new LiteDbCommitStore(database), new LiteDbChatStore(database));
        var chat = await chats.LoadAsync(VictimTurn.AccountOf(writer), CancellationToken.None);
        for (var number = chat.Version + 1; ; number++)
        {
            var outcome = await commits.CommitAsync(new VictimTurn(writer, number).ToCommit(), CancellationToken.None);
            if (outcome is not CommitOutcome.Committed) throw new InvalidOperationException($"Turn {writer}/{number}: {outcome}.");
            // The console writes a line whole and at once: a line that can be read was acknowledged.
            Console.WriteLine($"ack {writer} {number}");
        }
    }
}
