namespace Pbms.Bot.Channels.Teams;

public enum TeamsVerdict
{
    Welcome,

    /// <summary>Nothing proves that Teams sent it.</summary>
    NotProven,

    /// <summary>Teams sent it, for somebody or from somewhere the bot has nothing to do with.</summary>
    NotAdmitted,

    /// <summary>It could not be judged: the keys cannot be had.</summary>
    Unjudged,
}
