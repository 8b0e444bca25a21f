namespace Pbms.Benchmarks.Peers;

/// <summary>One of the bots that are compared.</summary>
/// <param name="Chats">Whether one can report to it; the others say everything back.</param>
/// <param name="StartAsync">Starts it, fresh, with the LINE or the Teams at an address.</param>
internal sealed record Peer(string Name, bool Chats, Func<Uri, Task<StartedPeer>> StartAsync)
{
    public static readonly IReadOnlyList<Peer> OnLine =
    [
        new("(a) Express echo, @line/bot-sdk, no storage", Chats: false, EchoPeers.StartLineEchoAsync),
        new("(b) bare Kestrel, append + fdatasync", Chats: false, EchoPeers.StartBareAsync),
        new("(c) PBMS.Bot on LiteDB", Chats: true, BotPeers.StartOnLiteDbAsync),
        new("(d) PBMS.Bot on PostgreSQL", Chats: true, BotPeers.StartOnPostgresAsync),
    ];

    public static readonly IReadOnlyList<Peer> OnTeams =
    [
        new("Express echo, botbuilder, no token check, no storage", Chats: false, EchoPeers.StartTeamsEchoAsync),
        new("PBMS.Bot on LiteDB", Chats: true, TeamsPeers.StartAsync),
    ];
}
