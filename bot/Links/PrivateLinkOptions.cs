namespace Pbms.Bot.Links;

/// <summary>Settings "Links:*": private links that a chat hands out.</summary>
public sealed class PrivateLinkOptions
{
    public const string Section = "Links";

    /// <summary>How the public door is reached from outside, "https://pbms.example.go.th"; without it no links are handed out.</summary>
    public Uri? PublicAddress { get; set; }

    /// <summary>Folder of the keys links are sealed with; beside the store when not set.</summary>
    public string? KeyFolder { get; set; }

    public string? Fault() => PublicAddress is null or { IsAbsoluteUri: true, Scheme: "https" } || PublicAddress is { IsAbsoluteUri: true, Scheme: "http", IsLoopback: true }
        ? null
        : "Setting Links:PublicAddress must be an https address, such as https://pbms.example.go.th.";
}
