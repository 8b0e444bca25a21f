using Pbms.Core.Reminders;

namespace Pbms.AdminApi.Privacy;

/// <summary>What the person asked for about reminders, and when they were last told anything.</summary>
public sealed record RemindersBody(TimeOnly? Hour, DateOnly? PausedUntil, DateTimeOffset? LastToldAt)
{
    public static RemindersBody Of(ReminderRecord record) => new(record.Preference.Hour, record.Preference.PausedUntil, record.Told.At);
}
