using Pbms.Bot.Delivery;
using Pbms.Core.Organisation;

namespace Pbms.Tests.World;

/// <summary>A program that dies between the commit and the sending: nothing that was committed is hurried out.</summary>
internal sealed class LazyDispatcher : IDispatcher
{
    public void Hurry(ChatAccount account, Guid messageId)
    {
    }
}
