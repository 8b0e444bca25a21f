namespace Pbms.AdminApi.Conventions;

/// <summary>The answers are data: no browser is to guess, frame, keep or run them.</summary>
public static class SecurityHeaders
{
    public static void Add(HttpResponse response)
    {
        var headers = response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers.ContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'";
        headers.CacheControl = "no-store";
        headers["Referrer-Policy"] = "no-referrer";
    }
}
