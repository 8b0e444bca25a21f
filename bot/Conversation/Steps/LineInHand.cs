namespace Pbms.Bot.Conversation.Steps;

/// <summary>Which entry of the draft the conversation is about.</summary>
public static class LineInHand
{
    /// <returns>Place of the entry, from 0; null when no single one is in hand.</returns>
    public static int? Of(Dialogue dialogue) => dialogue switch
    {
        Dialogue.AskingValue asking => asking.At,
        Dialogue.AskingReading asking => asking.At,
        Dialogue.CheckingValue checking => checking.At,
        Dialogue.AskingReason asking => asking.At,
        Dialogue.AskingWords asking => asking.At,
        Dialogue.ConfirmingReason confirming => confirming.At,
        Dialogue.AskingPlanner asking => asking.At,
        _ => null,
    };
}
