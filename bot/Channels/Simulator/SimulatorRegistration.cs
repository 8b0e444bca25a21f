using Microsoft.Extensions.DependencyInjection.Extensions;
using Pbms.Bot.Channels.Line;

namespace Pbms.Bot.Channels.Simulator;

public static class SimulatorRegistration
{
    // No secrets: both ends of this LINE are in the same process.
    private const string ChannelSecret = "simulator-channel-secret";
    private const string ChannelAccessToken = "simulator-channel-access-token";

    /// <summary>The simulator takes LINE's place in development, as long as no real channel is configured.</summary>
    public static bool SimulatesLine(this IHostApplicationBuilder builder) =>
        builder.Environment.IsDevelopment()
        && string.IsNullOrWhiteSpace(builder.Configuration[$"{LineOptions.Section}:{nameof(LineOptions.ChannelSecret)}"])
        && string.IsNullOrWhiteSpace(builder.Configuration[$"{LineOptions.Section}:{nameof(LineOptions.ChannelSecretFile)}"]);

    /// <summary>
    /// Puts the simulated LINE under the client named <see cref="LineOptions.HttpClientName"/>, and the whole process on
    /// the simulated clock; call it after the channels are registered. The host adds <see cref="ISimulatorPeople"/>
    /// and <see cref="ISimulatorReset"/>, and any <see cref="ISimulatedClockListener"/>.
    /// </summary>
    public static IServiceCollection AddSimulator(this IServiceCollection services, TimeProvider realClock)
    {
        services.AddSimulatedClock(realClock);
        services.PostConfigure<LineOptions>(line =>
        {
            line.ChannelSecret = ChannelSecret;
            line.ChannelAccessToken = ChannelAccessToken;
        });
        services.AddSingleton<SimulatedLine>();
        services.AddSingleton<SimulatorTranscript>();
        services.AddSingleton<SimulatedLinePlatform>();
        services.AddHttpClient(LineOptions.HttpClientName).ConfigurePrimaryHttpMessageHandler<SimulatedLinePlatform>();
        services.AddScoped<SimulatedPhone>();
        return services;
    }

    /// <summary>Puts the whole process into the time of the demonstration.</summary>
    public static IServiceCollection AddSimulatedClock(this IServiceCollection services, TimeProvider realClock)
    {
        var clock = new SimulatedClock(realClock);
        services.AddSingleton(clock);
        return services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
    }
}
