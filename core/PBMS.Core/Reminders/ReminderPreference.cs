namespace Pbms.Core.Reminders;

/// <summary>What a person has asked for.</summary>
/// <param name="Hour">From when on a working day; null for as soon as the office opens.</param>
/// <param name="PausedUntil">The first day reminders come again; null when they are not paused, <see cref="UntilAsked"/> until the person asks for them.</param>
public sealed record ReminderPreference(TimeOnly? Hour = null, DateOnly? PausedUntil = null)
{
    public static readonly DateOnly UntilAsked = DateOnly.MaxValue;

    public static ReminderPreference None { get; } = new();

    public bool IsPaused(DateOnly today) => today < PausedUntil;
}
