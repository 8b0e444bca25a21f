using System.Text.Json;

namespace Pbms.Tests.World;

/// <summary>One call the bot made to LINE.</summary>
/// <param name="Kind">"reply", "push" or "multicast".</param>
/// <param name="RetryKey">Null when there was none.</param>
/// <param name="Status">What LINE answered; 0 when it hung up.</param>
internal sealed record LineCall(string Kind, JsonElement Body, string? RetryKey, string? Authorization, int Status)
{
    public string? ReplyToken => Body.TryGetProperty("replyToken", out var token) ? token.GetString() : null;

    public string? To => Body.TryGetProperty("to", out var to) && to.ValueKind is JsonValueKind.String ? to.GetString() : null;

    /// <summary>Of a multicast.</summary>
    public IReadOnlyList<string> ToAll => Body.TryGetProperty("to", out var to) && to.ValueKind is JsonValueKind.Array
        ? [.. to.EnumerateArray().Select(user => user.GetString()!)]
        : [];

    public Screen Screen => Screen.Of([Body.GetProperty("messages")]);

    public override string ToString() => $"{Kind} {ReplyToken ?? RetryKey}: HTTP {Status}";
}
