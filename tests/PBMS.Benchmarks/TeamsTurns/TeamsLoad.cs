using System.Text.Json;
using Pbms.Bot.Demonstration;
using Pbms.Benchmarks.Peers;
using Pbms.Benchmarks.Turns;

namespace Pbms.Benchmarks.TeamsTurns;

/// <summary>Teams and its users, in a process of their own, at a pace that Teams itself allows. "teams-load SECONDS CHATS"; told and tells what "turn-load" does.</summary>
internal static class TeamsLoad
{
    /// <summary>Teams takes 50 a second from a bot in one organisation, and the bot keeps to it.</summary>
    public const int TurnsASecond = 40;

    private const int Connections = 8;

    /// <summary>So many that none gets more than Teams takes into one chat, 60 messages in half a minute; the first of them are for the privacy notice.</summary>
    private const int People = 24;

    public static async Task RunAsync(TimeSpan measured, bool chats)
    {
        await using var teams = await TeamsStub.StartAsync();
        Console.WriteLine(teams.Address);
        var peer = PeerAtWork.Read((await Console.In.ReadLineAsync())!);
        var (time, token) = (new DemonstrationTime(), chats ? teams.Token() : null);
        var people = DemonstrationYear.BeforeLastReport().People.Where(Reporters.OwesNovember).Take(People)
            .Select(person => new TeamsPerson(chats ? new TeamsReporterChat() : new TeamsEchoChat(), TeamsPeers.EntraOf(person.Id), teams, time, token)).ToList();
        var number = 0;
        var figures = await TurnMeter.MeasureAsync(peer, measured, (took, stop) => Task.WhenAll(Enumerable.Range(0, Connections).Select(async connection =>
        {
            using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 1 });
            using var pace = new PeriodicTimer(TimeSpan.FromSeconds((double)Connections / TurnsASecond));
            var own = people.Where((_, at) => at % Connections == connection).ToList();
            for (var at = 0; !stop.IsCancellationRequested; at = (at + 1) % own.Count)
            {
                took(await own[at].TakeTurnAsync(http, peer.Webhook, Interlocked.Increment(ref number)));
                await pace.WaitForNextTickAsync(CancellationToken.None);
            }
        })));
        Console.WriteLine(JsonSerializer.Serialize(figures));
    }
}
