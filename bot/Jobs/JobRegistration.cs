using Hangfire;
using Pbms.Bot.Retention;

namespace Pbms.Bot.Jobs;

public static class JobRegistration
{
    /// <param name="runs">This process runs them; otherwise it only shows them on the dashboard.</param>
    /// <param name="connection">Of PostgreSQL, where processes share them; null keeps them in memory.</param>
    public static IServiceCollection AddJobs(this IServiceCollection services, bool runs, string? connection)
    {
        services.AddHangfire(hangfire => hangfire
            .SetDataCompatibilityLevel(CompatibilityLevel.Version_180)
            .UseSimpleAssemblyNameTypeSerializer()
            .UseRecommendedSerializerSettings()
            .Use(connection));
        services.AddSingleton<JobLedger>();
        services.AddSingleton<OutboxSweep>();
        services.AddSingleton<StoreRetention>();
        services.AddSingleton<Forgetting>();
        services.AddSingleton<EvidenceSweep>();
        services.AddSingleton<Reminding>();
        services.AddSingleton<Freezing>();
        services.AddSingleton<HolidayCheck>();
        if (!runs) return services;
        services.AddHangfireServer(server =>
        {
            server.WorkerCount = 2;
            server.SchedulePollingInterval = TimeSpan.FromSeconds(5);
            server.HeartbeatInterval = TimeSpan.FromSeconds(10);
        });
        services.AddHostedService<JobSchedule>();
        return services;
    }
}
