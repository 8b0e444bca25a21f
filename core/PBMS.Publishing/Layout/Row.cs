using System.Collections.Immutable;

namespace Pbms.Publishing.Layout;

/// <param name="IsStrong">Bold on a tinted ground: a total, a project, a division.</param>
public sealed record Row(ImmutableArray<Cell> Cells, bool IsStrong = false);
