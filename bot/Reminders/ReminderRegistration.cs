using Microsoft.Extensions.Options;
using Pbms.Bot.Channels.Simulator;
using Pbms.Bot.Jobs;

namespace Pbms.Bot.Reminders;

public static class ReminderRegistration
{
    /// <summary>Reminders, summaries and the freeze; the job schedule says when.</summary>
    public static IServiceCollection AddReminders(this IServiceCollection services)
    {
        services.AddOptions<ReminderOptions>().BindConfiguration(ReminderOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<ReminderOptions>, ReminderOptionsCheck>();
        services.AddSingleton<FrozenRounds>();
        services.AddSingleton<ReminderFactsReader>();
        services.AddSingleton<ReminderRun>();
        services.AddSingleton<RoundFreezing>();
        services.AddSingleton<HolidayWatch>();
        return services;
    }

    /// <summary>The demonstration: reminders go by the clock that is turned by hand.</summary>
    public static IServiceCollection AddTurnedClock(this IServiceCollection services)
    {
        services.Configure<JobOptions>(jobs => jobs.IsClockSimulated = true);
        return services.AddSingleton<ISimulatedClockListener, TurnedClock>();
    }
}
