using System.Net;

namespace Pbms.Bot.Doors;

/// <summary>Settings "Doors:*": where each door listens, as "address:port". Both on loopback unless set otherwise; TLS ends at the proxy before them.</summary>
public sealed class DoorOptions
{
    public const string Section = "Doors";

    public string Public { get; set; } = "127.0.0.1:5080";

    public string Admin { get; set; } = "127.0.0.1:5081";

    /// <summary>What is wrong with these settings, in a sentence that names the setting; null when nothing is.</summary>
    public string? Fault() => (Parse(Public), Parse(Admin)) switch
    {
        (null, _) => $"Setting Doors:Public must be an IP address and port such as 127.0.0.1:5080, not '{Public}'.",
        (_, null) => $"Setting Doors:Admin must be an IP address and port such as 127.0.0.1:5081, not '{Admin}'.",
        ({ Port: > 0 } open, { } closed) when open.Port == closed.Port => "Settings Doors:Public and Doors:Admin must name two different ports.",
        _ => null,
    };

    public IPEndPoint EndPointOf(Door door) => Parse(door is Door.Public ? Public : Admin)!;

    // Without a colon IPEndPoint would read a bare address and choose port 0.
    private static IPEndPoint? Parse(string text) =>
        text.Contains(':', StringComparison.Ordinal) && IPEndPoint.TryParse(text, out var endPoint) ? endPoint : null;
}
