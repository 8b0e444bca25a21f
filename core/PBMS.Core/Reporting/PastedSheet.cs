using System.Collections.Immutable;

namespace Pbms.Core.Reporting;

/// <summary>Answers in rows pasted from a sheet, cells between tabs.</summary>
internal static class PastedSheet
{
    /// <summary>
    /// The answers in lines as typed: the last column that holds results, by the line numbers in the first column or else in order.
    /// A row without a result in that column gives none, never the target beside it. Empty with fewer than two answers.
    /// </summary>
    public static ImmutableArray<NumberedAnswer> Read(IReadOnlyList<string> typed, int lines, int asked)
    {
        if (!typed.Any(line => line.Contains('\t', StringComparison.Ordinal))) return [];
        ImmutableArray<SheetRow> rows =
            [.. typed.Where(line => !string.IsNullOrWhiteSpace(line)).Select(SheetRow.Of).Where(row => !row.IsTotal)];
        var column = rows.Select(row => row.LastResult).DefaultIfEmpty().Max();
        if (column == 0) return [];

        var isNumbered = rows.Any(row => row.Number >= 1 && row.Number <= lines);
        var answers = (isNumbered ? Numbered(rows) : InOrder(rows, lines, asked))
            .Where(row => row.Row.ResultIn(column) is not null)
            .Select(row => new NumberedAnswer(row.Number, row.Row.ResultIn(column)!));
        return answers.ToImmutableArray() is { Length: >= 2 } several ? several.RemoveAll(answer => isNumbered && answer.Number > lines) : [];
    }

    // Targets may stand in the first column; numbers of lines go upwards.
    private static List<(int Number, SheetRow Row)> Numbered(ImmutableArray<SheetRow> rows)
    {
        var numbered = rows.Where(row => row.Number is not null).Select(row => (Number: row.Number!.Value, Row: row)).ToList();
        return numbered.Zip(numbered.Skip(1)).All(pair => pair.First.Number <= pair.Second.Number) ? numbered : [];
    }

    // Headings come before the first result and remarks after the last; a row between without one leaves the order in doubt.
    private static IEnumerable<(int Number, SheetRow Row)> InOrder(ImmutableArray<SheetRow> rows, int lines, int asked)
    {
        var body = rows.SkipWhile(row => row.LastResult == 0).Reverse().SkipWhile(row => row.LastResult == 0).Reverse().ToList();
        var first = BareLines.First(body.Count, lines, asked);
        return body.TrueForAll(row => row.LastResult > 0) ? body.Select((row, index) => (first + index, row)) : [];
    }
}
