namespace Pbms.Core.Organisation;

public readonly record struct PersonId(string Value)
{
    public override string ToString() => Value;
}
