using System.Globalization;
using System.Text.Json;
using Pbms.Bot.Channels.Simulator;

namespace Pbms.Benchmarks.Turns;

/// <summary>A chat with a bot that only says everything back.</summary>
internal sealed class EchoChat(string lineUserId) : IChat
{
    private int said;

    public string LineUserId => lineUserId;

    public bool IsAtRest => true;

    private string Words => $"รายงานผล {said.ToString(CultureInfo.InvariantCulture)}";

    public PhoneAction Next()
    {
        said++;
        return new PhoneAction.Text(Words);
    }

    public bool Hear(JsonElement reply) => Screen.Of(reply).Words == Words;
}
