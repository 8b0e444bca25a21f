using System.Text.Json;
using Pbms.Benchmarks.Turns;
using Pbms.Bot.Channels.Simulator;
using Pbms.Bot.Conversation;

namespace Pbms.Benchmarks.Load;

/// <summary>Asks how the unit stands, again and again.</summary>
internal sealed class StatusChat(string lineUserId) : IChat
{
    public string LineUserId => lineUserId;

    public bool IsAtRest => true;

    public PhoneAction Next() => new PhoneAction.Text(Phrases.Status);

    public bool Hear(JsonElement reply) => Heard.IsAnswer(Screen.Of(reply).Words);
}
