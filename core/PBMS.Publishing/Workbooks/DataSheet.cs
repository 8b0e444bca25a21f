using System.Collections.Immutable;

namespace Pbms.Publishing.Workbooks;

/// <summary>A table as data: one sheet of the workbook, one CSV file.</summary>
/// <param name="File">Name of the CSV file, without its ending.</param>
/// <param name="Name">Of the sheet; at most 31 letters, as Excel allows.</param>
public sealed record DataSheet(string File, string Name, ImmutableArray<string> Header, ImmutableArray<ImmutableArray<SheetCell>> Rows);
