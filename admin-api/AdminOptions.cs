using System.ComponentModel.DataAnnotations;

namespace Pbms.AdminApi;

/// <summary>Settings "Admin:*".</summary>
public sealed class AdminOptions
{
    public const string Section = "Admin";

    /// <summary>Requests a minute of one key.</summary>
    [Range(1, 100_000, ErrorMessage = "Setting Admin:RequestsPerMinute must be from 1 to 100000.")]
    public int RequestsPerMinute { get; set; } = 600;

    /// <summary>Wrong keys a minute from one address; more shut the door for it until the minute is over.</summary>
    [Range(1, 10_000, ErrorMessage = "Setting Admin:FailuresPerMinute must be from 1 to 10000.")]
    public int FailuresPerMinute { get; set; } = 20;

    public EntraOptions Entra { get; set; } = new();
}
