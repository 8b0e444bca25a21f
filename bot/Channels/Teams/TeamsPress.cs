namespace Pbms.Bot.Channels.Teams;

/// <summary>What an event says, without the id Teams gave it: Teams sends again under a new id what was not acknowledged in time.</summary>
/// <param name="Content">Equal for two deliveries of one event; empty when the id alone tells.</param>
/// <param name="IsButton">Pressed twice within a moment, a button was meant once; words typed twice are said twice.</param>
public sealed record TeamsPress(string Content, bool IsButton);
