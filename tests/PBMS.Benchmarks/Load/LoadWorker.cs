using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Reporting;
using Pbms.Core.Storage;

namespace Pbms.Benchmarks.Load;

/// <summary>Writers at work at once, each on an account of its own: load the conversation, commit the turn. "load-worker PLACE NUMBER WRITERS SECONDS".</summary>
internal static class LoadWorker
{
    private static readonly DateTimeOffset At = new(2024, 12, 2, 9, 14, 0, TimeSpan.FromHours(7));

    /// <summary>Waits for a line on its input, works, and prints how long each turn took, in microseconds.</summary>
    public static async Task RunAsync(string place, int number, int writers, int seconds)
    {
        using var host = await OpenedStore.AtAsync(place);
        var (chats, commits) = (host.Services.GetRequiredService<IChatStore>(), host.Services.GetRequiredService<ICommitStore>());
        // What runs the first time is compiled, and every connection opened.
        await Task.WhenAll(Enumerable.Range(0, writers).Select(writer => TurnAsync(chats, commits, $"{number}-{writer}", 0)));
        Console.WriteLine("ready");
        await Console.In.ReadLineAsync();
        var clock = Stopwatch.StartNew();
        var times = await Task.WhenAll(Enumerable.Range(0, writers).Select(writer => Task.Run(async () =>
        {
            var took = new List<long>();
            for (var turn = 1; clock.Elapsed.TotalSeconds < seconds; turn++)
            {
                var began = Stopwatch.GetTimestamp();
                await TurnAsync(chats, commits, $"{number}-{writer}", turn);
                took.Add((long)Stopwatch.GetElapsedTime(began).TotalMicroseconds);
            }

            return took;
        })));
        foreach (var took in times.SelectMany(took => took)) Console.WriteLine(took);
    }

    private static async Task TurnAsync(IChatStore chats, ICommitStore commits, string writer, int turn)
    {
        var account = new ChatAccount(ChatAccount.Line, writer);
        var chat = await chats.LoadAsync(account, CancellationToken.None);
        var id = turn.ToString(CultureInfo.InvariantCulture);
        var key = new ObligationKey(new($"L/{writer}/{turn}"), new("4.1"), new Month(2024, 11));
        var commit = new Commit(
            new(account, id, chat.Version, """{"asking":"เดือนนี้ทำได้กี่ครั้ง"}"""),
            [new Change.Submitted(key, 0, new(turn, new("P-1"), At, ChatAccount.Line, null, IsLate: false))],
            [new(DeterministicId.From(writer, id), account, """{"v":1,"replies":[]}""", null, null, At, At)],
            [new(At, "P-1", "submission.revised", key.ToString(), null, id)]);
        if (await commits.CommitAsync(commit, CancellationToken.None) is not CommitOutcome.Committed and var outcome) throw new InvalidOperationException($"{outcome}");
    }
}
