using System.Collections.Immutable;

namespace Pbms.Publishing.Layout;

/// <summary>A table as it is printed.</summary>
/// <param name="Caption">Also its alternative text.</param>
/// <param name="Widths">Of the columns, in parts of their sum.</param>
/// <param name="Header">Repeated on every page.</param>
public sealed record Table(string Caption, ImmutableArray<int> Widths, ImmutableArray<Row> Header, ImmutableArray<Row> Rows);
