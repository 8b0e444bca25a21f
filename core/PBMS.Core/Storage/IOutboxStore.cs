using Pbms.Core.Organisation;

namespace Pbms.Core.Storage;

public interface IOutboxStore
{
    /// <summary>The message while it waits; null once it went out or was given up.</summary>
    Task<OutboxMessage?> FindAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>Waiting messages that may be tried now, oldest first.</summary>
    Task<IReadOnlyList<OutboxMessage>> DueAsync(DateTimeOffset now, int atMost, CancellationToken cancellationToken);

    /// <summary>All that waits for one account, also what is not due, oldest first.</summary>
    Task<IReadOnlyList<OutboxMessage>> WaitingAsync(ChatAccount account, CancellationToken cancellationToken);

    /// <summary>It went out. Its id is remembered for thirty days, so that deciding it again sends nothing.</summary>
    Task SentAsync(Guid id, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>Forgets the ids of what went out before <paramref name="instant"/>; how many.</summary>
    Task<int> ForgetSentAsync(DateTimeOffset instant, CancellationToken cancellationToken);

    /// <summary>It did not go out; it is tried again from <paramref name="notBefore"/>.</summary>
    /// <param name="mayHaveArrived">The answer was lost: it may be there already. Remembered from then on.</param>
    Task PostponeAsync(Guid id, DateTimeOffset notBefore, bool mayHaveArrived, string reason, CancellationToken cancellationToken);

    /// <summary>Its reply token turned out to be dead: it is pushed from now on, and never tried as a reply again.</summary>
    Task ForgetTokenAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>Puts it aside for want of quota, or for the night; looked at again at <paramref name="until"/>. No try, so nothing is counted.</summary>
    Task HoldAsync(Guid id, DateTimeOffset until, string reason, CancellationToken cancellationToken);

    /// <summary>Earlier messages of an account go out inside a later one: that has the payload of all from now on, and they are closed as sent.
    /// Nothing happens when the later one does not wait any more.</summary>
    Task JoinAsync(Guid into, string payload, IReadOnlyList<Guid> earlier, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>Those of the messages that wait go out together from now on, in one call; null: each alone.</summary>
    Task BatchAsync(Guid? batch, IReadOnlyList<Guid> messages, CancellationToken cancellationToken);

    /// <summary>All that waits in a batch, due or not, oldest first.</summary>
    Task<IReadOnlyList<OutboxMessage>> BatchedAsync(Guid batch, CancellationToken cancellationToken);

    /// <summary>It never will go out; kept for the admin with the reason.</summary>
    Task GiveUpAsync(Guid id, DateTimeOffset at, string reason, CancellationToken cancellationToken);

    /// <summary>What was given up, newest first.</summary>
    Task<IReadOnlyList<GivenUpMessage>> GivenUpAsync(int atMost, CancellationToken cancellationToken);

    /// <summary>Tries a message given up once more, alone and without its reply token. Within a channel's memory of the retry key it still arrives once.</summary>
    /// <returns>False when none with this id is given up.</returns>
    Task<bool> RequeueAsync(Guid id, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Throws the words of a message given up away; its id stays known for thirty days.</summary>
    /// <returns>False when none with this id is given up.</returns>
    Task<bool> DropAsync(Guid id, DateTimeOffset at, CancellationToken cancellationToken);
}
