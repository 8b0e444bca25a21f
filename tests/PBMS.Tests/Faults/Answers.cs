using Pbms.Core.Organisation;
using Pbms.Core.Storage;
using Pbms.Storage.LiteDb;
using Pbms.Storage.Rows;

namespace Pbms.Tests.Faults;

internal static class Answers
{
    /// <summary>Whether the answer to an event is there: on its way, or among what was sent.</summary>
    public static Task<bool> HoldsAnswerAsync(this LiteDbDatabase database, ChatAccount account, string eventId)
    {
        var key = DeterministicId.From("answer", account.ToString(), eventId).ToString("N");
        return database.ReadAsync(rows => (rows.Find(Tables.Outbox, key) ?? rows.Find(Tables.OutboxClosed, key)) is not null, CancellationToken.None);
    }
}
