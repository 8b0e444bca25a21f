using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Pbms.Core.Organisation;
using Pbms.Tests.Storage;
using Pbms.Tests.World;

namespace Pbms.Tests.Processes;

/// <summary>A person who writes one message after the other, each to whichever process answers; LINE delivers again what was not acknowledged.</summary>
internal sealed class Writer(int number, IReadOnlyList<BotNode> nodes, Dice dice)
{
    public ChatAccount Account { get; } = new(ChatAccount.Line, $"U{number.ToString("D32", CultureInfo.InvariantCulture)}");

    /// <summary>Messages acknowledged with 200, in their order.</summary>
    public List<string> Acknowledged { get; } = [];

    /// <summary>Answers other than 200 and silences, by what they were.</summary>
    public Dictionary<string, int> Refusals { get; } = [];

    /// <summary>The one under way when the time was over: nobody knows of it whether it was taken.</summary>
    public string? Open { get; private set; }

    public async Task WriteAsync(CancellationToken enough)
    {
        while (!enough.IsCancellationRequested)
        {
            var id = $"{number}-{Acknowledged.Count + 1}";
            Open = id;
            if (!await SendAsync(id, enough)) return;
            Acknowledged.Add(id);
            Open = null;
        }
    }

    private async Task<bool> SendAsync(string id, CancellationToken enough)
    {
        var isRedelivery = false;
        while (!enough.IsCancellationRequested)
        {
            var answer = await nodes[dice.Below(nodes.Count)].PostAsync(LinePhone.Body(Event(id, isRedelivery)), CancellationToken.None);
            if (answer is HttpStatusCode.OK) return true;
            var what = answer?.ToString() ?? "silence";
            Refusals[what] = Refusals.GetValueOrDefault(what) + 1;
            isRedelivery = true;
            await Pause.ForAsync(TimeSpan.FromMilliseconds(50), CancellationToken.None);
        }

        return false;
    }

    private JsonObject Event(string id, bool isRedelivery) => new()
    {
        ["type"] = "message",
        ["mode"] = "active",
        ["timestamp"] = 1_733_103_000_000 + Acknowledged.Count,
        ["source"] = new JsonObject { ["type"] = "user", ["userId"] = Account.UserId },
        ["webhookEventId"] = id,
        ["deliveryContext"] = new JsonObject { ["isRedelivery"] = isRedelivery },
        ["replyToken"] = $"token-{id}",
        ["message"] = new JsonObject { ["type"] = "text", ["id"] = "1", ["text"] = "สวัสดีค่ะ" },
    };
}
