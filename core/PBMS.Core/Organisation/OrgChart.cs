using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Pbms.Core.Organisation;

/// <summary>The tree of organisational units of one fiscal year, in the order of the plan.</summary>
public sealed class OrgChart
{
    private readonly FrozenDictionary<OrgUnitCode, OrgUnit> byCode;
    private readonly ILookup<OrgUnitCode, OrgUnit> byParent;

    /// <exception cref="ArgumentException">Two units share a code.</exception>
    public OrgChart(IEnumerable<OrgUnit> units)
    {
        Units = [.. units.OrderBy(unit => unit.Order)];
        byCode = Units.ToFrozenDictionary(unit => unit.Code);
        byParent = Units.Where(unit => unit.Parent is not null).ToLookup(unit => unit.Parent!.Value);
    }

    public ImmutableArray<OrgUnit> Units { get; }

    public IEnumerable<OrgUnit> Divisions => Units.Where(unit => unit.Kind is OrgUnitKind.Division);

    public IEnumerable<OrgUnit> CentralUnits => Units.Where(unit => unit.Kind is OrgUnitKind.CentralUnit);

    public IEnumerable<OrgUnit> Provinces => Units.Where(unit => unit.Kind is OrgUnitKind.Province);

    public OrgUnit? Find(OrgUnitCode code) => byCode.GetValueOrDefault(code);

    /// <exception cref="KeyNotFoundException">No such unit; whoever holds a code has checked it at the edge.</exception>
    public OrgUnit this[OrgUnitCode code] => byCode[code];

    public IEnumerable<OrgUnit> ChildrenOf(OrgUnitCode code) => byParent[code];

    /// <summary>True when <paramref name="inner"/> is <paramref name="outer"/> or lies below it; everything lies below the office.</summary>
    public bool Covers(OrgUnitCode outer, OrgUnitCode inner) =>
        outer == inner || outer == OrgUnitCode.Office || (Find(inner)?.Parent is { } parent && Covers(outer, parent));
}
