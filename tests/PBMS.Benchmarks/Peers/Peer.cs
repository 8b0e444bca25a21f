namespace Pbms.Benchmarks.Peers;

/// <summary>One of the bots that are compared.</summary>
/// <param name="Chats">Whether one can report to it; the others say everything back.</param>
/// <param name="StartAsync">Starts it, fresh, with the LINE at an address.</param>
internal sealed record Peer(string Name, bool Chats, Func<Uri, Task<StartedPeer>> StartAsync)
{
    public static readonly IReadOnlyList<Peer> All =
    [
        new("(a) Express echo, @line/bot-sdk, no storage", Chats: false, EchoPeers.StartExpressAsync),
        new("(b) bare Kestrel, append + fdatasync", Chats: false, EchoPeers.StartBareAsync),
        new("(c) PBMS.Bot on LiteDB", Chats: true, BotPeers.StartOnLiteDbAsync),
        new("(d) PBMS.Bot on PostgreSQL", Chats: true, BotPeers.StartOnPostgresAsync),
    ];
}
