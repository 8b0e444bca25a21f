using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Pbms.Bot.Channels.Line;
using Pbms.Bot.Delivery;
using Pbms.Bot.Turns;
using Pbms.Core.Storage;

namespace Pbms.Tests.Channels.Line;

/// <summary>The LINE channel alone, as it is registered, on a real server on this machine.</summary>
internal sealed class LineTestHost : IAsyncDisposable
{
    public const string Secret = "8c570fa6dd201bb328f1c1eac23a96d8";
    public const string Token = "the-channel-access-token";

    private readonly WebApplication _app;

    private LineTestHost(WebApplication app, FakeTurns turns, CapturedLogs logs) => (_app, Turns, Logs) = (app, turns, logs);

    public FakeTurns Turns { get; }

    public CapturedLogs Logs { get; }

    public Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    public IServiceProvider Services => _app.Services;

    /// <param name="line">Answers in LINE's place; null when nothing may be sent.</param>
    public static LineTestHost Build(HttpMessageHandler? line = null, params (string Key, string? Value)[] settings)
    {
        var (turns, logs) = (new FakeTurns(), new CapturedLogs());
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Configuration.AddInMemoryCollection(
            [KeyValuePair.Create<string, string?>("Line:ChannelSecret", Secret), new("Line:ChannelAccessToken", Token)]);
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, setting.Value)));
        builder.Services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(logs)).AddRouting();
        builder.Services.AddLine();
        foreach (var client in (string[])[LineOptions.HttpClientName, LineOptions.DataHttpClientName, LineOptions.TokenHttpClientName])
            builder.Services.AddHttpClient(client).ConfigurePrimaryHttpMessageHandler(() => line ?? new FakeLine());
        builder.Services.AddSingleton<ITurnRunner>(turns).AddSingleton<IDispatcher>(turns);
        builder.Services.AddSingleton<IPeopleStore, NobodyKnown>().AddSingleton<PeopleCache>();
        builder.Services.AddSingleton<TimeProvider>(
            new FakeTimeProvider(DateTimeOffset.FromUnixTimeMilliseconds(LineWebhookJson.Timestamp)));
        var app = builder.Build();
        app.UseRouting();
        app.MapLine();
        return new LineTestHost(app, turns, logs);
    }

    public async Task<LineTestHost> StartAsync()
    {
        await _app.StartAsync();
        return this;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();
}
