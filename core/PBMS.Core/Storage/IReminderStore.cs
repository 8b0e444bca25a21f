using Pbms.Core.Organisation;
using Pbms.Core.Reminders;

namespace Pbms.Core.Storage;

/// <summary>What people have asked for about reminders, and what they have been told.</summary>
public interface IReminderStore
{
    /// <summary>A record for each of these people, in their order; <see cref="ReminderRecord.New"/> for one nothing is kept of.</summary>
    Task<IReadOnlyList<ReminderRecord>> OfAsync(IReadOnlyList<PersonId> people, CancellationToken cancellationToken);
}
