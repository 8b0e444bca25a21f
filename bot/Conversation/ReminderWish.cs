namespace Pbms.Bot.Conversation;

/// <summary>What a person wants of reminders.</summary>
public abstract record ReminderWish
{
    private ReminderWish()
    {
    }

    /// <param name="Until">The day as typed; empty for until they ask.</param>
    public sealed record Pause(string Until) : ReminderWish;

    public sealed record Again : ReminderWish;

    /// <summary>From this hour on.</summary>
    public sealed record From(TimeOnly Hour) : ReminderWish;
}
