using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Pbms.Tests.Channels.Teams;

/// <summary>What is beyond the socket: the keys Teams signs with, the login service, and the Bot Connector.</summary>
internal sealed class FakeTeams : HttpMessageHandler
{
    public const string AppId = "11111111-1111-4111-8111-111111111111";
    public const string Tenant = "33333333-3333-4333-8333-333333333333";
    public const string Service = "https://smba.trafficmanager.net/apac/";

    /// <summary>Where a virtual machine of Azure asks who it is.</summary>
    public const string ManagedIdentityHost = "169.254.169.254";

    private const string AnyService = "https://smba.trafficmanager.net/";

    private readonly ConcurrentDictionary<string, (RSA Key, string[] Endorsements)> keys = [];
    private readonly ConcurrentQueue<Func<HttpResponseMessage>> prepared = [];
    private int keyRequests;
    private int logins;

    public FakeTeams() => AddKey("main", "msteams");

    /// <summary>Calls of the Bot Connector: "POST v3/conversations/a/activities" and the body.</summary>
    public List<(string Call, JsonNode Body, string? Token)> Calls { get; } = [];

    /// <summary>Files and pictures that were asked for, and with which token.</summary>
    public ConcurrentQueue<(string Address, string? Token)> Fetched { get; } = [];

    /// <summary>What a file is answered with.</summary>
    public Func<HttpResponseMessage> File { get; set; } = () => new(HttpStatusCode.NotFound);

    /// <summary>What the login service was asked: the form, or the query of a managed identity.</summary>
    public ConcurrentQueue<(Uri Address, string Asked, HttpRequestHeaders Headers)> LoginsAsked { get; } = [];

    public int KeyRequests => keyRequests;

    public int Logins => logins;

    public bool KeysAreDown { get; set; }

    /// <summary>The next call of the Bot Connector is answered so; when none is prepared, everything is fine.</summary>
    public void Answers(int status, string? code = null, TimeSpan? retryAfter = null, string id = "sent-1") => prepared.Enqueue(() =>
    {
        var response = Json(status, code is null ? $$"""{"id":"{{id}}"}""" : $$$"""{"error":{"code":"{{{code}}}","message":"m"}}""");
        if (retryAfter is { } wait) response.Headers.RetryAfter = new(wait);
        return response;
    });

    public void Breaks(Exception exception) => prepared.Enqueue(() => throw exception);

    public void AddKey(string name, params string[] endorsements) => keys[name] = (RSA.Create(2048), endorsements);

    public void RemoveKey(string name) => keys.TryRemove(name, out _);

    /// <summary>A token as Teams makes it, with what is to be different.</summary>
    public string Token(
        DateTimeOffset now, string key = "main", string issuer = "https://api.botframework.com", string audience = AppId, string? service = Service,
        TimeSpan? from = null, TimeSpan? until = null, RSA? signedBy = null) => new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = audience,
            NotBefore = (now + (from ?? TimeSpan.FromMinutes(-1))).UtcDateTime,
            Expires = (now + (until ?? TimeSpan.FromHours(1))).UtcDateTime,
            Claims = service is null ? new Dictionary<string, object>() : new Dictionary<string, object> { ["serviceurl"] = service },
            SigningCredentials = new(new RsaSecurityKey(signedBy ?? keys[key].Key) { KeyId = key }, SecurityAlgorithms.RsaSha256),
        });

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var address = request.RequestUri!;
        if (address.Host == "login.botframework.com") return AnswerKeys(address);
        if (address.Host is "login.microsoftonline.com" or ManagedIdentityHost) return await LoginAsync(request, cancellationToken);
        if (request.Method == HttpMethod.Get) return Fetch(request);
        if (!address.AbsoluteUri.StartsWith(AnyService, StringComparison.Ordinal)) throw new InvalidOperationException($"Nobody expected {request.Method} {address}");
        var body = JsonNode.Parse(await request.Content!.ReadAsStringAsync(cancellationToken))!;
        Calls.Add(($"{request.Method} {address.AbsolutePath[address.AbsolutePath.IndexOf("v3", StringComparison.Ordinal)..]}", body, request.Headers.Authorization?.Parameter));
        return prepared.TryDequeue(out var answer) ? answer() : Json(201, """{"id":"sent-1"}""");
    }

    private HttpResponseMessage AnswerKeys(Uri address)
    {
        if (KeysAreDown) return Json(404, "{}");
        if (!address.AbsolutePath.EndsWith("/keys", StringComparison.Ordinal))
            return Json(200, """{"issuer":"https://api.botframework.com","jwks_uri":"https://login.botframework.com/v1/.well-known/keys"}""");
        Interlocked.Increment(ref keyRequests);
        return Json(200, new JsonObject { ["keys"] = new JsonArray([.. keys.Select(key => Told(key.Key, key.Value.Key, key.Value.Endorsements))]) }.ToJsonString());
    }

    private static JsonObject Told(string name, RSA key, string[] endorsements)
    {
        var parameters = key.ExportParameters(includePrivateParameters: false);
        var told = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = name,
            ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
            ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
        };
        if (endorsements.Length > 0) told["endorsements"] = new JsonArray([.. endorsements.Select(channel => (JsonNode)channel)]);
        return told;
    }

    /// <summary>The secret is wrong, or has expired.</summary>
    public bool RefusesLogins { get; set; }

    private HttpResponseMessage Fetch(HttpRequestMessage request)
    {
        Fetched.Enqueue((request.RequestUri!.AbsoluteUri, request.Headers.Authorization?.Parameter));
        var answer = File();
        answer.RequestMessage = request;
        return answer;
    }

    private async Task<HttpResponseMessage> LoginAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        LoginsAsked.Enqueue((request.RequestUri!, request.Content is null ? request.RequestUri!.Query : await request.Content.ReadAsStringAsync(cancellationToken), request.Headers));
        return Login();
    }

    private HttpResponseMessage Login() => RefusesLogins
        ? Json(401, """{"error":"invalid_client","error_description":"AADSTS7000215: Invalid client secret provided."}""")
        : Json(200, JsonSerializer.Serialize(
            new { token_type = "Bearer", expires_in = 3599, expires_on = $"{TomorrowOfThisMachine.ToUnixTimeSeconds()}", access_token = $"token-{Interlocked.Increment(ref logins)}" }));

    // MSAL judges the end of a token by the machine's clock, which no test can set.
#pragma warning disable RS0030
    private static DateTimeOffset TomorrowOfThisMachine => TimeProvider.System.GetUtcNow().AddDays(1);
#pragma warning restore RS0030

    private static HttpResponseMessage Json(int status, string json) =>
        new((HttpStatusCode)status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
}
