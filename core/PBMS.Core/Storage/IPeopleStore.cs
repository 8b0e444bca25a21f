using Pbms.Core.Organisation;

namespace Pbms.Core.Storage;

public interface IPeopleStore
{
    Task<Person?> FindAsync(PersonId person, CancellationToken cancellationToken);

    Task<IReadOnlyList<Person>> AllAsync(CancellationToken cancellationToken);

    /// <summary>People who were changed, linked or became (un)reachable after <paramref name="position"/>, each as they are now; all from the start.</summary>
    Task<PeoplePage> ReadSinceAsync(StorePosition position, CancellationToken cancellationToken);

    /// <param name="code">As typed, upper-cased by the caller.</param>
    Task<LinkCode?> FindCodeAsync(string code, CancellationToken cancellationToken);
}
