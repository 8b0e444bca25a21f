using Pbms.Tests.World;
using Xunit;

namespace Pbms.Tests.Attacks.Fuzzing;

/// <summary>What a bot of the tests gathers about itself: looked through for failures, then thrown away.</summary>
internal static class PiledUp
{
    /// <summary>What was logged as an error; for a test that fails.</summary>
    public static string Errors(RunningBot bot) => string.Join('\n', bot.Logs.Lines.Where(IsError).TakeLast(3));

    public static void LookThrough(RunningBot bot)
    {
        // A slow machine warns of itself; what a turn, a request or a message died of stands there as an error.
        Assert.True(!bot.Logs.Lines.Any(IsError), Errors(bot));
        bot.Logs.Lines.Clear();
        bot.Outbox.Forget();
    }

    // A message that its addressee no longer takes is given up and told as an error; it is none of the program's.
    private static bool IsError(string line) =>
        (line.StartsWith("Error ", StringComparison.Ordinal) && !line.Contains(" is given up: ", StringComparison.Ordinal)) || line.StartsWith("Critical ", StringComparison.Ordinal);
}
