using System.Security.Cryptography;

namespace Pbms.Bot.Channels.Simulator;

/// <summary>What LINE itself remembers: live reply tokens, retry keys it has taken, and who has blocked the bot.</summary>
public sealed class SimulatedLine(TimeProvider clock)
{
    /// <summary>LINE promises a reply token for one minute.</summary>
    public static readonly TimeSpan ReplyTokenLife = TimeSpan.FromMinutes(1);

    private readonly Lock gate = new();
    private readonly Dictionary<string, (string LineUserId, DateTimeOffset Until)> replyTokens = [];
    private readonly HashSet<string> retryKeys = [];
    private readonly HashSet<string> blockers = [];

    public string IssueReplyToken(string lineUserId)
    {
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        lock (gate) replyTokens[token] = (lineUserId, clock.GetUtcNow() + ReplyTokenLife);
        return token;
    }

    /// <returns>Whom the token answers; null when it is unknown, used or expired.</returns>
    public string? UseReplyToken(string token)
    {
        lock (gate)
        {
            return replyTokens.Remove(token, out var issued) && clock.GetUtcNow() <= issued.Until ? issued.LineUserId : null;
        }
    }

    /// <returns>False when the key was taken before.</returns>
    public bool TakeRetryKey(string key)
    {
        lock (gate) return retryKeys.Add(key);
    }

    public bool HasBlocked(string lineUserId)
    {
        lock (gate) return blockers.Contains(lineUserId);
    }

    public void Block(string lineUserId)
    {
        lock (gate) blockers.Add(lineUserId);
    }

    public void Unblock(string lineUserId)
    {
        lock (gate) blockers.Remove(lineUserId);
    }

    public void Forget()
    {
        lock (gate)
        {
            replyTokens.Clear();
            retryKeys.Clear();
            blockers.Clear();
        }
    }
}
