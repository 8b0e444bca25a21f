using System.Net.Sockets;
using Microsoft.Extensions.Options;

namespace Pbms.Bot.CommandLine;

/// <summary>What keeps the program from starting is told in a sentence, not in a stack trace.</summary>
public static class Starting
{
    private const int WrongSetting = 2;
    private const int StoreTrouble = 3;

    public static async Task<int> RunAsync(Func<Task<int>> run)
    {
        try
        {
            return await run();
        }
        catch (OptionsValidationException wrong)
        {
            return await RefuseAsync(string.Join(Environment.NewLine, wrong.Failures), WrongSetting);
        }
        catch (SocketException trouble)
        {
            return await RefuseAsync($"It cannot listen where settings Doors:Public and Doors:Admin say: {trouble.Message}.", WrongSetting);
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
