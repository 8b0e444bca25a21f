namespace Pbms.Core.Import;

/// <summary>One thing wrong in an import. Nothing is applied while there is any.</summary>
/// <param name="Row">As a spreadsheet numbers it, header = 1; 0 for the whole table.</param>
/// <param name="Column">Name of the column; empty for the whole row.</param>
/// <param name="Code">For example "number.malformed", "code.unknown".</param>
/// <param name="Value">The offending cell.</param>
public sealed record ImportFault(string Table, int Row, string Column, string Code, string Value)
{
    public override string ToString() => $"{Table} row {Row} {Column}: {Code} '{Value}'";
}
