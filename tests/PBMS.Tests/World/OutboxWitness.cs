using System.Threading.Channels;
using Pbms.Core.Organisation;
using Pbms.Core.Storage;

namespace Pbms.Tests.World;

/// <summary>What became of one attempt to send a message.</summary>
/// <param name="What">"sent", "postponed", "held" or "given up".</param>
internal sealed record OutboxNews(string What, Guid Message, string? Reason = null);

/// <summary>The outbox, telling a test what happens to it, so that a test waits for the thing itself and never for time to pass.</summary>
internal sealed class OutboxWitness(IOutboxStore inner) : IOutboxStore
{
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(30);

    private readonly Channel<OutboxNews> news = Channel.CreateUnbounded<OutboxNews>();

    /// <summary>The next attempt's end; a test that hangs fails.</summary>
    public async Task<OutboxNews> NextAsync() => await news.Reader.ReadAsync().AsTask().WaitAsync(Hang);

    /// <summary>What happened so far is of no interest.</summary>
    public void Forget()
    {
        while (news.Reader.TryRead(out _))
        {
        }
    }

    /// <summary>Passes over what became of other messages until one is sent: tests that share a bot leave news of their own.</summary>
    public async Task NextSentAsync()
    {
        while ((await NextAsync()).What != "sent")
        {
        }
    }

    public Task<OutboxMessage?> FindAsync(Guid id, CancellationToken cancellationToken) => inner.FindAsync(id, cancellationToken);

    public Task<IReadOnlyList<OutboxMessage>> DueAsync(DateTimeOffset now, int atMost, CancellationToken cancellationToken) =>
        inner.DueAsync(now, atMost, cancellationToken);

    public Task<IReadOnlyList<OutboxMessage>> WaitingAsync(ChatAccount account, CancellationToken cancellationToken) =>
        inner.WaitingAsync(account, cancellationToken);

    public Task<IReadOnlyList<OutboxMessage>> BatchedAsync(Guid batch, CancellationToken cancellationToken) =>
        inner.BatchedAsync(batch, cancellationToken);

    public Task BatchAsync(Guid? batch, IReadOnlyList<Guid> messages, CancellationToken cancellationToken) =>
        inner.BatchAsync(batch, messages, cancellationToken);

    public Task JoinAsync(Guid into, string payload, IReadOnlyList<Guid> earlier, DateTimeOffset at, CancellationToken cancellationToken) =>
        inner.JoinAsync(into, payload, earlier, at, cancellationToken);

    public Task<IReadOnlyList<GivenUpMessage>> GivenUpAsync(int atMost, CancellationToken cancellationToken) =>
        inner.GivenUpAsync(atMost, cancellationToken);

    public Task<bool> RequeueAsync(Guid id, DateTimeOffset now, CancellationToken cancellationToken) =>
        inner.RequeueAsync(id, now, cancellationToken);

    public Task<bool> DropAsync(Guid id, DateTimeOffset at, CancellationToken cancellationToken) => inner.DropAsync(id, at, cancellationToken);

    public Task ForgetTokenAsync(Guid id, CancellationToken cancellationToken) => inner.ForgetTokenAsync(id, cancellationToken);

    public async Task HoldAsync(Guid id, DateTimeOffset until, string reason, CancellationToken cancellationToken)
    {
        await inner.HoldAsync(id, until, reason, cancellationToken);
        news.Writer.TryWrite(new OutboxNews("held", id, reason));
    }

    public Task<int> ForgetSentAsync(DateTimeOffset instant, CancellationToken cancellationToken) =>
        inner.ForgetSentAsync(instant, cancellationToken);

    public async Task SentAsync(Guid id, DateTimeOffset at, CancellationToken cancellationToken)
    {
        await inner.SentAsync(id, at, cancellationToken);
        news.Writer.TryWrite(new OutboxNews("sent", id));
    }

    public async Task PostponeAsync(Guid id, DateTimeOffset notBefore, bool mayHaveArrived, string reason, CancellationToken cancellationToken)
    {
        await inner.PostponeAsync(id, notBefore, mayHaveArrived, reason, cancellationToken);
        news.Writer.TryWrite(new OutboxNews("postponed", id, reason));
    }

    public async Task GiveUpAsync(Guid id, DateTimeOffset at, string reason, CancellationToken cancellationToken)
    {
        await inner.GiveUpAsync(id, at, reason, cancellationToken);
        news.Writer.TryWrite(new OutboxNews("given up", id, reason));
    }
}
