using System.Collections.Immutable;

namespace Pbms.Publishing.Report;

/// <summary>A division of table 2 with its units, in the order of the plan.</summary>
public sealed record DivisionRow(string Code, string Name, Score Score, int OnTarget, int OffTarget, int NotDue, ImmutableArray<UnitRow> Units)
{
    /// <summary>Such a division is one row of the table, as the ministry prints it.</summary>
    public bool IsItsOnlyUnit => Units is [{ } unit] && unit.Name == Name;
}
