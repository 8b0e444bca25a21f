using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace Pbms.Bot.Jobs;

/// <summary>
/// Admits who shows the key of <see cref="JobOptions.DashboardKeyFile"/>: in a header, or by a cookie that signing in with it has set. The cookie holds
/// its end and a seal by the key, never the key. Without a key nobody is admitted.
/// </summary>
public sealed class KeyFileGate : IDashboardGate
{
    public const string Header = "X-Dashboard-Key";
    public const string Cookie = "pbms-jobs";

    private static readonly TimeSpan SignedInFor = TimeSpan.FromHours(8);

    private readonly TimeProvider clock;

    // Only its hash stays in memory, and hashes are of one length: comparing them takes the same time however much is right.
    private readonly byte[]? keyHash;

    public KeyFileGate(IOptions<JobOptions> options, TimeProvider clock) =>
        (this.clock, keyHash) = (clock, options.Value.ReadKey() is { } key ? HashOf(key) : null);

    public bool Admits(HttpContext context) =>
        (context.Request.Headers[Header] is [{ } key] && IsKey(key)) || (context.Request.Cookies[Cookie] is { } cookie && IsSigned(cookie));

    public bool SignIn(HttpContext context, string key)
    {
        if (!IsKey(key)) return false;
        var until = clock.GetUtcNow() + SignedInFor;
        var end = until.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        context.Response.Cookies.Append(Cookie, $"{end}.{SealOf(end)}", new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            Secure = context.Request.IsHttps,
            Path = JobDashboard.Path,
            MaxAge = SignedInFor,
        });
        return true;
    }

    private bool IsKey(string key) => keyHash is not null && CryptographicOperations.FixedTimeEquals(HashOf(key), keyHash);

    private bool IsSigned(string cookie) =>
        keyHash is not null
        && cookie.Split('.') is [var end, var seal]
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(seal), Encoding.UTF8.GetBytes(SealOf(end)))
        && long.TryParse(end, NumberStyles.None, CultureInfo.InvariantCulture, out var until)
        && clock.GetUtcNow().ToUnixTimeSeconds() < until;

    private string SealOf(string end) => Convert.ToHexString(HMACSHA256.HashData(keyHash!, Encoding.UTF8.GetBytes(end)));

    private static byte[] HashOf(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));
}
