namespace Pbms.Core.Reminders;

/// <summary>When who is told what, as set for this office.</summary>
public sealed record ReminderRules(ReminderLadder Ladder, TellingHours Hours)
{
    public static ReminderRules Default { get; } = new(ReminderLadder.Default, TellingHours.Default);
}
