using Pbms.Core.Organisation;

namespace Pbms.Core.Storage;

public interface IPersonalDataStore
{
    /// <summary>Null when there is no such person.</summary>
    Task<PersonalRecord?> OfAsync(PersonId person, CancellationToken cancellationToken);

    /// <summary>Codes handed out, used or not, by code.</summary>
    Task<IReadOnlyList<HeldLinkCode>> CodesAsync(CancellationToken cancellationToken);

    /// <summary>Forgets chat accounts that are nobody's and were last heard of before <paramref name="instant"/>, with where they are written to.</summary>
    Task ForgetStrangersAsync(DateTimeOffset instant, CancellationToken cancellationToken);
}
