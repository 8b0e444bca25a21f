using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Pbms.Bot.Channels.Teams;
using Pbms.Tests.Storage;
using Xunit;

namespace Pbms.Tests.Channels.Teams;

/// <summary>A wrong setting stops the start with a sentence that names it.</summary>
public sealed class TeamsOptionsTests
{
    [Fact]
    public void Without_an_app_id_nothing_else_is_looked_at() => Assert.Empty(Faults(new TeamsOptions()));

    [Fact]
    public void A_secret_a_certificate_or_an_identity_is_enough()
    {
        Assert.Empty(Faults(Sound()));
        Assert.Empty(Faults(Sound(options => (options.AppSecret, options.ManagedIdentity) = (null, true))));
    }

    [Fact]
    public void Each_fault_is_named()
    {
        Assert.Contains("Teams:AppId", Assert.Single(Faults(Sound(options => options.AppId = "pbms"))), StringComparison.Ordinal);
        Assert.Contains("Teams:TenantId", Assert.Single(Faults(Sound(options => options.TenantId = null))), StringComparison.Ordinal);
        Assert.Contains("Teams:AppSecret", Assert.Single(Faults(Sound(options => options.AppSecret = null))), StringComparison.Ordinal);
        Assert.Contains("Teams:AppSecret", Assert.Single(Faults(Sound(options => options.ManagedIdentity = true))), StringComparison.Ordinal);
        Assert.Contains("Teams:AllowAnonymous", Assert.Single(Faults(Sound(options => options.AllowAnonymous = true))), StringComparison.Ordinal);
        Assert.Contains("Teams:OpenIdMetadata", Assert.Single(Faults(Sound(options => options.OpenIdMetadata = new("http://127.0.0.1:1/")))), StringComparison.Ordinal);
        Assert.Contains("Teams:LoginAddress", Assert.Single(Faults(Sound(options => options.LoginAddress = new("http://login.example/")), "Development")), StringComparison.Ordinal);
    }

    [Fact]
    public void In_development_a_stand_in_on_this_machine_will_do() => Assert.Empty(Faults(
        Sound(options => (options.OpenIdMetadata, options.AllowAnonymous, options.AppSecret) = (new("http://127.0.0.1:1/"), true, null)), "Development"));

    [Theory]
    [InlineData("wrong", "cannot be read")]
    [InlineData("right", null)]
    public void A_certificate_is_opened_before_the_first_message_needs_it(string password, string? fault)
    {
        using var folder = new TemporaryFolder();
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=pbms-bot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.MaxValue);
        File.WriteAllBytes(folder.File("bot.pfx"), certificate.Export(X509ContentType.Pkcs12, "right"));

        var faults = Faults(Sound(options => (options.AppSecret, options.CertificatePath, options.CertificatePassword) = (null, folder.File("bot.pfx"), password))).ToList();

        if (fault is null) Assert.Empty(faults);
        else Assert.Contains(fault, Assert.Single(faults), StringComparison.Ordinal);
    }

    [Fact]
    public void A_certificate_without_its_key_proves_nothing()
    {
        using var folder = new TemporaryFolder();
        using var key = RSA.Create(2048);
        using var whole = new CertificateRequest("CN=pbms-bot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.MaxValue);
        using var half = X509CertificateLoader.LoadCertificate(whole.Export(X509ContentType.Cert));
        File.WriteAllBytes(folder.File("bot.pfx"), half.Export(X509ContentType.Pkcs12, "right"));

        var fault = Assert.Single(Faults(Sound(options => (options.AppSecret, options.CertificatePath, options.CertificatePassword) = (null, folder.File("bot.pfx"), "right"))));

        Assert.Equal("Teams:CertificatePath holds no private key.", fault);
    }

    private static TeamsOptions Sound(Action<TeamsOptions>? spoil = null)
    {
        var options = new TeamsOptions { AppId = FakeTeams.AppId, TenantId = FakeTeams.Tenant, AppSecret = "secret" };
        spoil?.Invoke(options);
        return options;
    }

    private static IEnumerable<string> Faults(TeamsOptions options, string environment = "Production") =>
        new TeamsOptionsCheck(new Surroundings { EnvironmentName = environment }).Validate(null, options).Failures ?? [];

    private sealed class Surroundings : IHostEnvironment
    {
        public required string EnvironmentName { get; set; }

        public string ApplicationName { get; set; } = "";

        public string ContentRootPath { get; set; } = "";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
