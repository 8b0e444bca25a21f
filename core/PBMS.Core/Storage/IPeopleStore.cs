using Pbms.Core.Organisation;

namespace Pbms.Core.Storage;

public interface IPeopleStore
{
    Task<Person?> FindAsync(PersonId person, CancellationToken cancellationToken);

    Task<IReadOnlyList<Person>> AllAsync(CancellationToken cancellationToken);

    /// <summary>People who were changed, linked or became (un)reachable after <paramref name="position"/>, each as they are now; all from the start.</summary>
    Task<PeoplePage> ReadSinceAsync(StorePosition position, CancellationToken cancellationToken);

    /// <summary>For administrators, who see all codes anyway: found by an index. What a stranger types is for <see cref="LinkCode.Typed"/>.</summary>
    Task<LinkCode?> FindCodeAsync(string code, CancellationToken cancellationToken);
}
