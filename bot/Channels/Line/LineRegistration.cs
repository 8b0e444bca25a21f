using Microsoft.Extensions.Options;
using Pbms.Bot.Channels.Line.Checking;
using Pbms.Bot.Channels.Line.Menus;
using Pbms.Bot.Delivery;
using Pbms.Core.Storage;

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
        services.AddSingleton<IPostConfigureOptions<LineOptions>, LineSecretFiles>();
        services.AddSingleton<IValidateOptions<LineOptions>, LineOptionsCheck>();
        services.AddMetrics();
        services.AddSingleton<LineMetrics>();
        services.AddSingleton<LineEventReader>();
        services.AddSingleton<ILineWebhook, LineWebhook>();
        services.AddSingleton<LineWebhookEndpoint>();
        services.AddSingleton<LineErrands>();
        services.AddHostedService(provider => provider.GetRequiredService<LineErrands>());
        services.AddSingleton<LineManners>();
        services.AddSingleton<IChannelSender, LineSender>();
        services.AddSingleton<IAttachmentSource, LineContent>();
        services.AddSingleton<LineSendHistory>();
        services.AddSingleton<LineQuota>();
        services.AddSingleton<IQuotaGauge>(provider => provider.GetRequiredService<LineQuota>());
        services.AddSingleton<IChannelCheck, LineCheck>();
        services.AddSingleton<LineMenus>();
        services.AddSingleton<LineMenuLinker>();
        return services.AddLineClients();
    }

    private static IServiceCollection AddLineClients(this IServiceCollection services)
    {
        services.AddSingleton<LineApi>();
        services.AddSingleton<LineTokens>();
        services.AddSingleton<LineRateLimits>();
        services.AddTransient<LineAuthorization>();
        services.AddTransient<LineRateHandler>();
        AddClient(services, LineOptions.HttpClientName, options => options.ApiBaseAddress)
            .AddHttpMessageHandler<LineAuthorization>().AddHttpMessageHandler<LineRateHandler>();
        AddClient(services, LineOptions.DataHttpClientName, options => options.DataBaseAddress)
            .AddHttpMessageHandler<LineAuthorization>().AddHttpMessageHandler<LineRateHandler>();
        AddClient(services, LineOptions.TokenHttpClientName, options => options.ApiBaseAddress);
        return services;
    }

    /// <summary>Maps POST /line/webhook. With the channel off it refuses everything: nothing can be signed without a secret.</summary>
    public static IEndpointConventionBuilder MapLine(this IEndpointRouteBuilder endpoints) => LineWebhookEndpoint.Map(endpoints);

    private static IHttpClientBuilder AddClient(IServiceCollection services, string name, Func<LineOptions, Uri> address) =>
        services.AddHttpClient(name, (provider, http) => Prepare(http, address(provider.GetRequiredService<IOptions<LineOptions>>().Value)))
            // What became of a call is told by who made it.
            .RemoveAllLoggers();

    private static void Prepare(HttpClient http, Uri baseAddress)
    {
        var address = baseAddress.AbsoluteUri;
        // Without the slash the last step of a path would be lost when an endpoint is put after it.
        http.BaseAddress = new Uri(address.EndsWith('/') ? address : address + "/");
        http.Timeout = CallTimeout;
        http.MaxResponseContentBufferSize = MaxAnswerBytes;
    }
}
