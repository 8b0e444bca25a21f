namespace Pbms.Core.Storage;

public interface IOutboxStore
{
    Task<OutboxMessage?> FindAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>Waiting messages that may be tried now, oldest first.</summary>
    Task<IReadOnlyList<OutboxMessage>> DueAsync(DateTimeOffset now, int atMost, CancellationToken cancellationToken);

    /// <summary>It went out. Its id is remembered for thirty days, so that deciding it again sends nothing.</summary>
    Task SentAsync(Guid id, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>It did not go out; it is tried again from <paramref name="notBefore"/>, by push only when <paramref name="dropReplyToken"/>.</summary>
    Task PostponeAsync(Guid id, DateTimeOffset notBefore, bool dropReplyToken, string reason, CancellationToken cancellationToken);

    /// <summary>It never will go out; kept for the admin with the reason.</summary>
    Task GiveUpAsync(Guid id, DateTimeOffset at, string reason, CancellationToken cancellationToken);
}
