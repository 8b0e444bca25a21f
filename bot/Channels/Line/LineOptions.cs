namespace Pbms.Bot.Channels.Line;

/// <summary>Settings "Line:*". The channel is on when a secret is set.</summary>
public sealed class LineOptions
{
    public const string Section = "Line";

    /// <summary>Name of the HttpClient every call to LINE goes through.</summary>
    public const string HttpClientName = "line";

    /// <summary>Channel secret, from the LINE Developers Console; signs webhooks.</summary>
    public string? ChannelSecret { get; set; }

    /// <summary>Channel access token (long-lived), from the LINE Developers Console.</summary>
    public string? ChannelAccessToken { get; set; }

    public Uri ApiBaseAddress { get; set; } = new("https://api.line.me");

    public bool IsOn => !string.IsNullOrWhiteSpace(ChannelSecret);
}
