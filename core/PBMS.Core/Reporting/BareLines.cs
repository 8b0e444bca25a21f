using System.Collections.Immutable;
using Pbms.Core.Thai;

namespace Pbms.Core.Reporting;

/// <summary>Answers one a line, in the order of the lines of the report.</summary>
internal static class BareLines
{
    /// <summary>The answers in folded lines typed, none empty; empty unless there are two or more and every one is an answer.</summary>
    public static ImmutableArray<NumberedAnswer> Read(ImmutableArray<string> typed, int lines, int asked)
    {
        ImmutableArray<string> said = [.. typed.Where(line => !IsManners(line))];
        if (said.Length < 2 || !said.All(AnswerSense.IsPlain) || MayBeNumbered(said)) return [];

        // "ข้าม / ไม่ว่าง" is one answer on two lines.
        if (!said.Any(AnswerSense.IsNumber) && !said.All(AnswerSense.IsZeroWord)) return [];
        var first = First(said.Length, lines, asked);
        return [.. said.Select((text, index) => new NumberedAnswer(first + index, text))];
    }

    /// <summary>The line that the first of several answers without numbers is for: as many as there are lines are for all of them.</summary>
    public static int First(int answers, int lines, int asked) => answers == lines ? 1 : asked;

    private static bool IsManners(string line) => ThaiPoliteness.StripEnd(line).IsEmpty;

    // "1.5 / 2.0" may be two results or 5 and 0 with their numbers; "1 ประชุม / 2 อบรม" may be names.
    private static bool MayBeNumbered(ImmutableArray<string> lines)
    {
        var first = DigitRun.At(lines[0], 0);
        var rests = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < lines.Length; i++)
        {
            var run = DigitRun.At(lines[i], 0);
            var rest = lines[i][run.End..];
            if (run.Length == 0 || run.Value != first.Value + i || rest.Length == 0 || rest[0] == ',') return false;
            rests.Add(rest);
        }

        return rests.Count > 1 || rests.Single()[0] == '.';
    }
}
