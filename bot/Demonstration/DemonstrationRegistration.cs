using Pbms.Bot.Channels.Simulator;
using Pbms.Core.Import;

namespace Pbms.Bot.Demonstration;

public static class DemonstrationRegistration
{
    /// <summary>The demonstration year and the people of the simulator.</summary>
    public static IServiceCollection AddDemonstration(this IServiceCollection services)
    {
        services.AddSingleton(_ => DemonstrationYear.BeforeLastReport());
        services.AddSingleton(provider => provider.GetRequiredService<ImportedYear>().Year.Calendar.Holidays);
        services.AddSingleton<DemonstrationSeeder>();
        services.AddOptions<DemonstrationOptions>().BindConfiguration(DemonstrationOptions.Section);
        services.AddHostedService<DemonstrationStart>();
        services.AddSingleton<ISimulatorPeople, DemonstrationPeople>();
        services.AddSingleton<ISimulatorReset, DemonstrationReset>();
        return services;
    }
}
