namespace Pbms.Core.Import;

/// <summary>One thing wrong in an import. Nothing is applied while there is any.</summary>
/// <param name="Row">As a spreadsheet numbers it, header = 1; 0 for the whole table.</param>
/// <param name="Column">Name of the column; empty for the whole row. Cut like the value.</param>
/// <param name="Code">For example "number.malformed", "code.unknown".</param>
/// <param name="Value">The offending cell; of a long one the first 100 characters and "…".</param>
public sealed record ImportFault(string Table, int Row, string Column, string Code, string Value)
{
    // A cell can hold megabytes, and each character of it takes six in an answer.
    private const int MostQuoted = 100;

    public string Column { get; init; } = Quoted(Column);

    public string Value { get; init; } = Quoted(Value);

    public override string ToString() => $"{Table} row {Row} {Column}: {Code} '{Value}'";

    private static string Quoted(string text)
    {
        if (text.Length <= MostQuoted) return text;
        var end = char.IsHighSurrogate(text[MostQuoted - 1]) ? MostQuoted - 1 : MostQuoted;
        return string.Concat(text.AsSpan(0, end), "…");
    }
}
