using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Pbms.Bot.Channels.Line;
using Pbms.Tests.Storage;
using Pbms.Tests.World;

namespace Pbms.Tests.Processes;

/// <summary>The real program in Production, in a process of its own, to be killed and started again behind the same door.</summary>
internal sealed class BotNode : IDisposable
{
    private static readonly string Built = Path.Combine(
        RepositoryRoot.Path, "artifacts", "bin", "PBMS.Bot", Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)), "PBMS.Bot.dll");

    /// <summary>One who may do nothing: "nobody".</summary>
    public const int Nobody = 65534;

    private readonly TemporaryFolder folder = new();
    private readonly Dictionary<string, string> storage;
    private readonly Uri line;
    private readonly string roles;
    private readonly string program;
    private readonly bool isUnprivileged;
    private readonly (int Public, int Admin) ports = FreePorts();
    private readonly HttpClient door;
    private readonly HttpClient admin;
    private Process? process;

    private BotNode(Dictionary<string, string> storage, Uri line, string roles, string? program, bool isUnprivileged)
    {
        (this.storage, this.line, this.roles, this.program, this.isUnprivileged) = (storage, line, roles, program ?? Built, isUnprivileged);
        door = Client(ports.Public);
        admin = Client(ports.Admin);
    }

    /// <param name="program">Path of another build of it; null for this one.</param>
    public static BotNode OnPostgres(string connection, Uri line, string roles = "chat,admin,jobs", string? program = null) =>
        new(new() { ["Storage__Kind"] = "Postgres", ["Storage__Connection"] = connection }, line, roles, program, isUnprivileged: false);

    /// <param name="database">Path of the embedded store.</param>
    /// <param name="program">Path of another build of it; null for this one.</param>
    /// <param name="isUnprivileged">As "nobody", who may write nothing outside its data; only root can start it so.</param>
    public static BotNode OnFile(string database, Uri line, string? program = null, bool isUnprivileged = false) =>
        new(new() { ["Storage__Path"] = database }, line, "chat,admin,jobs", program, isUnprivileged);

    public void Start()
    {
        string[] asWho = isUnprivileged ? ["setpriv", $"--reuid={Nobody}", $"--regid={Nobody}", "--clear-groups", "--no-new-privs"] : [];
        var start = new ProcessStartInfo("/bin/sh", ["-c", "exec \"$0\" \"$@\" >>\"$PBMS_SAID\" 2>&1", .. asWho, "dotnet", program])
        {
            WorkingDirectory = "/",
            Environment =
            {
                ["PBMS_SAID"] = folder.File("said"),
                ["DOTNET_ENVIRONMENT"] = "Production",
                ["Storage__Path"] = folder.File("pbms.db"),
                ["Process__Roles"] = roles,
                ["Doors__Public"] = $"127.0.0.1:{ports.Public}",
                ["Doors__Admin"] = $"127.0.0.1:{ports.Admin}",
                ["Line__ChannelSecret"] = Ministry.Secret,
                ["Line__ChannelAccessToken"] = LineServer.Token,
                ["Line__ApiBaseAddress"] = line.ToString(),
                ["Line__DataBaseAddress"] = line.ToString(),
                ["Logging__LogLevel__Default"] = "Warning",
            },
        };
        foreach (var (name, value) in storage) start.Environment[name] = value;
        start.Environment.Remove("ASPNETCORE_URLS");
        start.Environment.Remove("ASPNETCORE_ENVIRONMENT");
        process = Process.Start(start)!;
    }

    /// <summary>SIGKILL.</summary>
    public void Kill()
    {
        process!.Kill();
        process.WaitForExit();
    }

    /// <summary>SIGTERM, as a service manager stops it.</summary>
    /// <returns>What it ended with.</returns>
    public async Task<int> StopAsync(CancellationToken cancellationToken)
    {
        using var kill = Process.Start("kill", ["-TERM", process!.Id.ToString(CultureInfo.InvariantCulture)]);
        return await EndAsync(cancellationToken);
    }

    /// <summary>Waits until it ends by itself.</summary>
    public async Task<int> EndAsync(CancellationToken cancellationToken)
    {
        await process!.WaitForExitAsync(cancellationToken);
        return process.ExitCode;
    }

    /// <summary>What it has written to its console so far.</summary>
    public string Said => File.Exists(folder.File("said")) ? File.ReadAllText(folder.File("said")) : "";

    public async Task UntilReadyAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                using var answer = await admin.GetAsync(new Uri("/health/ready", UriKind.Relative), cancellationToken);
                if (answer.IsSuccessStatusCode) return;
            }
            catch (Exception notYet) when (notYet is HttpRequestException or TaskCanceledException && !cancellationToken.IsCancellationRequested)
            {
                if (process!.HasExited) throw new InvalidOperationException($"It ended by itself: {Said}");
            }

            await Pause.ForAsync(TimeSpan.FromMilliseconds(100), cancellationToken);
        }
    }

    /// <summary>A webhook call; null when nobody answered.</summary>
    public async Task<HttpStatusCode?> PostAsync(byte[] body, CancellationToken cancellationToken)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, LineWebhookEndpoint.Path) { Content = new ByteArrayContent(body) };
            request.Headers.Add(LineWebhookEndpoint.SignatureHeader, LineSignature.Compute(Ministry.Secret, body));
            using var response = await door.SendAsync(request, cancellationToken);
            return response.StatusCode;
        }
        catch (Exception gone) when (gone is HttpRequestException or TaskCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    public void Dispose()
    {
        if (process is { HasExited: false }) Kill();
        process?.Dispose();
        door.Dispose();
        admin.Dispose();
        folder.Dispose();
    }

    private static HttpClient Client(int port) => new() { BaseAddress = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}")), Timeout = TimeSpan.FromSeconds(20) };

    // Both taken at once: one after the other they may be the same.
    private static (int Public, int Admin) FreePorts()
    {
        using var first = new TcpListener(IPAddress.Loopback, 0);
        using var second = new TcpListener(IPAddress.Loopback, 0);
        first.Start();
        second.Start();
        return (((IPEndPoint)first.LocalEndpoint).Port, ((IPEndPoint)second.LocalEndpoint).Port);
    }
}
