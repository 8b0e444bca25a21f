namespace Pbms.Benchmarks.Peers;

/// <summary>The bot in a process of its own, in Development, in the demonstration's year.</summary>
/// <param name="Public">Its door for webhooks.</param>
/// <param name="Admin">Its door for administrators.</param>
internal sealed record BotProcess(ChildProcess Process, Uri Public, Uri Admin) : IDisposable
{
    // "release" beside "release".
    private static readonly string Folder = Path.GetFullPath(Path.Combine(
        AppContext.BaseDirectory, "..", "..", "PBMS.Bot", Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory))));

    /// <summary>The program as it was built.</summary>
    public static readonly IReadOnlyList<string> Program = [Path.Combine(Folder, "PBMS.Bot.dll")];

    /// <summary>The same on the same runtime settings, as a <see cref="MeasuredBot"/>.</summary>
    public static readonly IReadOnlyList<string> Measured =
        ["exec", "--runtimeconfig", Path.Combine(Folder, "PBMS.Bot.runtimeconfig.json"), typeof(BotProcess).Assembly.Location, "measured-bot"];

    // As the unit file and the image have it.
    private static readonly (string Name, string Value) AsInService = ("DOTNET_GCgen0size", "0x1000000");

    public Uri LineWebhook => new(Public, "/line/webhook");

    /// <param name="program"><see cref="Program"/> or <see cref="Measured"/>.</param>
    /// <param name="settings">Where its store is, and what else differs.</param>
    public static async Task<BotProcess> StartAsync(IEnumerable<string> program, Uri line, IEnumerable<string> settings)
    {
        var (port, admin) = FreePort.FindTwo();
        var process = ChildProcess.Start(
            "dotnet",
            [
                .. program, "--environment=Development", $"--Doors:Public=127.0.0.1:{port}", $"--Doors:Admin=127.0.0.1:{admin}",
                $"--Line:ChannelSecret={LineChannel.Secret}", $"--Line:ChannelAccessToken={LineChannel.Token}", $"--Line:ApiBaseAddress={line}", $"--Line:DataBaseAddress={line}",
                "--Logging:LogLevel:Default=Warning", .. settings,
            ],
            AsInService);
        await process.ListeningAsync(port);
        return new BotProcess(process, new Uri($"http://127.0.0.1:{port}"), new Uri($"http://127.0.0.1:{admin}"));
    }

    public void Dispose() => Process.Dispose();
}
