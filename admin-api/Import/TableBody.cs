using Pbms.Core.Import;

namespace Pbms.AdminApi.Import;

/// <summary>A table as an import takes it, every cell as text.</summary>
public sealed record TableBody(string Table, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    public static TableBody Of(ImportTable table) => new(table.Name, table.Header, [.. table.Rows.Select(row => (IReadOnlyList<string>)row)]);
}
