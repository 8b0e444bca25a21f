using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Pbms.AdminApi.Access;
using Pbms.Bot.Jobs;
using Pbms.Core.Storage;

namespace Pbms.Bot;

/// <summary>
/// The job dashboard opens to who shows an API key of scope admin: in its header, or by a cookie that signing in with it has set. The cookie names the
/// key and its own end under a seal, never the secret; a key revoked or expired closes the dashboard at once.
/// </summary>
public sealed class DashboardKeys(KeyCheck keys, IDataProtectionProvider seals, TimeProvider clock) : IDashboardGate
{
    public const string Cookie = "pbms-jobs";

    private static readonly TimeSpan SignedInFor = TimeSpan.FromHours(1);

    private readonly IDataProtector seal = seals.CreateProtector("job dashboard");

    public async Task<bool> AdmitsAsync(HttpContext context) => context.Request.Headers[ApiKeyHandler.Header] is [{ Length: > 0 } given]
        ? await ProveAsync(context, given) is not null
        : context.Request.Cookies[Cookie] is { } cookie && KeyOf(cookie) is { } id && IsAdmin(await keys.UsableAsync(id, context.RequestAborted));

    public async Task<bool> SignInAsync(HttpContext context, string key)
    {
        if (await ProveAsync(context, key) is not { } proven) return false;
        var end = (clock.GetUtcNow() + SignedInFor).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        context.Response.Cookies.Append(Cookie, seal.Protect($"{end} {proven.Id}"), new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            Secure = context.Request.IsHttps || !IsThisMachine(context.Request.Host.Host),
            Path = JobDashboard.Path,
            MaxAge = SignedInFor,
        });
        return true;
    }

    // Asked for under any other name, it came over a network, and a proxy may have taken the TLS off.
    private static bool IsThisMachine(string host) => Uri.TryCreate($"http://{host}", UriKind.Absolute, out var address) && address.IsLoopback;

    private static bool IsAdmin(ApiKey? key) => key is { Scope: ApiScope.Admin };

    /// <returns>Null when it is no key of an admin.</returns>
    private async Task<ApiKey?> ProveAsync(HttpContext context, string given) =>
        await keys.ProveAsync(given, context.RequestAborted) is { } key && IsAdmin(key) ? key : null;

    /// <returns>The id of the key that signed in; null when the seal is broken or its time is over.</returns>
    private string? KeyOf(string cookie)
    {
        try
        {
            return seal.Unprotect(cookie).Split(' ') is [var end, var id]
                && clock.GetUtcNow().ToUnixTimeSeconds() < long.Parse(end, NumberStyles.None, CultureInfo.InvariantCulture) ? id : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
