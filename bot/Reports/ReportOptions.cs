namespace Pbms.Bot.Reports;

/// <summary>Settings "Report:*".</summary>
public sealed class ReportOptions
{
    public const string Section = "Report";

    /// <summary>Path of a JSON file of sentences that are worded otherwise in every report, read at the start; null for the words as they are.
    /// A frozen round makes the same bytes as long as this file is the same.</summary>
    public string? Sentences { get; set; }
}
