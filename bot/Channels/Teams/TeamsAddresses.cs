using System.Collections.Concurrent;
using Pbms.Core.Organisation;
using Pbms.Core.Storage;

namespace Pbms.Bot.Channels.Teams;

/// <summary>Where each account is written to: kept on disk, and in memory once seen, for every activity tells it again.</summary>
public sealed class TeamsAddresses(IAddressStore stored, ICommitStore store)
{
    private readonly ConcurrentDictionary<ChatAccount, ChatAddress> known = new();

    public async Task<ChatAddress?> FindAsync(ChatAccount account, CancellationToken cancellationToken)
    {
        if (known.TryGetValue(account, out var address)) return address;
        if (await stored.FindAsync(account, cancellationToken) is not { } found) return null;
        return known.GetOrAdd(account, found);
    }

    /// <summary>On disk when this returns.</summary>
    public async Task NoteAsync(ChatAddress address, CancellationToken cancellationToken)
    {
        if (known.TryGetValue(address.Account, out var before) && before == address) return;
        await store.CommitAsync(new Commit(null, [new Change.AddressSeen(address)], [], []), cancellationToken);
        known[address.Account] = address;
    }
}
