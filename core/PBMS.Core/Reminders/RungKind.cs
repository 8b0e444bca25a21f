namespace Pbms.Core.Reminders;

/// <summary>What a reminder of a month is about.</summary>
public enum RungKind
{
    /// <summary>The month is open for reports.</summary>
    Opened,

    /// <summary>It is due in a few working days.</summary>
    DueSoon,

    /// <summary>It is due today.</summary>
    DueToday,

    /// <summary>It was due so many working days ago.</summary>
    Overdue,

    /// <summary>The round's figures have been taken; what comes now counts from the next round.</summary>
    Closed,
}
