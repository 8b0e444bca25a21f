using System.Globalization;
using BenchmarkDotNet.Running;
using Pbms.Benchmarks;
using Pbms.Benchmarks.Load;
using Pbms.Benchmarks.Peers;
using Pbms.Benchmarks.Soak;
using Pbms.Benchmarks.TeamsTurns;
using Pbms.Benchmarks.Turns;

await (args switch
{
    ["promises"] => Done(Promises.Print),
    ["fan-out"] => FanOut.RunAsync(),
    ["load"] => LoadTable.RunAsync(),
    ["ten-millions", .. var millions] => TenMillions.RunAsync(First(millions, otherwise: 10)),
    ["turns", var seconds, var connections] => TurnsTable.RunAsync(Number(seconds), [Number(connections)]),
    ["turns", .. var seconds] => TurnsTable.RunAsync(First(seconds, otherwise: 8), TurnsTable.Connections),
    ["turns-memory", .. var count] => TurnsMemory.RunAsync(First(count, otherwise: 1_000_000)),
    ["teams-turns", .. var seconds] => TeamsTable.RunAsync(First(seconds, otherwise: 8)),
    ["soak", .. var minutes] => SoakRun.RunAsync(First(minutes, otherwise: 60), First(minutes.Skip(1), otherwise: 40)),

    // What the above start as processes of their own.
    ["load-worker", var place, var number, var writers, var seconds] => LoadWorker.RunAsync(place, Number(number), Number(writers), Number(seconds)),
    ["turn-load", var connections, var seconds, var chats] => TurnLoad.RunAsync(Number(connections), TimeSpan.FromSeconds(Number(seconds)), bool.Parse(chats)),
    ["teams-load", var seconds, var chats] => TeamsLoad.RunAsync(TimeSpan.FromSeconds(Number(seconds)), bool.Parse(chats)),
    ["bare-endpoint", var port, var line, var file] => BareEndpoint.RunAsync(Number(port), new Uri(line), file),
    ["measured-bot", .. var settings] => MeasuredBot.RunAsync(settings),

    _ => Done(() => BenchmarkSwitcher.FromAssembly(typeof(StepBenchmarks).Assembly).Run(args)),
});

static Task Done(Action run)
{
    run();
    return Task.CompletedTask;
}

static int First(IEnumerable<string> given, int otherwise) => given.FirstOrDefault() is { } text ? Number(text) : otherwise;

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
