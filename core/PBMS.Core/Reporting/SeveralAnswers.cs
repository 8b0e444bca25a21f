using System.Collections.Immutable;
using Pbms.Core.Thai;

namespace Pbms.Core.Reporting;

/// <summary>Cuts several results typed at once into answers: "1) 1 2) 0 3) 7,285", one a line, or rows pasted from a sheet.</summary>
public static class SeveralAnswers
{
    private static readonly char[] LineEnds = ['\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029'];

    /// <summary>
    /// The answers for lines 1 to <paramref name="lines"/>, by number; of a number said twice the last counts, and other numbers are
    /// left out. Answers without numbers are for every line when there are as many, else for the lines from <paramref name="asked"/> on;
    /// those past the last line are left in, for all of them to be refused. Empty when the text is not several answers; one answer only
    /// where it is numbered beyond doubt ("2) 7"). An answer is not read here. No text makes it throw; the time it takes grows with the
    /// length of the text.
    /// </summary>
    /// <param name="asked">The line being asked about, from 1.</param>
    public static ImmutableArray<NumberedAnswer> Read(string text, int lines, int asked = 1)
    {
        ArgumentNullException.ThrowIfNull(text);
        var typed = text.Split(LineEnds);
        var found = PastedSheet.Read(typed, lines, asked);
        if (found.IsEmpty) found = ReadLines([.. typed.Select(ThaiFolding.Fold).Where(line => line.Length > 0)], lines, asked);
        return [.. found.Where(answer => answer.Number >= 1)
            .GroupBy(answer => answer.Number, (_, same) => same.Last())
            .OrderBy(answer => answer.Number)];
    }

    private static ImmutableArray<NumberedAnswer> ReadLines(ImmutableArray<string> typed, int lines, int asked)
    {
        var numbered = NumberedText.Read(string.Join('\n', typed));
        return numbered.IsEmpty ? BareLines.Read(typed, lines, asked) : numbered.RemoveAll(answer => answer.Number > lines);
    }
}
