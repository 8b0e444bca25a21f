using Pbms.Core.Organisation;
using Pbms.Core.Storage;

namespace Pbms.Storage.LiteDb;

/// <summary>The embedded store has one process, and nobody else to fear.</summary>
public sealed class OnlyProcess : IMailClaims
{
    public Task<bool> TakeAsync(IReadOnlyCollection<ChatAccount> accounts, CancellationToken cancellationToken) => Task.FromResult(true);

    public Task GiveBackAsync(IReadOnlyCollection<ChatAccount> accounts, CancellationToken cancellationToken) => Task.CompletedTask;
}
