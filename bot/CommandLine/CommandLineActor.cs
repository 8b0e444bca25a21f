namespace Pbms.Bot.CommandLine;

/// <summary>How the audit trail names whoever types a command.</summary>
public static class CommandLineActor
{
    public static string Name { get; } = Of(Environment.UserName);

    /// <param name="account">Of the operating system; empty where its number has no name, as in a container.</param>
    public static string Of(string account) => account.Length > 0 ? $"command line: {account}" : "command line";
}
