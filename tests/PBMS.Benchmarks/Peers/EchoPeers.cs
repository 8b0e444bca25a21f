using System.Diagnostics;
using System.Globalization;

namespace Pbms.Benchmarks.Peers;

/// <summary>The bots ours is measured against.</summary>
internal static class EchoPeers
{
    public static Task<StartedPeer> StartLineEchoAsync(Uri line) =>
        StartOnNodeAsync("line-echo", "/line/webhook", ("LINE_SECRET", LineChannel.Secret), ("LINE_TOKEN", LineChannel.Token), ("LINE_API", line.ToString()));

    /// <summary>Learns from each activity where its answers go.</summary>
    public static Task<StartedPeer> StartTeamsEchoAsync(Uri teams) => StartOnNodeAsync("teams-echo", "/api/messages");

    public static async Task<StartedPeer> StartBareAsync(Uri line)
    {
        var (port, file) = (FreePort.Find(), Path.GetTempFileName());
        var process = ChildProcess.Start("dotnet", [typeof(EchoPeers).Assembly.Location, "bare-endpoint", port.ToString(CultureInfo.InvariantCulture), line.ToString(), file]);
        await process.ListeningAsync(port);
        return new StartedPeer(process, new Uri($"http://127.0.0.1:{port}/line/webhook"), null, () => File.Delete(file));
    }

    private static async Task<StartedPeer> StartOnNodeAsync(string name, string webhook, params (string Name, string Value)[] environment)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Peers", name);
        await InstallAsync(folder);
        var port = FreePort.Find();
        var process = ChildProcess.Start(
            "node", [Path.Combine(folder, "server.js")], [("NODE_ENV", "production"), ("PORT", port.ToString(CultureInfo.InvariantCulture)), .. environment]);
        await process.ListeningAsync(port);
        return new StartedPeer(process, new Uri($"http://127.0.0.1:{port}{webhook}"), null, () => { });
    }

    /// <summary>Packages as locked, the first time.</summary>
    private static async Task InstallAsync(string folder)
    {
        if (Directory.Exists(Path.Combine(folder, "node_modules"))) return;
        using var npm = Process.Start(new ProcessStartInfo("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        await npm.StandardOutput.ReadToEndAsync();
        await npm.WaitForExitAsync();
        if (npm.ExitCode != 0) throw new InvalidOperationException("npm ci failed; Node 20 or newer and npm are needed.");
    }
}
