namespace Pbms.Bot.Doors;

/// <summary>The two ports of the process (decision 1).</summary>
public enum Door
{
    /// <summary>Webhooks; the simulator in development.</summary>
    Public,

    /// <summary>Admin API, its documentation, the job dashboard.</summary>
    Admin,
}
