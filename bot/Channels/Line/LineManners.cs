using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using Pbms.Core.Organisation;

namespace Pbms.Bot.Channels.Line;

/// <summary>What a good partner in a chat does beside answering: shows that it has read, and that it is thinking. None of it is ever waited for.</summary>
public sealed class LineManners(LineApi line, LineErrands errands, IOptions<LineOptions> options, TimeProvider clock)
{
    private static readonly TimeSpan Impatient = TimeSpan.FromSeconds(1);

    /// <summary>LINE stops the animation with the answer, or after this.</summary>
    private const int AnimationSeconds = 20;

    public void Read(string? readToken)
    {
        if (!options.Value.MarkAsRead || readToken is null) return;
        errands.Send("mark as read", cancellationToken =>
            line.PostAsync("v2/bot/chat/markAsRead", new JsonObject { ["markAsReadToken"] = readToken }, cancellationToken));
    }

    /// <summary>Shows the loading animation when the work takes over a second.</summary>
    public async Task<T> ShowThinkingAsync<T>(ChatAccount account, Task<T> work)
    {
        using var done = new CancellationTokenSource();
        if (await Task.WhenAny(work, Task.Delay(Impatient, clock, done.Token)) != work && IsPerson(account)) ShowAnimation(account);
        await done.CancelAsync();
        return await work;
    }

    // LINE shows it in one-to-one chats only.
    private static bool IsPerson(ChatAccount account) => account.UserId.StartsWith('U');

    private void ShowAnimation(ChatAccount account) => errands.Send("loading animation", cancellationToken => line.PostAsync(
        "v2/bot/chat/loading/start",
        new JsonObject { ["chatId"] = account.UserId, ["loadingSeconds"] = AnimationSeconds },
        cancellationToken));
}
