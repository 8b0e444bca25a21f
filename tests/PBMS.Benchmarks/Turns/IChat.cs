using System.Text.Json;
using Pbms.Bot.Channels.Simulator;

namespace Pbms.Benchmarks.Turns;

/// <summary>Somebody's chat with a bot: what they do next follows from what it answered.</summary>
internal interface IChat
{
    string LineUserId { get; }

    /// <summary>A good moment for this person to put the phone away.</summary>
    bool IsAtRest { get; }

    PhoneAction Next();

    /// <param name="reply">The body of the reply to what <see cref="Next"/> gave last.</param>
    /// <returns>False when it is no answer to that.</returns>
    bool Hear(JsonElement reply);
}
