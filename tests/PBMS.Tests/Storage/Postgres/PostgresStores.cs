using Pbms.Storage.Postgres;

namespace Pbms.Tests.Storage.Postgres;

internal static class PostgresStores
{
    public static StoreSet Of(PostgresDatabase database)
    {
        var (chats, people, reminders) = (new PostgresChatStore(database), new PostgresPeopleStore(database), new PostgresReminderStore(database));
        var (keys, admin) = (new PostgresApiKeyStore(database), new PostgresAdminStore(database));
        return new(
            new PostgresCommitStore(database),
            chats,
            people,
            new PostgresYearStore(database),
            new PostgresOutboxStore(database),
            new PostgresAuditStore(database),
            new PostgresEvidenceStore(database),
            reminders,
            new PostgresRoundStore(database),
            reminders,
            new AdminStoreSet(keys, keys, admin, admin, people),
            chats);
    }
}
