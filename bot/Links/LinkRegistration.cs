using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;
using Pbms.Bot.Attachments;
using Pbms.Core.Storage;

namespace Pbms.Bot.Links;

public static class LinkRegistration
{
    /// <param name="keys">Folder of the keys that links are sealed with; every process that hands out or opens links must see it.</param>
    public static IServiceCollection AddLinks(this IServiceCollection services, DirectoryInfo keys)
    {
        services.AddOptions<PrivateLinkOptions>().BindConfiguration(PrivateLinkOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<PrivateLinkOptions>, PrivateLinkOptionsCheck>();
        // Not in any backup: its thief could make links that the running bot opens. Without the keys a day's links are lost, no more.
        services.AddDataProtection().SetApplicationName("PBMS.Bot");
        services.AddOptions<KeyManagementOptions>().Configure<ILoggerFactory>((management, loggers) => management.XmlRepository = new OwnersKeyFolder(keys, loggers));
        services.AddSingleton<PrivateLinks>();
        services.AddSingleton<ILinkTarget, EvidenceLink>();
        return services;
    }

    /// <summary>GET /open/…: what a private link opens. A bad or old link and a thing that is gone look the same.</summary>
    public static void MapLinks(this IEndpointRouteBuilder door) =>
        door.MapGet("/open/{token}", async (string token, PrivateLinks links, IPeopleStore people, IEnumerable<ILinkTarget> targets, HttpContext http) =>
        {
            http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; sandbox";
            if (links.Open(token) is not { } opened || await people.FindAsync(opened.Person, http.RequestAborted) is not { Assignments.IsEmpty: false } person) return Results.NotFound();
            var slash = opened.What.IndexOf('/', StringComparison.Ordinal);
            var target = targets.FirstOrDefault(kind => slash > 0 && kind.Kind == opened.What[..slash]);
            return target is not null && await target.OpenAsync(opened.What[(slash + 1)..], person, http.RequestAborted) is { } result ? result : Results.NotFound();
        }).ExcludeFromDescription();
}
