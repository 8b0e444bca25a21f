using Pbms.Core.Organisation;
using Pbms.Core.Storage;
using Xunit;

namespace Pbms.Tests.World;

/// <summary>Once it is told to, lets another process write between the next reading of a chat and what is decided on it.</summary>
internal sealed class InterruptedChats(IChatStore inner) : IChatStore
{
    private int loads;

    public bool IsOn { get; set; }

    public ICommitStore? Store { get; set; }

    public async Task<ChatRecord> LoadAsync(ChatAccount account, CancellationToken cancellationToken)
    {
        var chat = await inner.LoadAsync(account, cancellationToken);
        if (!IsOn || Interlocked.Increment(ref loads) > 1) return chat;
        var elsewhere = new TurnMark(account, "taken elsewhere", chat.Version, chat.Dialogue);
        Assert.Equal(CommitOutcome.Committed, await Store!.CommitAsync(new Commit(elsewhere, [], [], []), cancellationToken));
        return chat;
    }

    public Task<IReadOnlyList<ChatAccount>> AccountsOfAsync(PersonId person, CancellationToken cancellationToken) =>
        inner.AccountsOfAsync(person, cancellationToken);
}
