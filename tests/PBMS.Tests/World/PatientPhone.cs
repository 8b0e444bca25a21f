using System.Text.Json.Nodes;
using Pbms.Bot.Delivery;

namespace Pbms.Tests.World;

/// <summary>The phone of somebody who waits for each answer, however long LINE is in trouble.</summary>
/// <param name="before">Done before each message.</param>
internal sealed class PatientPhone(Ministry ministry, string person, Action before) : IPhone
{
    private readonly LinePhone phone = ministry.Phone(person);
    private readonly Dictionary<string, Guid> byToken = [];

    public Screen Screen { get; private set; } = Screen.Empty;

    /// <summary>The ids of all answers, one for each message.</summary>
    public IEnumerable<Guid> Answers => byToken.Values;

    public Guid? AnswerWith(string replyToken) => byToken.TryGetValue(replyToken, out var answer) ? answer : null;

    public Task<Screen> SayAsync(string text) => DoAsync(phone.Said(text));

    public Task<Screen> TapAsync(string label) =>
        DoAsync(phone.Event("postback", "postback", new JsonObject { ["data"] = Screen.ActionOf(label) }));

    private async Task<Screen> DoAsync(JsonObject lineEvent)
    {
        before();
        byToken[(string)lineEvent["replyToken"]!] = phone.LastAnswer;
        await phone.SendAsync(lineEvent);
        while ((await ministry.Bot.Outbox.NextAsync()).What != "sent")
        {
            ministry.Clock.Advance(RetrySchedule.Backoff(attempts: 3, Guid.Empty));
            await ministry.SweepAsync();
        }

        return Screen = ministry.Line.Delivered.Last().Screen;
    }
}
