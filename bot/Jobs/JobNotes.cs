using Hangfire;
using Hangfire.InMemory;
using Hangfire.PostgreSql;

namespace Pbms.Bot.Jobs;

/// <summary>Where Hangfire notes which job is to run. It only triggers: what is to be sent lies in our own store, and jobs may run twice, late or after a crash.</summary>
public static class JobNotes
{
    /// <summary>A process that says nothing for so long has been killed, and its jobs are another's. Sooner than a minute, together with the 15 s between sweeps.</summary>
    private static readonly TimeSpan Killed = TimeSpan.FromSeconds(30);

    /// <summary>A lock is not renewed: after this another process may run the same job beside a slow one. That is safe, and a killed one must not hold it longer.</summary>
    private static readonly TimeSpan LockLasts = TimeSpan.FromSeconds(45);

    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(2);

    /// <param name="connection">Of PostgreSQL; null keeps the notes in memory, beside the embedded store.</param>
    public static void Use(this IGlobalConfiguration hangfire, string? connection)
    {
        if (connection is null)
        {
            hangfire.UseInMemoryStorage(new InMemoryStorageOptions { MaxExpirationTime = TimeSpan.FromHours(6) });
            return;
        }

        hangfire.UsePostgreSqlStorage(server => server.UseNpgsqlConnection(connection), new PostgreSqlStorageOptions
        {
            SchemaName = "hangfire",
            UseSlidingInvisibilityTimeout = true,
            InvisibilityTimeout = Killed,
            DistributedLockTimeout = LockLasts,
            QueuePollInterval = Poll,
        });
    }
}
