namespace Pbms.Core.Storage;

public interface IOutboxStore
{
    /// <summary>The message while it waits; null once it went out or was given up.</summary>
    Task<OutboxMessage?> FindAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>Waiting messages that may be tried now, oldest first.</summary>
    Task<IReadOnlyList<OutboxMessage>> DueAsync(DateTimeOffset now, int atMost, CancellationToken cancellationToken);

    /// <summary>It went out. Its id is remembered for thirty days, so that deciding it again sends nothing.</summary>
    Task SentAsync(Guid id, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>Forgets the ids of what went out before <paramref name="instant"/>; how many.</summary>
    Task<int> ForgetSentAsync(DateTimeOffset instant, CancellationToken cancellationToken);

    /// <summary>It did not go out; it is tried again from <paramref name="notBefore"/>.</summary>
    /// <param name="mayHaveArrived">The answer was lost: it may be there already. Remembered from then on.</param>
    Task PostponeAsync(Guid id, DateTimeOffset notBefore, bool mayHaveArrived, string reason, CancellationToken cancellationToken);

    /// <summary>It never will go out; kept for the admin with the reason.</summary>
    Task GiveUpAsync(Guid id, DateTimeOffset at, string reason, CancellationToken cancellationToken);
}
