using Microsoft.Extensions.Primitives;

namespace Pbms.Bot.Doors;

/// <summary>
/// What every answer of both doors says to a browser: guess nothing, frame nothing, keep nothing, run nothing. What an endpoint has said for
/// itself stands. The program's own pages behind the admin door may run and draw what they bring along, and nothing from elsewhere.
/// </summary>
public static class SafeHeaders
{
    private const string Data = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    // Both pages are made by libraries that write styles and a few lines of script into the page itself.
    private const string Page =
        "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; "
        + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>First of all, so that no answer goes round it.</summary>
    /// <param name="pages">Paths under which there are pages for people.</param>
    public static WebApplication UseSafeHeaders(this WebApplication app, params PathString[] pages)
    {
        app.Use(next => context =>
        {
            // Now, for a branch of the pipeline takes its part off the path, as Hangfire's does.
            var policy = pages.Any(page => context.Request.Path.StartsWithSegments(page)) ? Page : Data;
            context.Response.OnStarting(() =>
            {
                Fill(context.Response.Headers, policy);
                return Task.CompletedTask;
            });
            return next(context);
        });
        return app;
    }

    private static void Fill(IHeaderDictionary headers, string policy)
    {
        headers.ContentSecurityPolicy = Or(headers.ContentSecurityPolicy, policy);
        headers.XContentTypeOptions = Or(headers.XContentTypeOptions, "nosniff");
        headers.XFrameOptions = Or(headers.XFrameOptions, "DENY");
        headers.CacheControl = Or(headers.CacheControl, "no-store");
        headers["Referrer-Policy"] = Or(headers["Referrer-Policy"], "no-referrer");
    }

    private static StringValues Or(StringValues said, string otherwise) => StringValues.IsNullOrEmpty(said) ? otherwise : said;
}
