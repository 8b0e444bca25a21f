namespace Pbms.Core.Storage;

/// <summary>What a message is worth: some channels count every message nobody has just asked for against a paid quota.</summary>
public enum MessageUrgency
{
    /// <summary>Answers what somebody has just done; always goes out.</summary>
    Answer,

    /// <summary>Tells somebody what they owe; always goes out.</summary>
    Reminder,

    /// <summary>Good to know: while the quota is scarce it waits for the person's next message, whose free answer takes it along.</summary>
    Summary,

    /// <summary>Politeness: a free reply or nothing.</summary>
    Courtesy,
}
