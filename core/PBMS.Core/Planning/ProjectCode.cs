namespace Pbms.Core.Planning;

/// <summary>Number of a project in the plan, "1" to "7".</summary>
public readonly record struct ProjectCode(string Value)
{
    public override string ToString() => Value;
}
