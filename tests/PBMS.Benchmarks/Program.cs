using System.Globalization;
using BenchmarkDotNet.Running;
using Pbms.Benchmarks;
using Pbms.Benchmarks.Load;
using Pbms.Benchmarks.Peers;
using Pbms.Benchmarks.Soak;
using Pbms.Benchmarks.TeamsTurns;
using Pbms.Benchmarks.Turns;

<<<<<<< HEAD
if (args is ["promises"]) Promises.Print();
else if (args is ["fan-out"]) await FanOut.RunAsync();
else if (args is ["load"]) await LoadTable.RunAsync();
else if (args is ["ten-millions"]) await TenMillions.RunAsync();
else if (args is ["turns"]) await TurnsTable.RunAsync(seconds: 8);
else if (args is ["turns", var measured]) await TurnsTable.RunAsync(Number(measured));
else if (args is ["turns-memory"]) await TurnsMemory.RunAsync(1_000_000);
else if (args is ["turns-memory", var count]) await TurnsMemory.RunAsync(Number(count));
// What the above start as processes of their own.
else if (args is ["load-worker", var place, var number, var writers, var seconds]) await LoadWorker.RunAsync(place, Number(number), Number(writers), Number(seconds));
else if (args is ["turn-load", var connections, var span, var chats]) await TurnLoad.RunAsync(Number(connections), TimeSpan.FromSeconds(Number(span)), bool.Parse(chats));
else if (args is ["bare-endpoint", var port, var line, var file]) await BareEndpoint.RunAsync(Number(port), new Uri(line), file);
else if (args is ["measured-bot", .. var settings]) await MeasuredBot.RunAsync(settings);
else BenchmarkSwitcher.FromAssembly(typeof(StepBenchmarks).Assembly).Run(args);
=======
await (args switch
{
    ["promises"] => Done(Promises.Print),
    ["fan-out"] => FanOut.RunAsync(),
    ["load"] => LoadTable.RunAsync(),
    ["ten-millions"] => TenMillions.RunAsync(),
    ["turns", .. var seconds] => TurnsTable.RunAsync(First(seconds, otherwise: 8)),
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
>>>>>>> bench

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
