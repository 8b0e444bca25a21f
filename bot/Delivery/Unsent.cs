namespace Pbms.Bot.Delivery;

/// <summary>A call that failed before a connection was made, so that nothing can have arrived.</summary>
public static class Unsent
{
    public static bool Is(HttpRequestError error) => error
        is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError;
}
