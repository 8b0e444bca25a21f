using System.Collections.Immutable;
using System.Text.Json;
using Pbms.Benchmarks.Turns;
using Pbms.Bot.Channels.Simulator;
using Pbms.Bot.Conversation;

namespace Pbms.Benchmarks.Soak;

/// <summary>Reports, and every third time says something else first.</summary>
/// <param name="start">Where in the list of other things this person begins.</param>
internal sealed class MixedChat(string lineUserId, int start) : IChat
{
    private static readonly ImmutableArray<string> OtherThings = [Phrases.Status, "ทำไม", "ภาพรวม", "ใครยังไม่ส่ง", "วันนี้อากาศดีนะ"];

    private readonly ReporterChat reporter = new(lineUserId);
    private int turns = start;
    private bool isReporting;

    public string LineUserId => lineUserId;

    public bool IsAtRest => true;

    public PhoneAction Next()
    {
        isReporting = ++turns % 3 != 0;
        return isReporting ? reporter.Next() : new PhoneAction.Text(OtherThings[turns / 3 % OtherThings.Length]);
    }

    // Small talk in the middle of a question is rightly not understood.
    public bool Hear(JsonElement reply) => reporter.Hear(reply) || (!isReporting && !Heard.IsFailure(Screen.Of(reply).Words));
}
