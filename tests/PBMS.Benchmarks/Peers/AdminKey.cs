using System.Diagnostics;

namespace Pbms.Benchmarks.Peers;

/// <summary>Makes the first key to the admin API, as an administrator does.</summary>
internal static class AdminKey
{
    /// <param name="store">Of a bot that is not running.</param>
    public static async Task<string> MakeAsync(string store)
    {
        using var command = Process.Start(new ProcessStartInfo("dotnet", [.. BotProcess.Program, "api-key", "--scope", "admin", "--environment=Development", $"--Storage:Path={store}"]) { RedirectStandardOutput = true })!;
        var said = await command.StandardOutput.ReadToEndAsync();
        return said.Split('\n').FirstOrDefault(line => line.StartsWith("pbms_", StringComparison.Ordinal))?.Trim() ?? throw new InvalidOperationException($"No key was made:\n{said}");
    }
}
