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
        };
        root.TreatUnmatchedTokensAsErrors = false;
        root.SetAction((parsed, cancellationToken) => ServeCommand.RunAsync([.. parsed.UnmatchedTokens], cancellationToken));
        return root;
    }
}
