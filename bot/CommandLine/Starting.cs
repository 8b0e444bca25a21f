using System.CommandLine;
using System.Net.Sockets;

namespace Pbms.Bot.CommandLine;

/// <summary>What keeps the program from starting, or a command from being done, is told in a sentence, not in a stack trace.</summary>
public static class Starting
{
    private const int WrongArgument = 2;
    private const int StoreTrouble = 3;

    /// <param name="run">Is given the settings among the arguments.</param>
    public static async Task<int> RunAsync(ParseResult parsed, Func<string[], Task<int>> run) =>
        SettingArguments.Fault(parsed.UnmatchedTokens) is { } fault
            ? await RefuseAsync(Prefix(parsed) + fault, WrongArgument)
            : await RunAsync(() => run([.. parsed.UnmatchedTokens]), Prefix(parsed));

    /// <param name="prefix">Before each refusal.</param>
    public static async Task<int> RunAsync(Func<Task<int>> run, string prefix = "")
    {
        try
        {
            return await run();
        }
        catch (Exception trouble) when (WrongSetting.Sentences(trouble) is { Count: > 0 } sentences)
        {
            return await RefuseAsync(prefix + string.Join(Environment.NewLine, sentences), WrongArgument);
        }
        catch (SocketException trouble)
        {
            return await RefuseAsync($"{prefix}It cannot listen where settings Doors:Public and Doors:Admin say: {trouble.Message}.", WrongArgument);
        }
        catch (Exception trouble) when (trouble is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            return await RefuseAsync(prefix + trouble.Message, StoreTrouble);
        }
    }

    public static async Task<int> RefuseAsync(string sentence, int exitCode)
    {
        await Console.Error.WriteLineAsync(sentence);
        return exitCode;
    }

    // A command that is refused was never meant to stay; without one the program was to serve.
    private static string Prefix(ParseResult parsed) => parsed.CommandResult.Command is RootCommand ? "PBMS.Bot did not start. " : "";
}
