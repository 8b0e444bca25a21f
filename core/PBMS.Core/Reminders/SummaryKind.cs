namespace Pbms.Core.Reminders;

/// <summary>What occasions a summary.</summary>
public enum SummaryKind
{
    /// <summary>Monday morning while a month is open.</summary>
    Weekly,

    /// <summary>The working day after the due day.</summary>
    AfterDue,

    /// <summary>The working day after the cut-off: the figures are the published ones.</summary>
    AfterFreeze,
}
