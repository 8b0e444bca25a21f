using System.Collections.Immutable;

namespace Pbms.Publishing.Report;

/// <summary>Table 2: the mean of the divisions, and how many units stand where (DOMAIN §4.4, §4.9).</summary>
public sealed record CentralTable(Score Overall, int OnTarget, int OffTarget, int NotDue, ImmutableArray<DivisionRow> Divisions)
{
    public IEnumerable<UnitRow> Units => Divisions.SelectMany(division => division.Units);
}
