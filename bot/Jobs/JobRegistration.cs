using Hangfire;
using Hangfire.InMemory;
using Pbms.Bot.Retention;

namespace Pbms.Bot.Jobs;

public static class JobRegistration
{
    /// <summary>Hangfire in memory: it only triggers. What is to be sent lies in our own store, and jobs may run twice, late or after a crash.</summary>
    public static IServiceCollection AddJobs(this IServiceCollection services)
    {
        services.AddHangfire(hangfire => hangfire
            .SetDataCompatibilityLevel(CompatibilityLevel.Version_180)
            .UseSimpleAssemblyNameTypeSerializer()
            .UseRecommendedSerializerSettings()
            .UseInMemoryStorage(new InMemoryStorageOptions { MaxExpirationTime = TimeSpan.FromHours(6) }));
        services.AddHangfireServer(server =>
        {
            server.WorkerCount = 2;
            server.SchedulePollingInterval = TimeSpan.FromSeconds(5);
        });
        services.AddSingleton<JobLedger>();
        services.AddSingleton<OutboxSweep>();
        services.AddSingleton<StoreRetention>();
        services.AddSingleton<Forgetting>();
        services.AddSingleton<EvidenceSweep>();
        services.AddSingleton<Reminding>();
        services.AddSingleton<Freezing>();
        services.AddSingleton<HolidayCheck>();
        services.AddHostedService<JobSchedule>();
        return services;
    }
}
