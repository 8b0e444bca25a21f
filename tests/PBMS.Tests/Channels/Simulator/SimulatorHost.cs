using System.Collections.Immutable;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Pbms.Bot.Channels.Line;
using Pbms.Bot.Channels.Simulator;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;

namespace Pbms.Tests.Channels.Simulator;

/// <summary>The simulator in a real server, with a bot that repeats what it hears.</summary>
internal sealed class SimulatorHost : IAsyncDisposable
{
    public static readonly SimulatorPerson Reporter = new(
        new PersonId("reporter-1"), "นางสาวกมลวรรณ ศรีสุขเจริญ", "เจ้าหน้าที่รายงานผล", "ศูนย์ปฏิบัติการต่อต้านการทุจริต", "เจ้าหน้าที่รายงานผล");

    public static readonly SimulatorPerson Supervisor = new(
        new PersonId("supervisor-1"), "นายไพโรจน์ ตันติวงศ์", "ผู้บังคับบัญชา", "ศูนย์ปฏิบัติการต่อต้านการทุจริต", "ผู้บังคับบัญชา");

    private readonly WebApplication app;

    private SimulatorHost(WebApplication app)
    {
        this.app = app;
        Http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public HttpClient Http { get; }

    public EchoBot Bot => (EchoBot)app.Services.GetRequiredService<ILineWebhook>();

    public Witness Witness => app.Services.GetRequiredService<Witness>();

    public HttpClient Line => app.Services.GetRequiredService<IHttpClientFactory>().CreateClient(LineOptions.HttpClientName);

    public static async Task<SimulatorHost> StartAsync(IPAddress? caller = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddOptions<LineOptions>();
        builder.Services.AddHttpClient(LineOptions.HttpClientName, (provider, http) =>
        {
            var line = provider.GetRequiredService<IOptions<LineOptions>>().Value;
            http.BaseAddress = line.ApiBaseAddress;
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", line.ChannelAccessToken);
        });
        builder.Services.AddSimulator(new FakeTimeProvider());
        builder.Services.AddSingleton<ISimulatorPeople, People>();
        builder.Services.AddSingleton<ILineWebhook, EchoBot>();
        builder.Services.AddSingleton<Witness>();
        builder.Services.AddSingleton<ISimulatorReset>(provider => provider.GetRequiredService<Witness>());
        builder.Services.AddSingleton<ISimulatedClockListener>(provider => provider.GetRequiredService<Witness>());
        builder.Services.AddSingleton(new HolidayCalendar([new(new DateOnly(2024, 12, 5), "วันชาติ")]));

        var app = builder.Build();
        if (caller is not null)
        {
            app.Use((http, next) =>
            {
                http.Connection.RemoteIpAddress = caller;
                return next(http);
            });
        }

        app.MapSimulator();
        await app.StartAsync();
        return new SimulatorHost(app);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.DisposeAsync();
    }

    private sealed class People : ISimulatorPeople
    {
        public ValueTask<ImmutableArray<SimulatorPerson>> AllAsync(CancellationToken cancellationToken) => new([Reporter, Supervisor]);
    }
}

/// <summary>A bot that answers what it was told, inside the webhook call.</summary>
internal sealed class EchoBot(IHttpClientFactory clients, IOptions<LineOptions> options) : ILineWebhook
{
    public List<JsonElement> Events { get; } = [];

    /// <summary>What the webhook answers.</summary>
    public int Status { get; set; } = 200;

    public async Task<int> ReceiveAsync(ReadOnlyMemory<byte> body, string? signature, CancellationToken cancellationToken)
    {
        var expected = HMACSHA256.HashData(Encoding.UTF8.GetBytes(options.Value.ChannelSecret!), body.Span);
        if (signature != Convert.ToBase64String(expected)) return 401;

        using var json = JsonDocument.Parse(body);
        var lineEvent = json.RootElement.GetProperty("events")[0].Clone();
        Events.Add(lineEvent);
        if (Status == 200 && lineEvent.TryGetProperty("replyToken", out var replyToken))
        {
            var reply = new { replyToken, messages = new[] { new { type = "text", text = "ได้ยินแล้ว" } } };
            using var http = clients.CreateClient(LineOptions.HttpClientName);
            using var response = await http.PostAsJsonAsync("/v2/bot/message/reply", reply, cancellationToken);
            response.EnsureSuccessStatusCode();
        }

        return Status;
    }
}

/// <summary>Remembers what the simulator asked of its host.</summary>
internal sealed class Witness : ISimulatorReset, ISimulatedClockListener
{
    public int StartedOver { get; private set; }

    public List<(DateTimeOffset Before, DateTimeOffset Now)> Turns { get; } = [];

    public Task StartOverAsync(CancellationToken cancellationToken)
    {
        StartedOver++;
        return Task.CompletedTask;
    }

    public Task TurnedAsync(DateTimeOffset before, DateTimeOffset now, CancellationToken cancellationToken)
    {
        Turns.Add((before, now));
        return Task.CompletedTask;
    }
}
