namespace Pbms.Core.Organisation;

/// <summary>Stable code of an organisational unit: "4" a division, "4.1" a central unit, "TH-50" a province.</summary>
public readonly record struct OrgUnitCode(string Value)
{
    /// <summary>The Office of the Permanent Secretary as a whole; carries the stated totals of summed lines.</summary>
    public static readonly OrgUnitCode Office = new("OPS");

    public override string ToString() => Value;
}
