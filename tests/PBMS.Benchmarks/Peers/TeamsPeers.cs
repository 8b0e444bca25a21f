using System.Diagnostics;
using Pbms.Bot.Demonstration;
using Pbms.Core.Organisation;
using Pbms.Core.Storage;

namespace Pbms.Benchmarks.Peers;

/// <summary>The bot with its Teams channel on, and the demonstration's people known to it by their Entra ids.</summary>
internal static class TeamsPeers
{
    public static async Task<StartedPeer> StartAsync(Uri teams)
    {
        var folder = Directory.CreateTempSubdirectory("pbms-teams-turns-");
        var store = $"--Storage:Path={Path.Combine(folder.FullName, "pbms.db")}";
        await ImportAsync(folder.CreateSubdirectory("year").FullName, store);
        var bot = await BotProcess.StartAsync(
            BotProcess.Program,
            teams,
            [
                store, $"--Teams:AppId={TeamsChannel.AppId}", $"--Teams:TenantId={TeamsChannel.Tenant}", "--Teams:AppSecret=secret-of-the-benchmarks",
                $"--Teams:OpenIdMetadata={new Uri(teams, TeamsChannel.KeysPath)}", $"--Teams:LoginAddress={teams}",
            ]);
        return new StartedPeer(bot.Process, new Uri(bot.Public, "/api/messages"), null, () => folder.Delete(recursive: true));
    }

    /// <summary>The Entra object id a person of the demonstration is given here.</summary>
    public static string EntraOf(PersonId person) => DeterministicId.From("entra", person.Value).ToString();

    private static async Task ImportAsync(string folder, string store)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Fy2568"), "*.csv")) File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        var people = DemonstrationYear.BeforeLastReport().People.Select(person => $"{person.Id.Value},{person.Name},{EntraOf(person.Id)}");
        await File.WriteAllLinesAsync(Path.Combine(folder, "people.csv"), ["id,name,entra_id", .. people]);
        using var import = Process.Start(new ProcessStartInfo("dotnet", [.. BotProcess.Program, "import", "--from", folder, "--environment=Development", store]) { RedirectStandardOutput = true })!;
        var said = await import.StandardOutput.ReadToEndAsync();
        await import.WaitForExitAsync();
        if (import.ExitCode != 0) throw new InvalidOperationException($"The year could not be imported:\n{said}");
    }
}
