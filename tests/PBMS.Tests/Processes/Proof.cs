using System.Diagnostics;
using Pbms.Core.Storage;
using Pbms.Tests.Storage;
using Pbms.Tests.World;
using Xunit;

namespace Pbms.Tests.Processes;

/// <summary>What must hold when people have written to several processes and some of those have ended.</summary>
internal static class Proof
{
    /// <summary>What a killed process had in hand is another's after a minute at the most.</summary>
    private static readonly TimeSpan TakenOver = TimeSpan.FromSeconds(60);

    /// <summary>Taken once each, in the order they were written; the last may be there though nobody said so.</summary>
    public static async Task TakenAsync(StoreSet store, Writer writer)
    {
        var chat = await store.Chats.LoadAsync(writer.Account, CancellationToken.None);
        List<string> written = [.. writer.Acknowledged];
        if (writer.Open is { } open && chat.HasTaken(open)) written.Add(open);
        Assert.Equal(written.Count, chat.Version);
        Assert.Equal(written.TakeLast(ChatRecord.RememberedEvents), chat.RecentEvents);
    }

    /// <returns>How long until nothing waited any more.</returns>
    public static async Task<TimeSpan> DrainedAsync(StoreSet store)
    {
        var clock = Stopwatch.StartNew();
        while (await store.Outbox.DueAsync(DateTimeOffset.MaxValue, 1, CancellationToken.None) is [var waiting, ..])
        {
            Assert.True(clock.Elapsed < TakenOver, $"{waiting.Id} still waits after {clock.Elapsed}.");
            await Pause.ForAsync(TimeSpan.FromMilliseconds(500), CancellationToken.None);
        }

        Assert.Empty(await store.Outbox.GivenUpAsync(10, CancellationToken.None));
        return clock.Elapsed;
    }

    /// <summary>A push carries its retry key and arrives once. An answer may come by token and again by push only where its process was killed between LINE's word and the note of it.</summary>
    public static void DeliveredOnce(LineServer line)
    {
        var pushes = line.Delivered.Where(call => call.Kind == "push").ToList();
        Assert.Equal(pushes.Count, pushes.Select(call => call.RetryKey).Distinct().Count());
        var replies = line.Delivered.Where(call => call.Kind == "reply").ToList();
        Assert.Equal(replies.Count, replies.Select(call => call.ReplyToken).Distinct().Count());
    }

    /// <summary>Answers reach a phone in the order of what was written; one that came twice counts where it came first.</summary>
    /// <returns>How many came.</returns>
    public static int DeliveredInOrder(LineServer line, Writer writer)
    {
        var places = writer.Acknowledged.Append(writer.Open ?? "").Index()
            .SelectMany(written => KeysOf(writer, written.Item).Select(key => (key, written.Index)))
            .ToDictionary(pair => pair.key, pair => pair.Index);
        var came = line.Delivered.Select(call => places.GetValueOrDefault(call.ReplyToken ?? call.RetryKey ?? "", -1)).Where(place => place >= 0).Distinct().ToList();
        Assert.Equal(came.Order(), came);
        return came.Count;
    }

    // By its token, or later by a push.
    private static string[] KeysOf(Writer writer, string eventId) =>
        [$"token-{eventId}", DeterministicId.From("answer", writer.Account.ToString(), eventId).ToString()];
}
