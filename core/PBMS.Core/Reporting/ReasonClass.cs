namespace Pbms.Core.Reporting;

/// <summary>A class of shortfall reasons (§3.1). Classes are data; "other" is always among them.</summary>
/// <param name="Code">Stable, for example "external".</param>
/// <param name="Name">As the report words it.</param>
/// <param name="Label">Short enough for a button: 20 characters as seen.</param>
public sealed record ReasonClass(string Code, string Name, string Label)
{
    public const string Other = "other";
}
