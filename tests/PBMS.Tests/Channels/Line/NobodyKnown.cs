using Pbms.Core.Organisation;
using Pbms.Core.Storage;

namespace Pbms.Tests.Channels.Line;

/// <summary>A store in which nobody has an account yet.</summary>
internal sealed class NobodyKnown : IPeopleStore
{
    public Task<Person?> FindAsync(PersonId person, CancellationToken cancellationToken) => Task.FromResult<Person?>(null);

    public Task<IReadOnlyList<Person>> AllAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Person>>([]);

    public Task<LinkCode?> FindCodeAsync(string code, CancellationToken cancellationToken) => Task.FromResult<LinkCode?>(null);

    public Task<PeoplePage> ReadSinceAsync(StorePosition position, CancellationToken cancellationToken) => Task.FromResult(new PeoplePage(position, []));
}
