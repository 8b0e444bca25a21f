using System.CommandLine;
using System.Net.Sockets;

namespace Pbms.Bot.CommandLine;

/// <summary>What keeps the program from starting is told in a sentence, not in a stack trace.</summary>
public static class Starting
{
    private const int WrongArgument = 2;
    private const int StoreTrouble = 3;

    /// <param name="run">Is given the settings among the arguments.</param>
    public static async Task<int> RunAsync(ParseResult parsed, Func<string[], Task<int>> run) =>
        SettingArguments.Fault(parsed.UnmatchedTokens) is { } fault
            ? await RefuseAsync(fault, WrongArgument)
            : await RunAsync(() => run([.. parsed.UnmatchedTokens]));

    public static async Task<int> RunAsync(Func<Task<int>> run)
    {
        try
        {
            return await run();
        }
        catch (Exception trouble) when (WrongSetting.Sentences(trouble) is { Count: > 0 } sentences)
        {
            return await RefuseAsync(string.Join(Environment.NewLine, sentences), WrongArgument);
        }
        catch (SocketException trouble)
        {
            return await RefuseAsync($"It cannot listen where settings Doors:Public and Doors:Admin say: {trouble.Message}.", WrongArgument);
        }
        catch (Exception trouble) when (trouble is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            return await RefuseAsync(trouble.Message, StoreTrouble);
        }
    }

    public static async Task<int> RefuseAsync(string sentence, int exitCode)
    {
        await Console.Error.WriteLineAsync($"PBMS.Bot did not start. {sentence}");
        return exitCode;
    }
}
