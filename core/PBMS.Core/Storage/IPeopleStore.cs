using Pbms.Core.Organisation;

namespace Pbms.Core.Storage;

public interface IPeopleStore
{
    Task<Person?> FindAsync(PersonId person, CancellationToken cancellationToken);

    Task<IReadOnlyList<Person>> AllAsync(CancellationToken cancellationToken);

    /// <param name="code">As typed, upper-cased by the caller.</param>
    Task<LinkCode?> FindCodeAsync(string code, CancellationToken cancellationToken);
}
