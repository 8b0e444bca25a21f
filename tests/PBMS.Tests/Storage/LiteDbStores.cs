using Pbms.Storage.LiteDb;

namespace Pbms.Tests.Storage;

internal static class LiteDbStores
{
    /// <param name="evidence">Folder of the evidence; a test that keeps none needs none.</param>
    public static StoreSet Of(LiteDbDatabase database, string evidence = "no-such-folder") => new(
        new LiteDbCommitStore(database),
        new LiteDbChatStore(database),
        new LiteDbPeopleStore(database),
        new LiteDbYearStore(database),
        new LiteDbOutboxStore(database),
        new LiteDbAuditStore(database),
        new LiteDbEvidenceStore(database, new EvidenceFolder(evidence)),
        new LiteDbReminderStore(database),
        new LiteDbRoundStore(database),
        new LiteDbJobStore(database),
        Admin(new LiteDbApiKeyStore(database), new LiteDbAdminStore(database)),
        new LiteDbAddressStore(database));

    private static AdminStoreSet Admin(LiteDbApiKeyStore keys, LiteDbAdminStore admin) => new(keys, keys, admin, admin, admin);
}
