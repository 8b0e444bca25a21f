using Microsoft.Extensions.Options;
using Pbms.Bot.Delivery;

namespace Pbms.Bot.Channels.Line;

/// <summary>Puts the LINE channel into the house.</summary>
public static class LineRegistration
{
    /// <summary>How long one call to LINE may take.</summary>
    private static readonly TimeSpan CallTimeout = TimeSpan.FromSeconds(10);

    /// <summary>What LINE answers is short; more than this is not LINE.</summary>
    private const int MaxAnswerBytes = 1024 * 1024;

    public static IServiceCollection AddLine(this IServiceCollection services)
    {
        services.AddOptions<LineOptions>().BindConfiguration(LineOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<LineOptions>, LineOptionsCheck>();
        services.AddMetrics();
        services.AddSingleton<LineMetrics>();
        services.AddSingleton<LineEventReader>();
        services.AddSingleton<ILineWebhook, LineWebhook>();
        services.AddSingleton<LineWebhookEndpoint>();
        services.AddSingleton<IChannelSender, LineSender>();
        services.AddHttpClient(
            LineOptions.HttpClientName, (provider, http) => Prepare(http, provider.GetRequiredService<IOptions<LineOptions>>()));
        return services;
    }

    /// <summary>Maps POST /line/webhook. With the channel off it refuses everything: nothing can be signed without a secret.</summary>
    public static IEndpointConventionBuilder MapLine(this IEndpointRouteBuilder endpoints) => LineWebhookEndpoint.Map(endpoints);

    private static void Prepare(HttpClient http, IOptions<LineOptions> options)
    {
        var address = options.Value.ApiBaseAddress.AbsoluteUri;
        // Without the slash the last step of a path would be lost when an endpoint is put after it.
        http.BaseAddress = new Uri(address.EndsWith('/') ? address : address + "/");
        http.Timeout = CallTimeout;
        http.MaxResponseContentBufferSize = MaxAnswerBytes;
    }
}
