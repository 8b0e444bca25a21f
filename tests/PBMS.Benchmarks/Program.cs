using System.Globalization;
using BenchmarkDotNet.Running;
using Pbms.Benchmarks;
using Pbms.Benchmarks.Load;
using Pbms.Benchmarks.Peers;
using Pbms.Benchmarks.Soak;
using Pbms.Benchmarks.TeamsTurns;
using Pbms.Benchmarks.Turns;

if (args is ["promises"]) Promises.Print();
else if (args is ["fan-out"]) await FanOut.RunAsync();
else if (args is ["load"]) await LoadTable.RunAsync();
else if (args is ["ten-millions"]) await TenMillions.RunAsync();
else if (args is ["turns"]) await TurnsTable.RunAsync(seconds: 8);
else if (args is ["turns", var measured]) await TurnsTable.RunAsync(Number(measured));
else if (args is ["turns-memory"]) await TurnsMemory.RunAsync(1_000_000);
else if (args is ["turns-memory", var count]) await TurnsMemory.RunAsync(Number(count));
else if (args is ["teams-turns"]) await TeamsTable.RunAsync(seconds: 8);
else if (args is ["teams-turns", var stretch]) await TeamsTable.RunAsync(Number(stretch));
else if (args is ["soak"]) await SoakRun.RunAsync(minutes: 60, turnsASecond: 40);
else if (args is ["soak", var minutes]) await SoakRun.RunAsync(Number(minutes), turnsASecond: 40);
else if (args is ["soak", var lasting, var pace]) await SoakRun.RunAsync(Number(lasting), Number(pace));
// What the above start as processes of their own.
else if (args is ["load-worker", var place, var number, var writers, var seconds]) await LoadWorker.RunAsync(place, Number(number), Number(writers), Number(seconds));
else if (args is ["turn-load", var connections, var span, var chats]) await TurnLoad.RunAsync(Number(connections), TimeSpan.FromSeconds(Number(span)), bool.Parse(chats));
else if (args is ["teams-load", var time, var reports]) await TeamsLoad.RunAsync(TimeSpan.FromSeconds(Number(time)), bool.Parse(reports));
else if (args is ["bare-endpoint", var port, var line, var file]) await BareEndpoint.RunAsync(Number(port), new Uri(line), file);
else if (args is ["measured-bot", .. var settings]) await MeasuredBot.RunAsync(settings);
else BenchmarkSwitcher.FromAssembly(typeof(StepBenchmarks).Assembly).Run(args);

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
