using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Pbms.Core.Storage;
using Pbms.Storage.LiteDb;

namespace Pbms.Storage;

public static class StorageRegistration
{
    /// <summary>
    /// The embedded store: one LiteDB file, opened when the host starts. Settings are checked first; a failed disk ends the
    /// process with exit code 1, for whoever supervises it to start it again.
    /// </summary>
    public static IServiceCollection AddLiteDbStorage(this IServiceCollection services)
    {
        services.AddOptions<StorageOptions>().BindConfiguration(StorageOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<StorageOptions>, StorageOptionsCheck>();
        services.AddSingleton(Open);
        services.AddHostedService<LiteDbStart>();
        services.AddSingleton<ICommitStore, LiteDbCommitStore>();
        services.AddSingleton<IChatStore, LiteDbChatStore>();
        services.AddSingleton<IAddressStore, LiteDbAddressStore>();
        services.AddSingleton<IPeopleStore, LiteDbPeopleStore>();
        services.AddSingleton<IYearStore, LiteDbYearStore>();
        services.AddSingleton<ISubmissionStore, LiteDbSubmissionStore>();
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
