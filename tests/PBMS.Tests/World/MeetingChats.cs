using Pbms.Core.Organisation;
using Pbms.Core.Storage;

namespace Pbms.Tests.World;

/// <summary>Once it is told to, lets nobody read a chat until two have asked for it: both then decide on the same version.</summary>
internal sealed class MeetingChats(IChatStore inner) : IChatStore
{
    private readonly TaskCompletionSource met = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int arrived;

    public bool IsOn { get; set; }

    public async Task<ChatRecord> LoadAsync(ChatAccount account, CancellationToken cancellationToken)
    {
        var chat = await inner.LoadAsync(account, cancellationToken);
        if (!IsOn) return chat;
        if (Interlocked.Increment(ref arrived) == 2) met.SetResult();
        await met.Task;
        return chat;
    }

    public Task<IReadOnlyList<ChatAccount>> AccountsOfAsync(PersonId person, CancellationToken cancellationToken) =>
        inner.AccountsOfAsync(person, cancellationToken);
}
