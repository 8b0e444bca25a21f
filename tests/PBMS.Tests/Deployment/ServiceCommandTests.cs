using System.Diagnostics;
using System.Text.RegularExpressions;
using Pbms.Tests.Storage;
using Xunit;

namespace Pbms.Tests.Deployment;

/// <summary>"pbms-bot-command" asks systemd for a process like the service's; systemd itself is stood in for, and says what it was asked.</summary>
public sealed partial class ServiceCommandTests : IDisposable
{
    private static readonly string Templates = Path.Combine(RepositoryRoot.Path, "deploymentTemplates", "systemd");

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_command_runs_with_the_user_folder_settings_and_secrets_of_the_service_and_its_arguments_as_typed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no systemd.");
        var unit = await File.ReadAllLinesAsync(Path.Combine(Templates, "pbms-bot.service"), TestContext.Current.CancellationToken);

        var asked = await AskedAsync("api-key", "--name", "สำนัก ตรวจ $HOME");

        string[] taken = ["User", "Group", "WorkingDirectory", "StateDirectory", "StateDirectoryMode", "UMask", "EnvironmentFile", "Environment", "LoadCredential"];
        var expected = unit.Where(line => taken.Contains(line.Split('=')[0])).Select(line => "--property=" + line.Replace("%d", "/run/credentials/pbms-bot-command.service", StringComparison.Ordinal));
        Assert.Equal(expected, asked.Where(argument => argument.StartsWith("--property=", StringComparison.Ordinal)));
        Assert.Contains("--unit=pbms-bot-command", asked);
        Assert.Equal(["/usr/bin/dotnet", "/opt/pbms-bot/PBMS.Bot.dll", "api-key", "--name", "สำนัก ตรวจ $HOME"], asked[^5..]);
    }

    [Fact]
    public async Task Every_secret_the_unit_hands_over_is_named_by_a_setting_and_every_setting_names_one()
    {
        var unit = await File.ReadAllTextAsync(Path.Combine(Templates, "pbms-bot.service"), TestContext.Current.CancellationToken);

        var handed = Credential().Matches(unit).Select(match => match.Groups["name"].Value).Order(StringComparer.Ordinal);

        Assert.Equal(handed, Use().Matches(unit).Select(match => match.Groups["name"].Value).Order(StringComparer.Ordinal));
    }

    /// <returns>What systemd-run was given, one argument an item.</returns>
    private async Task<string[]> AskedAsync(params string[] command)
    {
        await StandInAsync("systemctl", $"cat '{Path.Combine(Templates, "pbms-bot.service")}'");
        await StandInAsync("systemd-run", "printf '%s\\n' \"$@\"");
        var start = new ProcessStartInfo(Path.Combine(Templates, "pbms-bot-command"), command) { RedirectStandardOutput = true };
        start.Environment["PATH"] = $"{Path.GetDirectoryName(folder.File("systemctl"))}:{Environment.GetEnvironmentVariable("PATH")}";
        using var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
        return said.TrimEnd('\n').Split('\n');
    }

    private async Task StandInAsync(string name, string script)
    {
        await File.WriteAllTextAsync(folder.File(name), $"#!/bin/sh\n{script}\n", TestContext.Current.CancellationToken);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder.File(name), UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }

    [GeneratedRegex(@"^#?LoadCredential=(?<name>[a-z-]+):", RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex Credential();

    [GeneratedRegex("=%d/(?<name>[a-z-]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Use();
}
