using Pbms.Bot.Channels.Simulator;

namespace Pbms.Bot.Demonstration;

public static class DemonstrationRegistration
{
    /// <summary>The demonstration year and the people of the simulator.</summary>
    public static IServiceCollection AddDemonstration(this IServiceCollection services)
    {
        services.AddSingleton<DemonstrationSeeder>();
        services.AddHostedService<DemonstrationStart>();
        services.AddSingleton<ISimulatorPeople, DemonstrationPeople>();
        services.AddSingleton<ISimulatorReset, DemonstrationReset>();
        return services;
    }
}
