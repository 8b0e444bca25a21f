using System.Diagnostics;
using System.Globalization;

namespace Pbms.Tests.Storage;

/// <summary>A process that writes to a store, to be killed.</summary>
internal sealed class Victim : IDisposable
{
    private readonly Process process;

    /// <param name="locale">Of the process, as the system names it: "th_TH.UTF-8".</param>
    public Victim(string databasePath, int writers, string locale) =>
        process = Process.Start(Command(databasePath, writers, locale))!;

    /// <summary>What a victim says that finds the database in use.</summary>
    public static async Task<string> RefusalAsync(string databasePath)
    {
        var command = Command(databasePath, writers: 1, "C");
        command.RedirectStandardError = true;
        using var process = Process.Start(command)!;
        var said = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? "" : said;
    }

    /// <summary>Reads its lines until there are so many, kills it, and reads what it had still said.</summary>
    /// <param name="enough">Lines after which to kill; the first says that the store is open, the others "ack writer turn".</param>
    public async Task<IReadOnlyList<string>> KillAfterLinesAsync(int enough)
    {
        var lines = new List<string>();
        while (lines.Count < enough) lines.Add(await ReadLineAsync(CancellationToken.None));
        return [.. lines, .. await KillAsync()];
    }

    /// <summary>Kills it after so long, wherever it is, and reads what it had said.</summary>
    public async Task<IReadOnlyList<string>> KillAfterAsync(TimeSpan time)
    {
        var lines = new List<string>();
        using var over = new CancellationTokenSource(time);
        try
        {
            while (true) lines.Add(await ReadLineAsync(over.Token));
        }
        catch (OperationCanceledException)
        {
            // Its time is over.
        }

        return [.. lines, .. await KillAsync()];
    }

    public void Dispose() => process.Dispose();

    private static ProcessStartInfo Command(string databasePath, int writers, string locale)
    {
        var host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        var program = Path.Combine(AppContext.BaseDirectory, "PBMS.Tests.Victim.dll");
        string[] arguments = ["exec", program, databasePath, writers.ToString(CultureInfo.InvariantCulture)];
        return new(host, arguments) { RedirectStandardOutput = true, Environment = { ["LC_ALL"] = locale } };
    }

    private async Task<string> ReadLineAsync(CancellationToken cancellationToken) =>
        await process.StandardOutput.ReadLineAsync(cancellationToken) ?? throw new InvalidOperationException("The victim ended by itself.");

    private async Task<IReadOnlyList<string>> KillAsync()
    {
        process.Kill();
        var rest = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        // A last line cut off by the kill was never said.
        return rest[..(rest.LastIndexOf('\n') + 1)].Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
