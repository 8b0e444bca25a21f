using System.Collections.Immutable;

namespace Pbms.Core.Import;

/// <summary>A sheet or CSV file as text: the header, and rows of as many cells. Row numbers count the header as row 1, as a spreadsheet does.</summary>
public sealed record ImportTable(string Name, ImmutableArray<string> Header, ImmutableArray<ImmutableArray<string>> Rows);
