namespace Pbms.Core.Storage;

/// <summary>What a caller of the admin API may do; each includes the ones before it.</summary>
public enum ApiScope
{
    /// <summary>Read everything but personal data exports and keys.</summary>
    Read,

    /// <summary>Change the plan, people and the calendar, import.</summary>
    Configure,

    /// <summary>Keys, privacy, backups.</summary>
    Admin,
}
