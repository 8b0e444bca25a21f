namespace Pbms.Bot.Jobs;

/// <summary>Section "Jobs" of the settings.</summary>
public sealed class JobOptions
{
    public const string Section = "Jobs";

    /// <summary>A key must not be guessed: as many characters as 32 random bytes in hexadecimal, halved.</summary>
    private const int ShortestKey = 32;

    /// <summary>File with the key of the job dashboard, 32 characters or more; null keeps the dashboard shut.</summary>
    public string? DashboardKeyFile { get; set; }

    /// <summary>The clock is turned by hand (the demonstration): jobs that go by it run when it is turned, not by the real clock.</summary>
    internal bool IsClockSimulated { get; set; }

    /// <summary>The key of the dashboard; null when there is none.</summary>
    public string? ReadKey() => DashboardKeyFile is null ? null : File.ReadAllText(DashboardKeyFile).Trim();

    /// <summary>What is wrong with these settings, in a sentence that names the setting; null when nothing is.</summary>
    public string? Fault() => this switch
    {
        { DashboardKeyFile: null } => null,
        _ when !File.Exists(DashboardKeyFile) => $"Setting Jobs:DashboardKeyFile names {DashboardKeyFile}, which is not there.",
        _ when ReadKey()!.Length < ShortestKey => $"The key in Jobs:DashboardKeyFile must have {ShortestKey} characters or more.",
        _ => null,
    };
}
