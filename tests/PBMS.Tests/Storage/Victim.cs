using System.Diagnostics;
using System.Globalization;

namespace Pbms.Tests.Storage;

/// <summary>A process that writes to a store, to be killed.</summary>
internal sealed class Victim : IDisposable
{
    private readonly Process process;

    public Victim(string databasePath, int writers)
    {
        var host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        var program = Path.Combine(AppContext.BaseDirectory, "PBMS.Tests.Victim.dll");
        string[] arguments = ["exec", program, databasePath, writers.ToString(CultureInfo.InvariantCulture)];
        process = Process.Start(new ProcessStartInfo(host, arguments) { RedirectStandardOutput = true })!;
    }

    /// <summary>Reads its lines until there are so many, kills it, and reads what it had still said.</summary>
    /// <param name="enough">Lines after which to kill; the first says that the store is open, the others "ack writer turn".</param>
    public async Task<IReadOnlyList<string>> KillAfterLinesAsync(int enough)
    {
        var lines = new List<string>();
        while (lines.Count < enough && await process.StandardOutput.ReadLineAsync() is { } line) lines.Add(line);
        return [.. lines, .. await KillAsync()];
    }

    /// <summary>Kills it after so long, wherever it is, and reads what it had said.</summary>
    public async Task<IReadOnlyList<string>> KillAfterAsync(TimeSpan time)
    {
        var lines = new List<string>();
        using var over = new CancellationTokenSource(time);
        try
        {
            while (await process.StandardOutput.ReadLineAsync(over.Token) is { } line) lines.Add(line);
        }
        catch (OperationCanceledException)
        {
            // Its time is over.
        }

        return [.. lines, .. await KillAsync()];
    }

    public void Dispose() => process.Dispose();

    private async Task<IReadOnlyList<string>> KillAsync()
    {
        if (process.HasExited && process.ExitCode != 0) throw new InvalidOperationException("The victim ended by itself.");
        process.Kill();
        var rest = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        // A last line cut off by the kill was never said.
        return rest[..(rest.LastIndexOf('\n') + 1)].Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
