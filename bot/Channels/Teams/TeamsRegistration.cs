using Microsoft.Extensions.Options;
using Pbms.Bot.Channels.Teams.Cards;
using Pbms.Bot.Delivery;
using Pbms.Core.Storage;

namespace Pbms.Bot.Channels.Teams;

/// <summary>Puts the Teams channel into the house.</summary>
public static class TeamsRegistration
{
    /// <summary>Key of the clock that tokens are judged by: the world's own, also while a demonstration lives in another time.</summary>
    public const string RealClock = "real";

    /// <summary>How long one call to Teams may take.</summary>
    private static readonly TimeSpan CallTimeout = TimeSpan.FromSeconds(10);

    private const int MaxAnswerBytes = 1024 * 1024;

    /// <param name="words">What the channel itself says.</param>
    public static IServiceCollection AddTeams(this IServiceCollection services, TeamsWords words, TimeProvider realClock)
    {
        services.AddOptions<TeamsOptions>().BindConfiguration(TeamsOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<TeamsOptions>, TeamsOptionsCheck>();
        services.AddKeyedSingleton(RealClock, realClock);
        services.AddSingleton(words);
        services.AddSingleton<TeamsServices>();
        services.AddSingleton<TeamsKeys>();
        services.AddSingleton<TeamsGate>();
        services.AddSingleton<TeamsEventReader>();
        services.AddSingleton<ResendGuard>();
        services.AddSingleton<TeamsAddresses>();
        services.AddSingleton<ITeamsWebhook, TeamsWebhook>();
        services.AddSingleton<TeamsWebhookEndpoint>();
        services.AddHostedService<TeamsWarmUp>();
        return services.AddTeamsSending();
    }

    /// <summary>Maps POST /api/messages. With the channel off it refuses everything.</summary>
    public static IEndpointConventionBuilder MapTeams(this IEndpointRouteBuilder endpoints) => TeamsWebhookEndpoint.Map(endpoints);

    private static IServiceCollection AddTeamsSending(this IServiceCollection services)
    {
        services.AddSingleton<TeamsTokens>();
        services.AddSingleton<IChannelCheck, TeamsCheck>();
        services.AddSingleton<TeamsConnector>();
        services.AddSingleton<TeamsPace>();
        services.AddSingleton<TeamsRenderer>();
        services.AddSingleton<IChannelSender, TeamsSender>();
        services.AddSingleton<IAttachmentSource, TeamsContent>();
        services.AddTransient<TeamsLoginAddress>();
        services.AddHttpClient(TeamsOptions.LoginClient, Prepare).AddHttpMessageHandler<TeamsLoginAddress>();
        services.AddHttpClient(TeamsOptions.KeysClient, Prepare);
        services.AddHttpClient(TeamsOptions.ConnectorClient, Prepare);
        services.AddHttpClient(TeamsOptions.FilesClient, Prepare).ConfigurePrimaryHttpMessageHandler((handler, _) =>
        {
            // A redirect would lead past the list of servers.
            if (handler is SocketsHttpHandler sockets) sockets.AllowAutoRedirect = false;
        });
        return services;
    }

    private static void Prepare(HttpClient http)
    {
        http.Timeout = CallTimeout;
        http.MaxResponseContentBufferSize = MaxAnswerBytes;
    }
}
