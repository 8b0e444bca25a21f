namespace Pbms.Core.Planning;

/// <summary>Stable code of a plan line: "P/4/1.2" by project, "C/4.1/1.1.1" central, "R/3/3.1.1" regional.</summary>
public readonly record struct LineCode(string Value)
{
    public override string ToString() => Value;
}
