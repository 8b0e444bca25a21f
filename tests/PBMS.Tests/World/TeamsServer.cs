using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Pbms.Tests.Channels.Teams;

namespace Pbms.Tests.World;

/// <summary>
/// Stands where Teams is, on this machine and over TLS: the keys it signs with, the login service, and the Bot Connector with what stands in each
/// chat. Fails when told to.
/// </summary>
internal sealed class TeamsServer : IAsyncDisposable
{
    private static readonly string[] Hosts = ["login.botframework.com", "login.microsoftonline.com", "smba.trafficmanager.net"];

    private readonly WebApplication app;
    private readonly X509Certificate2 certificate;
    private readonly ConcurrentQueue<TeamsTrouble> troubles = new();
    private readonly HttpMessageInvoker others;
    private int messages;

    private TeamsServer(WebApplication app, X509Certificate2 certificate)
    {
        (this.app, this.certificate) = (app, certificate);
        others = new HttpMessageInvoker(Fake, disposeHandler: false);
    }

    /// <summary>Makes the tokens, and answers for keys and logins.</summary>
    public FakeTeams Fake { get; } = new();

    /// <summary>Every call of the connector, in the order it was answered.</summary>
    public ConcurrentQueue<TeamsCall> Calls { get; } = new();

    /// <summary>What stands in the chats now, by the id of the message.</summary>
    public ConcurrentDictionary<string, JsonNode> Standing { get; } = new();

    public int Port => new Uri(app.Urls.Single()).Port;

    public static async Task<TeamsServer> StartAsync()
    {
        var certificate = Certificate();
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration()
            .ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(certificate)));
        builder.Services.AddRoutingCore();
        var app = builder.Build();
        var teams = new TeamsServer(app, certificate);
        app.UseRouting();
        var connector = app.MapGroup("").RequireHost("smba.trafficmanager.net");
        connector.MapPost("/{region}/v3/conversations", context => teams.AnswerAsync(context, "create"));
        connector.MapPost("/{region}/v3/conversations/{conversation}/activities", context => teams.AnswerAsync(context, "send"));
        connector.MapPost("/{region}/v3/conversations/{conversation}/activities/{message}", context => teams.AnswerAsync(context, "reply"));
        connector.MapPut("/{region}/v3/conversations/{conversation}/activities/{message}", context => teams.AnswerAsync(context, "update"));
        app.MapFallback(teams.AnswerOthersAsync);
        await app.StartAsync();
        return teams;
    }

    /// <summary>The next calls of the connector go wrong in this way, one each.</summary>
    public void Fails(params ReadOnlySpan<TeamsTrouble> next)
    {
        foreach (var trouble in next) troubles.Enqueue(trouble);
    }

    /// <summary>Nothing goes wrong any more.</summary>
    public void IsBack() => troubles.Clear();

    /// <summary>Leads the addresses of Teams here and one port of this machine to itself; whatever else is called fails the call.</summary>
    public SocketsHttpHandler Wire(int otherPort) => new()
    {
        SslOptions = new SslClientAuthenticationOptions
        {
            RemoteCertificateValidationCallback = (_, shown, _, _) => shown is X509Certificate2 one && one.Thumbprint == certificate.Thumbprint,
        },
        ConnectCallback = (context, cancellationToken) =>
            Hosts.Contains(context.DnsEndPoint.Host) ? RunningBot.ConnectAsync(Port, cancellationToken)
            : context.DnsEndPoint is { Host: "127.0.0.1" } here && here.Port == otherPort ? RunningBot.ConnectAsync(otherPort, cancellationToken)
            : throw new InvalidOperationException($"Nobody expected a call to {context.DnsEndPoint}"),
    };

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        others.Dispose();
        Fake.Dispose();
        certificate.Dispose();
    }

    private async Task AnswerAsync(HttpContext context, string kind)
    {
        var activity = (await JsonNode.ParseAsync(context.Request.Body))!;
        var (conversation, message) = (Route(context, "conversation") ?? "", Route(context, "message"));
        var trouble = troubles.TryDequeue(out var next) ? next : Refusal(context, kind, message);
        if (trouble is null or { Delivers: true }) message = Take(kind, message, activity);
        Calls.Enqueue(new TeamsCall(kind, conversation, trouble is null or { Delivers: true } ? message : null, activity, trouble?.Status ?? 200));
        if (trouble is { Status: 0 }) context.Abort();
        else await WriteAsync(context.Response, trouble, message);
    }

    private TeamsTrouble? Refusal(HttpContext context, string kind, string? message) =>
        context.Request.Headers.Authorization.ToString() != $"Bearer token-{Fake.Logins}" ? new TeamsTrouble(401, "Unauthorized")
        : kind is "update" && !Standing.ContainsKey(message!) ? new TeamsTrouble(404, "ActivityNotFoundInConversation")
        : null;

    private string Take(string kind, string? message, JsonNode activity)
    {
        if (kind is "create") return "a:created";
        var id = kind is "update" ? message! : string.Create(CultureInfo.InvariantCulture, $"1733103{Interlocked.Increment(ref messages):000000}");
        Standing[id] = activity;
        return id;
    }

    private static async Task WriteAsync(HttpResponse response, TeamsTrouble? trouble, string? id)
    {
        response.StatusCode = trouble?.Status ?? 201;
        response.ContentType = "application/json";
        if (trouble?.RetryAfterSeconds is { } seconds) response.Headers.RetryAfter = $"{seconds}";
        await response.WriteAsync(trouble is null ? JsonSerializer.Serialize(new { id }) : JsonSerializer.Serialize(new { error = new { code = trouble.Code } }));
    }

    private async Task AnswerOthersAsync(HttpContext context)
    {
        var asked = context.Request;
        using var request = new HttpRequestMessage(new HttpMethod(asked.Method), $"https://{asked.Host}{asked.Path}{asked.QueryString}") { Content = new StreamContent(asked.Body) };
        using var answer = await others.SendAsync(request, context.RequestAborted);
        context.Response.StatusCode = (int)answer.StatusCode;
        context.Response.ContentType = "application/json";
        await answer.Content.CopyToAsync(context.Response.Body);
    }

    private static string? Route(HttpContext context, string name) => context.GetRouteValue(name) is string value ? Uri.UnescapeDataString(value) : null;

    private static X509Certificate2 Certificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=teams-of-the-tests", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var made = request.CreateSelfSigned(TeamsTestHost.Start.AddYears(-1), TeamsTestHost.Start.AddYears(30));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), null);
    }
}
