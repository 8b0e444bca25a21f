using System.CommandLine;

namespace Pbms.Bot.CommandLine;

/// <summary>What the program does from a terminal; without a command it serves.</summary>
public static class BotCommands
{
    public static RootCommand Root()
    {
        var root = new RootCommand("PBMS.Bot: units report their month by chat. Without a command it serves LINE, the admin API and, in development, the simulator.")
        {
            ChatCommand.Create(),
            ImportCommand.Create(),
            LinkCodeCommand.Create(),
            ApiKeyCommand.Create(),
            RestoreCommand.Create(),
            MigrateCommand.Create(),
            ReportCommand.Create(),
            LineCommand.Create(),
        };
        root.SetAction(ServeCommand.RunAsync);
        // Settings are left over; each command refuses what else is.
        foreach (var command in root.Subcommands.SelectMany(command => command.Subcommands.Append(command)).Append(root)) command.TreatUnmatchedTokensAsErrors = false;
        return root;
    }
}
