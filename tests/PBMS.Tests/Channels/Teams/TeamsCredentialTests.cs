using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Pbms.Bot.Delivery;
using Pbms.Bot.Messages;
using Pbms.Core.Organisation;
using Pbms.Core.Storage;
using Pbms.Tests.Storage;
using Xunit;

namespace Pbms.Tests.Channels.Teams;

/// <summary>The three ways the bot proves who it is, each to its own login service, beyond the socket.</summary>
public sealed class TeamsCredentialTests
{
    private const string Scope = "https://api.botframework.com/.default";
    private const string Password = "รหัสของใบรับรอง";

    private static readonly ChatAccount Kanda = new(ChatAccount.Teams, TeamsActivities.Entra);

    [Fact]
    public async Task With_a_secret_the_tenant_is_asked_once_for_every_call()
    {
        await using var host = await TeamsTestHost.StartAsync();

        await SendTwiceAsync(host);

        var (address, form, _) = Assert.Single(host.Teams.LoginsAsked);
        Assert.Equal($"https://login.microsoftonline.com/{FakeTeams.Tenant}/oauth2/v2.0/token", address.GetLeftPart(UriPartial.Path));
        var asked = QueryHelpers.ParseQuery(form);
        Assert.Equal(("client_credentials", FakeTeams.AppId, "secret", Scope), (asked["grant_type"].ToString(), asked["client_id"].ToString(), asked["client_secret"].ToString(), asked["scope"].ToString()));
    }

    [Fact]
    public async Task With_a_certificate_what_is_sent_is_signed_by_it_and_holds_no_secret()
    {
        using var folder = new TemporaryFolder();
        using var certificate = Certificate();
        await File.WriteAllBytesAsync(folder.File("bot.pfx"), certificate.Export(X509ContentType.Pfx, Password));
        await using var host = await TeamsTestHost.StartAsync("Production", ("Teams:CertificatePath", folder.File("bot.pfx")), ("Teams:CertificatePassword", Password));

        await SendTwiceAsync(host);

        var asked = QueryHelpers.ParseQuery(Assert.Single(host.Teams.LoginsAsked).Asked);
        Assert.False(asked.ContainsKey("client_secret"));
        Assert.Equal("urn:ietf:params:oauth:client-assertion-type:jwt-bearer", asked["client_assertion_type"].ToString());
        var proof = await new JsonWebTokenHandler().ValidateTokenAsync(asked["client_assertion"].ToString(), new TokenValidationParameters
        {
            IssuerSigningKey = new X509SecurityKey(certificate),
            ValidIssuer = FakeTeams.AppId,
            ValidAudience = $"https://login.microsoftonline.com/{FakeTeams.Tenant}/oauth2/v2.0/token",
        });
        Assert.True(proof.IsValid, proof.Exception?.Message);
        // So that a renewed certificate of the same name is known by its chain.
        Assert.Equal(certificate.RawData, Convert.FromBase64String(((JsonWebToken)proof.SecurityToken).GetHeaderValue<string[]>("x5c")[0]));
    }

    [Fact]
    public async Task A_managed_identity_asks_the_machine_it_runs_on_for_the_resource_of_bots()
    {
        await using var host = await TeamsTestHost.StartAsync("Production", ("Teams:ManagedIdentity", "true"));

        await SendTwiceAsync(host);

        var (address, query, headers) = Assert.Single(host.Teams.LoginsAsked);
        var asked = QueryHelpers.ParseQuery(query);
        Assert.Equal(FakeTeams.ManagedIdentityHost, address.Host);
        Assert.Equal(("https://api.botframework.com", FakeTeams.AppId), (asked["resource"].ToString(), asked["client_id"].ToString()));
        Assert.Equal(["true"], headers.GetValues("Metadata"));
    }

    [Fact]
    public async Task Keys_and_token_are_there_before_anybody_writes()
    {
        await using var host = await TeamsTestHost.StartAsync("Production", warm: true);
        await host.WarmedUpAsync();

        Assert.Equal(200, (await host.PostAsync(TeamsActivities.Said("สวัสดี"))).Status);
        await SendTwiceAsync(host);

        Assert.Equal((1, 1), (host.Teams.KeyRequests, host.Teams.Logins));
    }

    private static async Task SendTwiceAsync(TeamsTestHost host)
    {
        host.Store.Addresses[Kanda] = new ChatAddress(Kanda, new(FakeTeams.Service), TeamsActivities.Chat, FakeTeams.Tenant);
        foreach (var words in (string[])["1", "2"])
        {
            var message = new OutboxMessage(Guid.CreateVersion7(), Kanda, "", null, null, TeamsTestHost.Start, TeamsTestHost.Start);
            Assert.IsType<SendOutcome.Sent>(await host.SendAsync(message, [new Reply.Words(words)]));
        }

        Assert.Equal(["token-1", "token-1"], host.Teams.Calls.Select(call => call.Token));
    }

    private static X509Certificate2 Certificate()
    {
        using var key = RSA.Create(2048);
        return new CertificateRequest("CN=pbms-bot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(TeamsTestHost.Start.AddYears(-1), TeamsTestHost.Start.AddYears(10));
    }
}
