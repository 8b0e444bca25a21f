using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Pbms.Bot.Channels.Teams;

/// <summary>
/// Judges who sent an activity: as botbuilder-dotnet does (issuer, audience, lifetime, signature, endorsement of the channel, serviceurl), and
/// beyond it by tenant and by the server that answers are to go to.
/// </summary>
public sealed class TeamsGate(
    TeamsKeys keys, TeamsServices services, IOptions<TeamsOptions> options, IHostEnvironment environment, [FromKeyedServices(TeamsRegistration.RealClock)] TimeProvider clock)
{
    private const string Issuer = "https://api.botframework.com";
    private const string Channel = "msteams";
    private const string Scheme = "Bearer ";

    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);
    private static readonly string[] Algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];

    private readonly JsonWebTokenHandler tokens = new() { MapInboundClaims = false };

    /// <summary>Whether there is anything to judge by; without it nobody looks at what was sent.</summary>
    /// <param name="authorization">The header; null when there is none.</param>
    /// <param name="isFromHere">The caller is a program on this machine, and no proxy.</param>
    public bool IsWorthReading(string? authorization, bool isFromHere) =>
        options.Value.IsOn && (IsHeardWithout(authorization, isFromHere) || (TokenIn(authorization) is { } token && KeyNamed(token) is { Length: > 0 }));

    /// <inheritdoc cref="IsWorthReading"/>
    public async Task<TeamsVerdict> JudgeAsync(TeamsActivity activity, string? authorization, bool isFromHere, CancellationToken cancellationToken)
    {
        if (!options.Value.IsOn) return TeamsVerdict.NotProven;
        if (!IsHeardWithout(authorization, isFromHere))
        {
            var proof = await ProveAsync(activity, authorization, cancellationToken);
            if (proof is not TeamsVerdict.Welcome) return proof;
        }

        return services.Read(activity.Service) is not null && activity.Tenants is [_, ..] && activity.Tenants.All(options.Value.Admits)
            ? TeamsVerdict.Welcome
            : TeamsVerdict.NotAdmitted;
    }

    private bool IsHeardWithout(string? authorization, bool isFromHere) =>
        authorization is null && isFromHere && options.Value.AllowAnonymous && environment.IsDevelopment();

    private static string? TokenIn(string? authorization) =>
        authorization?.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) is true ? authorization[Scheme.Length..].Trim() : null;

    private async Task<TeamsVerdict> ProveAsync(TeamsActivity activity, string? authorization, CancellationToken cancellationToken)
    {
        if (TokenIn(authorization) is not { } token || activity.Channel is not Channel) return TeamsVerdict.NotProven;
        if (KeyNamed(token) is not { Length: > 0 } name) return TeamsVerdict.NotProven;
        if (await keys.CurrentAsync(cancellationToken) is not { } known) return TeamsVerdict.Unjudged;
        if (!known.Keys.TryGetValue(name, out var key))
        {
            if (await keys.NewerAsync(known, cancellationToken) is not { } newer) return TeamsVerdict.Unjudged;
            if (!newer.Keys.TryGetValue(name, out key)) return TeamsVerdict.NotProven;
        }

        return key.Endorsements.Contains(Channel) && await IsSignedAsync(token, key.Key, activity.Service) ? TeamsVerdict.Welcome : TeamsVerdict.NotProven;
    }

    private string? KeyNamed(string token)
    {
        try
        {
            return tokens.CanReadToken(token) ? tokens.ReadJsonWebToken(token).Kid : null;
        }
        catch (ArgumentException)
        {
            // What no reader can make sense of proves nothing.
            return null;
        }
    }

    private async Task<bool> IsSignedAsync(string token, SecurityKey key, string? service)
    {
        var result = await tokens.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = Issuer,
            ValidAudience = options.Value.AppId,
            IssuerSigningKey = key,
            ValidAlgorithms = Algorithms,
            // By the world's clock: a demonstration lives in a time of its own.
            LifetimeValidator = (from, until, _, _) => IsAlive(from, until),
        });
        return result.IsValid
            && service is not null
            && result.Claims.TryGetValue("serviceurl", out var claimed)
            && service.Equals(claimed as string, StringComparison.OrdinalIgnoreCase);
    }

    private bool IsAlive(DateTime? from, DateTime? until)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return until is { } end && now <= end + Skew && (from is not { } begin || begin - Skew <= now);
    }
}
