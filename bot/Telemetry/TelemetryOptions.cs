namespace Pbms.Bot.Telemetry;

/// <summary>Settings "Telemetry:*".</summary>
public sealed class TelemetryOptions
{
    public const string Section = "Telemetry";

    /// <summary>Where an OpenTelemetry collector listens (OTLP over gRPC), "http://127.0.0.1:4317"; null leaves metrics and traces off.</summary>
    public string? Endpoint { get; set; }

    public bool IsSound => Endpoint is null || (Uri.TryCreate(Endpoint, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https");
}
