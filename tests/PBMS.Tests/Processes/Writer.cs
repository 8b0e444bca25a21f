using System.Globalization;
using System.Net;
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
            var said = LineGreeting.Event(Account.UserId, id, 1_733_103_000_000 + Acknowledged.Count, isRedelivery);
            var answer = await nodes[dice.Below(nodes.Count)].PostAsync(LinePhone.Body(said), CancellationToken.None);
            if (answer is HttpStatusCode.OK) return true;
            var what = answer?.ToString() ?? "silence";
            Refusals[what] = Refusals.GetValueOrDefault(what) + 1;
            isRedelivery = true;
            await Pause.ForAsync(TimeSpan.FromMilliseconds(50), CancellationToken.None);
        }

        return false;
    }
}
