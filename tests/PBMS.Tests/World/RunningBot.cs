using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Pbms.Bot;
using Pbms.Core.Storage;
using Pbms.Tests.Channels.Line;

namespace Pbms.Tests.World;

/// <summary>The whole program on a real server: both doors on ports the system chose, its data in a folder of the test's.</summary>
internal sealed class RunningBot : IAsyncDisposable
{
    private readonly WebApplication app;

    private RunningBot(WebApplication app, OutboxWitness outbox, CapturedLogs logs)
    {
        (this.app, Outbox, Logs) = (app, outbox, logs);
        // In the order they were opened, which is the order of the doors.
        var doors = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.ToList();
        Public = Client(doors[0]);
        Admin = Client(doors[1]);
    }

    public HttpClient Public { get; }

    public HttpClient Admin { get; }

    /// <summary>Tells when something went out, was postponed or was given up.</summary>
    public OutboxWitness Outbox { get; }

    public CapturedLogs Logs { get; }

    public IServiceProvider Services => app.Services;

    public T Get<T>()
        where T : notnull => app.Services.GetRequiredService<T>();

    /// <summary>In Development without a LINE channel: the simulator and the demonstration year.</summary>
    public static Task<RunningBot> DemonstrationAsync(string database, Action<WebApplicationBuilder>? adjust = null) =>
        StartAsync(database, ["--environment=Development"], allowedPort: null, adjust);

    /// <param name="allowedPort">The only port of this machine that the program may call; null when it may call nothing.</param>
    public static async Task<RunningBot> StartAsync(
        string database, string[] settings, int? allowedPort, Action<WebApplicationBuilder>? adjust = null)
    {
        var logs = new CapturedLogs();
        OutboxWitness? outbox = null;
        var app = BotHost.Build(
            ["--Doors:Public=127.0.0.1:0", "--Doors:Admin=127.0.0.1:0", $"--Storage:Path={database}", "--Logging:LogLevel:Pbms=Debug", .. settings],
            builder =>
            {
                builder.Logging.ClearProviders().AddProvider(logs);
                builder.Services.ConfigureHttpClientDefaults(http => http.ConfigurePrimaryHttpMessageHandler(() => Guarded(allowedPort)));
                builder.Services.Wrap<IOutboxStore>(inner => outbox = new OutboxWitness(inner));
                adjust?.Invoke(builder);
            });
        await app.StartAsync();
        return new RunningBot(app, outbox!, logs);
    }

    public async ValueTask DisposeAsync()
    {
        Public.Dispose();
        Admin.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
    }

    private static HttpClient Client(string address) =>
        new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(address) };

    private static SocketsHttpHandler Guarded(int? allowedPort) => new()
    {
        ConnectCallback = async (context, cancellationToken) =>
        {
            if (context.DnsEndPoint.Host != "127.0.0.1" || context.DnsEndPoint.Port != allowedPort)
                throw new InvalidOperationException($"Nobody expected a call to {context.DnsEndPoint}");
            return await ConnectAsync(context.DnsEndPoint.Port, cancellationToken);
        },
    };

    /// <summary>A connection to a port of this machine.</summary>
    public static async ValueTask<Stream> ConnectAsync(int port, CancellationToken cancellationToken)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            await socket.ConnectAsync(IPAddress.Loopback, port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
