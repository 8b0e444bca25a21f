using System.Diagnostics;
using System.Globalization;

namespace Pbms.Benchmarks.Peers;

/// <summary>The two bots ours is measured against.</summary>
internal static class EchoPeers
{
    private static readonly string ExpressFolder = Path.Combine(AppContext.BaseDirectory, "Peers", "line-echo");

    public static async Task<StartedPeer> StartExpressAsync(Uri line)
    {
        await InstallAsync(ExpressFolder);
        var port = FreePort.Find();
        var process = ChildProcess.Start(
            "node",
            [Path.Combine(ExpressFolder, "server.js")],
            ("NODE_ENV", "production"), ("PORT", port.ToString(CultureInfo.InvariantCulture)), ("LINE_SECRET", LineChannel.Secret), ("LINE_TOKEN", LineChannel.Token), ("LINE_API", line.ToString()));
        await process.ListeningAsync(port);
        return new StartedPeer(process, new Uri($"http://127.0.0.1:{port}/line/webhook"), null, () => { });
    }

    public static async Task<StartedPeer> StartBareAsync(Uri line)
    {
        var (port, file) = (FreePort.Find(), Path.GetTempFileName());
        var process = ChildProcess.Start("dotnet", [typeof(EchoPeers).Assembly.Location, "bare-endpoint", port.ToString(CultureInfo.InvariantCulture), line.ToString(), file]);
        await process.ListeningAsync(port);
        return new StartedPeer(process, new Uri($"http://127.0.0.1:{port}/line/webhook"), null, () => File.Delete(file));
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
