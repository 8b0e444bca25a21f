using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Options;

namespace Pbms.Bot.Channels.Teams;

/// <summary>Checks "Teams:*" when the bot starts, and names the setting to mend.</summary>
public sealed class TeamsOptionsCheck(IHostEnvironment environment) : IValidateOptions<TeamsOptions>
{
    public ValidateOptionsResult Validate(string? name, TeamsOptions options)
    {
        if (!options.IsOn) return ValidateOptionsResult.Success;
        var faults = Faults(options).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private IEnumerable<string> Faults(TeamsOptions options)
    {
        if (!Guid.TryParseExact(options.AppId, "D", out _)) yield return "Teams:AppId must be the application id of the bot's registration, a GUID.";
        if (!Guid.TryParseExact(options.TenantId, "D", out _)) yield return "Teams:TenantId must be the id of the ministry's Entra tenant, a GUID.";
        if (options.AllowAnonymous && !environment.IsDevelopment()) yield return "Teams:AllowAnonymous is for the Development environment only.";
        var credentials = new[] { options.ManagedIdentity, !string.IsNullOrEmpty(options.AppSecret), !string.IsNullOrEmpty(options.CertificatePath) }.Count(isSet => isSet);
        if (credentials > 1 || (credentials == 0 && !options.AllowAnonymous))
            yield return "Set one of Teams:AppSecret, Teams:CertificatePath and Teams:ManagedIdentity: the bot needs a way to prove who it is.";
        if (CertificateFault(options) is { } fault) yield return fault;
        if (!IsSafe(options.OpenIdMetadata)) yield return "Teams:OpenIdMetadata must be an https address.";
        if (!IsSafe(options.LoginAddress)) yield return "Teams:LoginAddress must be an https address.";
    }

    // Found out at the first message it would be lost on: the sender takes what it does not know for a refusal.
    private static string? CertificateFault(TeamsOptions options)
    {
        if (options.CertificatePath is not { Length: > 0 } path) return null;
        if (!File.Exists(path)) return "Teams:CertificatePath names no file.";
        try
        {
            using var certificate = X509CertificateLoader.LoadPkcs12FromFile(path, options.CertificatePassword);
            return certificate.HasPrivateKey ? null : "Teams:CertificatePath holds no private key.";
        }
        catch (Exception exception) when (exception is CryptographicException or IOException or UnauthorizedAccessException)
        {
            return "Teams:CertificatePath cannot be read with Teams:CertificatePassword: it must be a PKCS#12 file this user may read.";
        }
    }

    private bool IsSafe(Uri? address) =>
        address is { IsAbsoluteUri: true, Scheme: "https" } || (environment.IsDevelopment() && address is { IsAbsoluteUri: true, Scheme: "http", IsLoopback: true });
}
