using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Pbms.Core.Storage;
using Pbms.Storage.LiteDb;
using Pbms.Storage.Postgres;

namespace Pbms.Storage;

public static class StorageRegistration
{
    /// <summary>
    /// The store that setting Storage:Kind names, opened when the host starts. Settings are checked first; a failed disk under the embedded one ends
    /// the process with exit code 1, for whoever supervises it to start it again.
    /// </summary>
    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<StorageOptions>().BindConfiguration(StorageOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<StorageOptions>, StorageOptionsCheck>();
        return configuration.GetValue($"{StorageOptions.Section}:{nameof(StorageOptions.Kind)}", StorageKind.LiteDb) is StorageKind.Postgres
            ? services.AddPostgres()
            : services.AddLiteDb();
    }

    /// <summary>For a command, which starts no host: the schema of a server is brought up to date. The embedded store opens when it is first used.</summary>
    public static Task PrepareStorageAsync(this IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetService<PostgresDatabase>() is { } database
            ? PostgresMigrations.RunAsync(database, services.GetRequiredService<ILogger<PostgresDatabase>>(), cancellationToken)
            : Task.CompletedTask;

    private static IServiceCollection AddLiteDb(this IServiceCollection services)
    {
        services.AddSingleton(Open);
        services.AddHostedService<LiteDbStart>();
        services.AddSingleton<ICommitStore, LiteDbCommitStore>();
        services.AddSingleton<IChatStore, LiteDbChatStore>();
        services.AddSingleton<IAddressStore, LiteDbAddressStore>();
        services.AddSingleton<IPeopleStore, LiteDbPeopleStore>();
        services.AddSingleton<IYearStore, LiteDbYearStore>();
        services.AddSingleton<IOutboxStore, LiteDbOutboxStore>();
        services.AddSingleton(provider => new EvidenceFolder(provider.GetRequiredService<IOptions<StorageOptions>>().Value.EvidencePath));
        services.AddSingleton<IEvidenceStore, LiteDbEvidenceStore>();
        services.AddSingleton<IAuditStore, LiteDbAuditStore>();
        services.AddSingleton<IReminderStore, LiteDbReminderStore>();
        services.AddSingleton<IRoundStore, LiteDbRoundStore>();
        services.AddSingleton<IJobStore, LiteDbJobStore>();
        services.AddSingleton<IStoreEraser, LiteDbEraser>();
        services.AddSingleton<LiteDbApiKeyStore>();
        services.AddSingleton<IApiKeyStore>(provider => provider.GetRequiredService<LiteDbApiKeyStore>());
        services.AddSingleton<IAnswerStore>(provider => provider.GetRequiredService<LiteDbApiKeyStore>());
        services.AddSingleton<LiteDbAdminStore>();
        services.AddSingleton<IMonthStore>(provider => provider.GetRequiredService<LiteDbAdminStore>());
        services.AddSingleton<ITargetHistory>(provider => provider.GetRequiredService<LiteDbAdminStore>());
        services.AddSingleton<IPersonalDataStore>(provider => provider.GetRequiredService<LiteDbAdminStore>());
        services.AddSingleton(provider => new BackupFolder("evidence", provider.GetRequiredService<IOptions<StorageOptions>>().Value.EvidencePath));
        services.AddSingleton<IStoreBackup, LiteDbBackup>();
        services.AddSingleton<IMailClaims, OnlyProcess>();
        return services;
    }

    private static IServiceCollection AddPostgres(this IServiceCollection services)
    {
        services.AddSingleton(provider => PostgresDatabase.At(provider.GetRequiredService<IOptions<StorageOptions>>().Value.ReadConnection()!));
        services.AddHostedService<PostgresStart>();
        services.AddSingleton<ICommitStore, PostgresCommitStore>();
        services.AddSingleton<PostgresChatStore>();
        services.AddSingleton<IChatStore>(provider => provider.GetRequiredService<PostgresChatStore>());
        services.AddSingleton<IAddressStore>(provider => provider.GetRequiredService<PostgresChatStore>());
        services.AddSingleton<PostgresPeopleStore>();
        services.AddSingleton<IPeopleStore>(provider => provider.GetRequiredService<PostgresPeopleStore>());
        services.AddSingleton<IPersonalDataStore>(provider => provider.GetRequiredService<PostgresPeopleStore>());
        services.AddSingleton<IYearStore, PostgresYearStore>();
        services.AddSingleton<IOutboxStore, PostgresOutboxStore>();
        services.AddSingleton<IEvidenceStore, PostgresEvidenceStore>();
        services.AddSingleton<IAuditStore, PostgresAuditStore>();
        services.AddSingleton<PostgresReminderStore>();
        services.AddSingleton<IReminderStore>(provider => provider.GetRequiredService<PostgresReminderStore>());
        services.AddSingleton<IJobStore>(provider => provider.GetRequiredService<PostgresReminderStore>());
        services.AddSingleton<IRoundStore, PostgresRoundStore>();
        services.AddSingleton<IStoreEraser, PostgresEraser>();
        services.AddSingleton<PostgresApiKeyStore>();
        services.AddSingleton<IApiKeyStore>(provider => provider.GetRequiredService<PostgresApiKeyStore>());
        services.AddSingleton<IAnswerStore>(provider => provider.GetRequiredService<PostgresApiKeyStore>());
        services.AddSingleton<PostgresAdminStore>();
        services.AddSingleton<IMonthStore>(provider => provider.GetRequiredService<PostgresAdminStore>());
        services.AddSingleton<ITargetHistory>(provider => provider.GetRequiredService<PostgresAdminStore>());
        services.AddSingleton<IStoreBackup, PostgresBackup>();
        services.AddSingleton<IMailClaims, PostgresMailClaims>();
        // Wherever else they would have been kept.
        services.AddOptions<KeyManagementOptions>().PostConfigure<PostgresDatabase>((keys, database) => keys.XmlRepository = new PostgresKeys(database));
        return services;
    }

    private static LiteDbDatabase Open(IServiceProvider services)
    {
        var lifetime = services.GetRequiredService<IHostApplicationLifetime>();
        return LiteDbDatabase.Open(
            services.GetRequiredService<IOptions<StorageOptions>>().Value.Path,
            services.GetRequiredService<ILogger<LiteDbDatabase>>(),
            _ =>
            {
                Environment.ExitCode = 1;
                lifetime.StopApplication();
            });
    }
}
