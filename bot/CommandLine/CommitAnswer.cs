using System.Diagnostics;
using Pbms.Core.Storage;

namespace Pbms.Bot.CommandLine;

/// <summary>Tells at the terminal what became of a commit.</summary>
public static class CommitAnswer
{
    private const int NotWritten = 5;

    /// <param name="success">What to print once it is on disk.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> TellAsync(CommitOutcome outcome, IEnumerable<string> success)
    {
        if (Refusal(outcome) is { } refusal)
        {
            await Console.Error.WriteLineAsync(refusal);
            return NotWritten;
        }

        foreach (var line in success) Console.WriteLine(line);
        return 0;
    }

    private static string? Refusal(CommitOutcome outcome) => outcome switch
    {
        CommitOutcome.Committed => null,
        CommitOutcome.DuplicateEvent => "Nothing was written: the store has taken this before.",
        CommitOutcome.VersionConflict => "Nothing was written: the store changed in the meantime. Run the command again.",
        _ => throw new UnreachableException($"commit outcome {outcome}"),
    };
}
