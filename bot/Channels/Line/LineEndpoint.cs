namespace Pbms.Bot.Channels.Line;

/// <summary>What LINE counts calls by.</summary>
/// <param name="Calls">LINE's limit in each window.</param>
public sealed record LineEndpoint(string Name, int Calls, TimeSpan Window)
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    public static LineEndpoint Of(HttpRequestMessage request) => (request.Method.Method, request.RequestUri?.AbsolutePath ?? "") switch
    {
        (_, var path) when path.EndsWith("/message/multicast", StringComparison.Ordinal) => new("multicast", 200, Second),
        (_, var path) when path.EndsWith("/chat/loading/start", StringComparison.Ordinal) => new("loading", 100, Second),
        ("GET", var path) when path.EndsWith("/richmenu/list", StringComparison.Ordinal) => new("menu list", 10, Second),
        ("POST", var path) when path.EndsWith("/v2/bot/richmenu", StringComparison.Ordinal) => new("menu making", 100, Hour),
        ("DELETE", var path) when path.Contains("/v2/bot/richmenu/", StringComparison.Ordinal) => new("menu deleting", 100, Hour),
        (_, var path) when path.EndsWith("/webhook/test", StringComparison.Ordinal) => new("webhook test", 60, Hour),
        (_, var path) when path.EndsWith("/webhook/endpoint", StringComparison.Ordinal) => new("webhook", 1000, TimeSpan.FromMinutes(1)),
        (_, var path) when path.EndsWith("/message/reply", StringComparison.Ordinal) => new("reply", 2000, Second),
        (_, var path) when path.EndsWith("/message/push", StringComparison.Ordinal) => new("push", 2000, Second),
        _ => new("other", 2000, Second),
    };
}
