using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using Pbms.Bot.Channels.Line;

namespace Pbms.Bot.Telemetry;

/// <summary>Metrics and traces, off until one setting says where they go.</summary>
public static class TelemetryRegistration
{
    public static WebApplicationBuilder AddTelemetry(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<TelemetryOptions>().BindConfiguration(TelemetryOptions.Section)
            .Validate(options => options.IsSound, "Setting Telemetry:Endpoint must be an address such as http://127.0.0.1:4317.").ValidateOnStart();
        var options = builder.Configuration.GetSection(TelemetryOptions.Section).Get<TelemetryOptions>();
        if (options?.Endpoint is not { Length: > 0 } endpoint || !options.IsSound) return builder;
        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("pbms-bot"))
            .WithMetrics(metrics => metrics
                .AddAspNetCoreInstrumentation().AddHttpClientInstrumentation().AddRuntimeInstrumentation().AddMeter(LineMetrics.MeterName))
            // Paths hold codes of lines and ids of people, and nothing that opens a thing by itself; bodies and headers are never recorded.
            .WithTracing(traces => traces
                .AddAspNetCoreInstrumentation(requests => requests.EnrichWithHttpRequest = (activity, request) => activity.SetTag("url.path", TracedPath.Of($"{request.PathBase}{request.Path}")))
                .AddHttpClientInstrumentation())
            .UseOtlpExporter(OpenTelemetry.Exporter.OtlpExportProtocol.Grpc, new Uri(endpoint));
        return builder;
    }
}
