using Pbms.Core.Storage;

namespace Pbms.Tests.Storage;

/// <summary>An open store, whichever engine it is.</summary>
public sealed record StoreSet(
    ICommitStore Commits,
    IChatStore Chats,
    IPeopleStore People,
    IYearStore Years,
    IOutboxStore Outbox,
    IAuditStore Audit,
    IEvidenceStore Evidence,
    IReminderStore Reminders,
    IRoundStore Rounds,
    IJobStore Jobs,
    AdminStoreSet Admin,
    IAddressStore Addresses);
