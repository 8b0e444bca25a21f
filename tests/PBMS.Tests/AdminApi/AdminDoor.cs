using Pbms.AdminApi.Access;
using Pbms.Core.Storage;
using Pbms.Tests.Storage;
using Pbms.Tests.World;
using Xunit;

namespace Pbms.Tests.AdminApi;

/// <summary>The whole program with the demonstration year, and callers with keys of each scope.</summary>
public sealed class AdminDoor : IAsyncLifetime
{
    private readonly TemporaryFolder data = new();
    private readonly List<HttpClient> clients = [];

    internal RunningBot Bot { get; private set; } = null!;

    public HttpClient Nobody => Bot.Admin;

    public HttpClient Reader { get; private set; } = null!;

    public HttpClient Planner { get; private set; } = null!;

    public HttpClient Admin { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Bot = await RunningBot.StartAsync(data.File("pbms.db"), ["--environment=Development", "--Admin:FailuresPerMinute=10000", "--Admin:RequestsPerMinute=100000", "--Line:BasicId=@123abcde"], allowedPort: null);
        (Reader, Planner, Admin) = (await CallerAsync(ApiScope.Read), await CallerAsync(ApiScope.Configure), await CallerAsync(ApiScope.Admin));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var client in clients) client.Dispose();
        await Bot.DisposeAsync();
        data.Dispose();
    }

    internal static async Task<HttpClient> CallerAsync(RunningBot bot, ApiScope scope)
    {
        var made = NewApiKey.Make($"{scope}", scope, bot.Get<TimeProvider>().GetUtcNow(), NewApiKey.UsualLife);
        await bot.Get<ICommitStore>().CommitAsync(made.Issuing("test"), CancellationToken.None);
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(bot.Admin.BaseAddress!, "/api/v1/") };
        client.DefaultRequestHeaders.Add(ApiKeyHandler.Header, made.Text);
        return client;
    }

    private async Task<HttpClient> CallerAsync(ApiScope scope)
    {
        var client = await CallerAsync(Bot, scope);
        clients.Add(client);
        return client;
    }
}
