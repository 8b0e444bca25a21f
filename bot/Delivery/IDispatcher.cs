namespace Pbms.Bot.Delivery;

public interface IDispatcher
{
    /// <summary>Asks for a message to be sent soon; returns at once. What is missed here (a crash, a full queue) the sweep finds.</summary>
    void Hurry(Guid messageId);
}
