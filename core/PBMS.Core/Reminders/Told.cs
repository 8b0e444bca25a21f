namespace Pbms.Core.Reminders;

/// <summary>What a person has been told so far.</summary>
/// <param name="At">When they were last told anything: everything older has been said. Null when never.</param>
/// <param name="SummaryOn">The day up to which occasions for a summary are settled, by a summary or because nothing had changed.</param>
/// <param name="Summary">Fingerprint of the last summary; only a changed one is worth a push.</param>
public sealed record Told(DateTimeOffset? At = null, DateOnly? SummaryOn = null, string? Summary = null)
{
    public static Told Nothing { get; } = new();
}
