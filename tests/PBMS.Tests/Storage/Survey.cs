using Pbms.Core.Storage;
using Pbms.Tests.Victim;
using Xunit;

namespace Pbms.Tests.Storage;

/// <summary>Looks through a store of <see cref="VictimTurn"/>s and fails on half a turn, a lost one or a double one.</summary>
internal static class Survey
{
    /// <param name="acknowledged">The last turn each writer was told is safe.</param>
    /// <returns>Turns found.</returns>
    public static async Task<long> CheckAsync(StoreSet store, IReadOnlyList<long> acknowledged)
    {
        var turns = new List<VictimTurn>();
        for (var writer = 0; writer < acknowledged.Count; writer++)
        {
            var chat = await store.Chats.LoadAsync(VictimTurn.AccountOf(writer), CancellationToken.None);
            var safe = acknowledged[writer];
            Assert.True(chat.Version >= safe, $"Writer {writer}: {safe} acknowledged, {chat.Version} there.");
            var taken = Numbers(chat.Version).Select(number => new VictimTurn(writer, number)).ToList();
            AssertChat(chat, taken);
            turns.AddRange(taken);
        }

        await AssertSubmissionsAsync(store, turns);
        var audit = await store.Audit.LatestAsync(int.MaxValue, CancellationToken.None);
        Assert.Equal(turns.Select(turn => turn.AuditSubject).Order(), audit.Select(entry => entry.Subject).Order());
        var waiting = await store.Outbox.DueAsync(DateTimeOffset.MaxValue, int.MaxValue, CancellationToken.None);
        Assert.Equal(turns.Select(turn => turn.MessageId).Order(), waiting.Select(message => message.Id).Order());
        return turns.Count;
    }

    private static void AssertChat(ChatRecord chat, List<VictimTurn> taken)
    {
        Assert.Equal(taken.TakeLast(ChatRecord.RememberedEvents).Select(turn => turn.EventId), chat.RecentEvents);
        Assert.Equal(taken.Count == 0 ? "" : taken[^1].Dialogue, chat.Dialogue);
    }

    private static async Task AssertSubmissionsAsync(StoreSet store, List<VictimTurn> turns)
    {
        var page = await store.Years.ReadSinceAsync(new(2568), default, CancellationToken.None);
        var expected = turns.ToLookup(turn => turn.Key, turn => (decimal)turn.Number);
        Assert.Equal(expected.Count, page.Submissions.Count);
        foreach (var submission in page.Submissions)
        {
            Assert.Equal(expected[submission.Key], submission.Revisions.Select(revision => revision.Value));
        }
    }

    private static IEnumerable<long> Numbers(long count) => Enumerable.Range(1, (int)count).Select(number => (long)number);
}
