namespace Pbms.Bot.Processes;

/// <summary>What a process does. One process does all of it; on PostgreSQL there may be several, each with some.</summary>
public enum ProcessRole
{
    /// <summary>Takes what people write: the public door.</summary>
    Chat,

    /// <summary>The admin API and the job dashboard: the admin door.</summary>
    Admin,

    /// <summary>Runs the jobs: reminders, freezing, and the sweep for what did not go out.</summary>
    Jobs,
}
