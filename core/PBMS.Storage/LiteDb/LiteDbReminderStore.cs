using Pbms.Core.Organisation;
using Pbms.Core.Reminders;
using Pbms.Core.Storage;
using Pbms.Storage.Rows;

namespace Pbms.Storage.LiteDb;

public sealed class LiteDbReminderStore(LiteDbDatabase database) : IReminderStore
{
    public Task<IReadOnlyList<ReminderRecord>> OfAsync(IReadOnlyList<PersonId> people, CancellationToken cancellationToken) =>
        database.ReadAsync(rows => ReminderRows.Of(rows, people), cancellationToken);
}
