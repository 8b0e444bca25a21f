using System.Diagnostics;
using System.Text;

namespace Pbms.Tests.World;

/// <summary>The real program in a process of its own, as it was built.</summary>
/// <param name="Error">What it wrote to stderr.</param>
internal sealed record BotProcess(int ExitCode, string Output, string Error)
{
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(60);

    // "debug" or "release", as these tests were built.
    private static readonly string Program = Path.Combine(
        RepositoryRoot.Path, "artifacts", "bin", "PBMS.Bot", Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)), "PBMS.Bot.dll");

    /// <summary>Runs it to its end.</summary>
    /// <param name="environment">"Development" or "Production".</param>
    /// <param name="database">Setting Storage:Path.</param>
    public static async Task<BotProcess> RunAsync(string environment, string database, string[] args, params string[] lines)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. args])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = start.Environment["DOTNET_ENVIRONMENT"] = environment;
        start.Environment["Storage__Path"] = database;
        start.Environment.Remove("ASPNETCORE_URLS");
        using var process = Process.Start(start)!;
        using var hang = new CancellationTokenSource(Hang);
        try
        {
            var (output, error) = (process.StandardOutput.ReadToEndAsync(hang.Token), process.StandardError.ReadToEndAsync(hang.Token));
            foreach (var line in lines) await process.StandardInput.WriteLineAsync(line);
            process.StandardInput.Close();
            await process.WaitForExitAsync(hang.Token);
            return new BotProcess(process.ExitCode, await output, await error);
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }
}
