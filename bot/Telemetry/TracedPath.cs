namespace Pbms.Bot.Telemetry;

/// <summary>Paths as a trace may hold them. What stands in some of them opens a thing by itself, and a collector is a place to read it from.</summary>
public static class TracedPath
{
    /// <summary>What follows one of these is as good as a key: a private link, a link code.</summary>
    private static readonly string[] BeforeSecrets = ["/open/", "/api/v1/link-codes/"];

    public static string Of(string path) =>
        BeforeSecrets.FirstOrDefault(start => path.StartsWith(start, StringComparison.OrdinalIgnoreCase)) is { } start ? start + "…" : path;
}
