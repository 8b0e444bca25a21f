using Pbms.Core.Organisation;

namespace Pbms.Bot.Delivery;

public interface IDispatcher
{
    /// <summary>Asks for a message to be sent soon, after what waits for the same account; returns at once. What is missed here (a crash) the
    /// sweep finds.</summary>
    void Hurry(ChatAccount account, Guid messageId);
}
