using Pbms.Storage.LiteDb;

namespace Pbms.Tests.Storage;

internal static class LiteDbStores
{
    public static StoreSet Of(LiteDbDatabase database) => new(
        new LiteDbCommitStore(database),
        new LiteDbChatStore(database),
        new LiteDbPeopleStore(database),
        new LiteDbYearStore(database),
        new LiteDbSubmissionStore(database),
        new LiteDbOutboxStore(database),
        new LiteDbAuditStore(database),
        Admin(new LiteDbApiKeyStore(database), new LiteDbAdminStore(database)));

    private static AdminStoreSet Admin(LiteDbApiKeyStore keys, LiteDbAdminStore admin) => new(keys, keys, admin, admin, admin);
}
