namespace Pbms.Bot.Channels.Line;

/// <summary>Settings "Line:*". The channel is on when a secret is set.</summary>
public sealed class LineOptions
{
    public const string Section = "Line";

    /// <summary>Name of the HttpClient every call to LINE goes through, but for contents and tokens.</summary>
    public const string HttpClientName = "line";

    /// <summary>For what people send, and for pictures of menus: LINE keeps them on a host of their own.</summary>
    public const string DataHttpClientName = "line-data";

    public const string TokenHttpClientName = "line-token";

    /// <summary>Channel id, from the LINE Developers Console; needed where no access token is set.</summary>
    public string? ChannelId { get; set; }

    /// <summary>Channel secret, from the LINE Developers Console; signs webhooks, and issues access tokens.</summary>
    public string? ChannelSecret { get; set; }

    /// <summary>A file that holds the secret and nothing else; instead of <see cref="ChannelSecret"/>.</summary>
    public string? ChannelSecretFile { get; set; }

    /// <summary>Channel access token (long-lived), from the LINE Developers Console. Without one, short ones are issued from id and secret.</summary>
    public string? ChannelAccessToken { get; set; }

    /// <summary>A file that holds the token and nothing else; instead of <see cref="ChannelAccessToken"/>.</summary>
    public string? ChannelAccessTokenFile { get; set; }

    public Uri ApiBaseAddress { get; set; } = new("https://api.line.me");

    public Uri DataBaseAddress { get; set; } = new("https://api-data.line.me");

    /// <summary>Marks what was taken as read. LINE does so by itself unless chat is switched on for the account.</summary>
    public bool MarkAsRead { get; set; }

    public bool IsOn => !string.IsNullOrWhiteSpace(ChannelSecret) || !string.IsNullOrWhiteSpace(ChannelSecretFile);
}
