using Pbms.Core.Import;

namespace Pbms.AdminApi.Problems;

/// <summary>One thing wrong in the data sent.</summary>
/// <param name="Table">Sheet or file.</param>
/// <param name="Row">As a spreadsheet numbers it, header = 1; 0 for the whole table.</param>
/// <param name="Field">Column; empty for the whole row.</param>
/// <param name="Message">For people, in the language asked for.</param>
public sealed record ProblemItem(string Table, int Row, string Field, string Code, string Value, string Message)
{
    private const int ShownOfValue = 100;

    public static ProblemItem Of(ImportFault fault, bool inEnglish) => new(
        fault.Table,
        fault.Row,
        fault.Column,
        fault.Code,
        fault.Value.Length > ShownOfValue ? fault.Value[..ShownOfValue] + "…" : fault.Value,
        FaultText.Of(fault.Code, inEnglish));
}
