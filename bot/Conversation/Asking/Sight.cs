namespace Pbms.Bot.Conversation.Asking;

/// <summary>How much of something a person may see.</summary>
public enum Sight
{
    None,

    /// <summary>The figure, not what others below it reported.</summary>
    Score,

    Whole,
}
