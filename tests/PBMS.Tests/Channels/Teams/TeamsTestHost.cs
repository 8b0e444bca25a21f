using System.Collections.Immutable;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Pbms.Bot.Channels.Teams;
using Pbms.Bot.Delivery;
using Pbms.Bot.Messages;
using Pbms.Bot.Turns;
using Pbms.Core.Periods;
using Pbms.Core.Storage;
using Pbms.Tests.Channels.Line;

namespace Pbms.Tests.Channels.Teams;

/// <summary>The Teams channel alone, as it is registered, on a real server on this machine.</summary>
internal sealed class TeamsTestHost : IAsyncDisposable
{
    public static readonly DateTimeOffset Start = new(2024, 12, 2, 1, 30, 0, TimeSpan.Zero);

    private readonly WebApplication app;
    private readonly HttpClient http = new();

    private TeamsTestHost(WebApplication app) => this.app = app;

    public required FakeTeams Teams { get; init; }

    public required FakeTurns Turns { get; init; }

    public required CapturedLogs Logs { get; init; }

    public required FakeTimeProvider Clock { get; init; }

    public required FakeTeamsStore Store { get; init; }

    public static Task<TeamsTestHost> StartAsync(string environment = "Production", params (string Key, string? Value)[] settings) => StartAsync(environment, warm: false, settings);

    /// <param name="warm">Keys and token are asked for at the start; else when a test needs them.</param>
    public static async Task<TeamsTestHost> StartAsync(string environment, bool warm, params (string Key, string? Value)[] settings)
    {
        var (teams, turns, logs, clock, store) = (new FakeTeams(), new FakeTurns(), new CapturedLogs(), new FakeTimeProvider(Start), new FakeTeamsStore());
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        (string Key, string? Value)[] secret = settings.Any(setting => setting.Key is "Teams:CertificatePath" or "Teams:ManagedIdentity") ? [] : [("Teams:AppSecret", "secret")];
        builder.Configuration.AddInMemoryCollection(
            [KeyValuePair.Create<string, string?>("Teams:AppId", FakeTeams.AppId), new("Teams:TenantId", FakeTeams.Tenant)]);
        builder.Configuration.AddInMemoryCollection(secret.Concat(settings).Select(setting => KeyValuePair.Create(setting.Key, setting.Value)));
        builder.Services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(logs)).AddRouting();
        builder.Services.AddTeams(new TeamsWords("รับทราบค่ะ", "ตัวเลือกอื่น", "เลือก"), clock);
        if (!warm) builder.Services.Remove(builder.Services.Single(service => service.ImplementationType == typeof(TeamsWarmUp)));
        builder.Services.ConfigureHttpClientDefaults(client => client.ConfigurePrimaryHttpMessageHandler(() => teams));
        builder.Services.AddSingleton<ITurnRunner>(turns).AddSingleton<IDispatcher>(turns).AddSingleton<TimeProvider>(clock);
        builder.Services.AddSingleton<BangkokClock>().AddSingleton<PeopleCache>().AddSingleton<Introductions>();
        builder.Services.AddSingleton<IAddressStore>(store).AddSingleton<ICommitStore>(store).AddSingleton<IChatStore>(store).AddSingleton<IPeopleStore>(store);
        var app = builder.Build();
        app.UseRouting();
        app.MapTeams();
        await app.StartAsync();
        return new TeamsTestHost(app) { Teams = teams, Turns = turns, Logs = logs, Clock = clock, Store = store };
    }

    /// <param name="token">Teams' own when null; none when empty.</param>
    public async Task<(int Status, string Body)> PostAsync(string body, string? token = null, string scheme = "Bearer")
    {
        var door = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        using var request = new HttpRequestMessage(HttpMethod.Post, door + TeamsWebhookEndpoint.Path) { Content = new StringContent(body) };
        if (token is not "") request.Headers.Authorization = new AuthenticationHeaderValue(scheme, token ?? Teams.Token(Clock.GetUtcNow()));
        using var response = await http.SendAsync(request);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    public Task<(int Status, string Body)> PostAsync(JsonObject activity, string? token = null) => PostAsync(activity.ToJsonString(), token);

    public Task<SendOutcome> SendAsync(OutboxMessage message, ImmutableArray<Reply> replies) =>
        app.Services.GetServices<IChannelSender>().Single().SendAsync(message, replies, message.HasLiveTokenAt(Clock.GetUtcNow()), CancellationToken.None);

    /// <summary>Keys and token are there, not only asked for.</summary>
    public Task WarmedUpAsync() => app.Services.GetServices<IHostedService>().OfType<TeamsWarmUp>().Single().ExecuteTask!.WaitAsync(TimeSpan.FromSeconds(30));

    public Task<IReadOnlyList<ChannelFinding>> CheckAsync() => app.Services.GetServices<IChannelCheck>().Single().RunAsync(CancellationToken.None);

    public async Task<(AttachmentOutcome Outcome, byte[] Content)> FetchAsync(string source, long maxBytes = 100)
    {
        using var copy = new MemoryStream();
        var outcome = await app.Services.GetRequiredService<IAttachmentSource>().CopyToAsync(source, copy, maxBytes, CancellationToken.None);
        return (outcome, copy.ToArray());
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await app.DisposeAsync();
    }
}
